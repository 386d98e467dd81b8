// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

/** What a person decides about a pilot. */
public enum DecisionKind {
    /** On to the rollout. */
    GO,
    /** Once more, with a later end. */
    EXTEND,
    /** No further. */
    STOP,
    /** Go on although a stop value was reached. */
    CONTINUE
}
