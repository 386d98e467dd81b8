// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the government can reach at a vendor. Unchecked where a vendor sends it.
 *
 * @param role what the person does there
 * @param phone absent where none was said
 */
public record VendorContact(
        @Nullable String name,
        @Nullable String role,
        @Nullable String email,
        @Nullable String phone) {}
