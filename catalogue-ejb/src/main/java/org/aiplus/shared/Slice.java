// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.List;
import java.util.function.Function;
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

    /**
     * The part that was asked for, of what was found when one more was looked for.
     *
     * @param most items wanted
     * @param cursor of the part that begins after an item
     */
    public static <T> Slice<T> of(List<T> found, int most, Function<T, String> cursor) {
        var shown = found.subList(0, Math.min(most, found.size()));
        return new Slice<>(shown, found.size() > most ? cursor.apply(shown.get(most - 1)) : null);
    }
}
