// SPDX-License-Identifier: Apache-2.0
/** Vendors: registration, verification and members. */
@NullMarked
package org.aiplus.api.vendor;

import org.jspecify.annotations.NullMarked;
