// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

/** When an assessment is made: each stage of a use asks for it anew. */
public enum Checkpoint {
    /** The use is requested. */
    PLANNING,
    /** It is analysed and designed. */
    DEVELOPMENT,
    /** It is about to start. */
    DEPLOYMENT,
    /** It runs; repeated for as long as it does. */
    MONITORING;

    /** The checkpoint that follows. */
    public Checkpoint next() {
        return this == MONITORING ? MONITORING : values()[ordinal() + 1];
    }
}
