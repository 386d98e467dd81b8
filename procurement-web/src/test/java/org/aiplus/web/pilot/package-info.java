// SPDX-License-Identifier: Apache-2.0
/** Tests of the pages about pilots. */
@NullMarked
package org.aiplus.web.pilot;

import org.jspecify.annotations.NullMarked;
