// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who did something, as far as the reader may know.
 *
 * @param name display name; {@code null} where the reader may not know it, and for programs
 */
public record Doer(@Nullable String name, Side side) {

    /** On which side of the counter somebody stands. */
    public enum Side {
        /** A person or program of the vendor that it is about. */
        VENDOR,
        /** A person of the government. */
        GOVERNMENT,
        /** Nobody: the product by itself. */
        PRODUCT
    }

    /** The same without the name. */
    public Doer nameless() {
        return new Doer(null, side);
    }
}
