// SPDX-License-Identifier: Apache-2.0
/** Tests of the pages about vendors. */
@NullMarked
package org.aiplus.web.vendor;

import org.jspecify.annotations.NullMarked;
