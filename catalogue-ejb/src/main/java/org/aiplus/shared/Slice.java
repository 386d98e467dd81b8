// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a longer list.
 *
 * @param items the items of this part
 * @param next opaque cursor of the next part, {@code null} at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {
    public Slice {
        items = List.copyOf(items);
    }
}
