// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

/** Who reads a record; decides which fields leave the product. Ordered: a later one sees what an earlier one sees. */
public enum Audience {
    /** Anybody, signed in or not. */
    PUBLIC,
    /** Signed-in people of the government with a membership. */
    GOVERNMENT;

    /** Whether a field of this publicity may be shown to that reader. */
    public boolean sees(Audience publicity) {
        return publicity.compareTo(this) <= 0;
    }
}
