// SPDX-License-Identifier: Apache-2.0
/** Vendors: registration and the vendor's own pages, and the pages on which officers verify them. */
@NullMarked
package org.aiplus.web.vendor;

import org.jspecify.annotations.NullMarked;
