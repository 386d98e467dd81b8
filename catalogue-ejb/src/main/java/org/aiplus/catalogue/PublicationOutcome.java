// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

/** What publishing one submission did. */
public record PublicationOutcome(SolutionReference solution, Effect effect) {

    /** Kinds of effect. */
    public enum Effect {
        /** A new entry was opened and published. */
        CREATED,
        /** The entry has a new revision. */
        REVISED,
        /** The entry already says the same; nothing was written. */
        UNCHANGED,
        /** The entry is of another kind or vendor than the submission says; nothing was written. */
        CONFLICTING
    }
}
