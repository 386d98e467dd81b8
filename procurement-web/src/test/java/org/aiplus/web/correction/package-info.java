// SPDX-License-Identifier: Apache-2.0
/** Tests of the pages about reported mistakes. */
@NullMarked
package org.aiplus.web.correction;

import org.jspecify.annotations.NullMarked;
