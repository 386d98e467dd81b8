// SPDX-License-Identifier: Apache-2.0
/** Tests of forms made from question sets. */
@NullMarked
package org.aiplus.web.form;

import org.jspecify.annotations.NullMarked;
