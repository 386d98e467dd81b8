// SPDX-License-Identifier: Apache-2.0
/** Tests of the pages about awards. */
@NullMarked
package org.aiplus.web.award;

import org.jspecify.annotations.NullMarked;
