// SPDX-License-Identifier: Apache-2.0
/** Tests of the pages about people. */
@NullMarked
package org.aiplus.web.people;

import org.jspecify.annotations.NullMarked;
