// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import java.util.Set;

/** The life of the opening of an evaluation's prices. This table is the only one. */
public enum OpeningStatus {
    /** Officers are named and set their passphrases. */
    PREPARING,
    /** There is a key, shared out to three officers; prices are sealed. */
    SEALED,
    /** Two officers have opened the prices, once and for all. */
    OPENED;

    /** States that this one may lead to. */
    public Set<OpeningStatus> next() {
        return switch (this) {
            case PREPARING -> Set.of(SEALED);
            case SEALED -> Set.of(OPENED);
            case OPENED -> Set.of();
        };
    }
}
