// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import org.jspecify.annotations.Nullable;

/**
 * Which needs somebody wants to see.
 *
 * @param status only these, {@code null} for all
 * @param department only of the department of this code, {@code null} for all
 */
public record NeedFilter(
        @Nullable NeedStatus status, @Nullable String department) {

    /** Everything. */
    public static final NeedFilter ALL = new NeedFilter(null, null);
}
