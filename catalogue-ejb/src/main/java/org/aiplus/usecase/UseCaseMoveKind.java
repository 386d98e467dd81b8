// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

/** How a use of AI goes from one stage to another. Every kind is shown for ever in its history. */
public enum UseCaseMoveKind {
    /** Its department opens it. */
    OPEN,
    /** Through a gate that was passed. */
    GATE,
    /** Forward past stages, with a reason and a signature. */
    SKIP,
    /** Back, with a reason and a signature. */
    BACK,
    /** Stopped at once, with a reason. */
    PAUSE,
    /** On again where it stood, through a gate. */
    RESUME,
    /** It ends, with a reason and a signature. */
    END;

    /** Whether somebody asks for it without a gate and others sign. */
    public boolean exception() {
        return this == SKIP || this == BACK || this == END;
    }
}
