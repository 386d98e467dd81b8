// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import static org.aiplus.usecase.UseCaseMoveKind.BACK;
import static org.aiplus.usecase.UseCaseMoveKind.END;
import static org.aiplus.usecase.UseCaseMoveKind.GATE;
import static org.aiplus.usecase.UseCaseMoveKind.PAUSE;
import static org.aiplus.usecase.UseCaseMoveKind.RESUME;
import static org.aiplus.usecase.UseCaseMoveKind.SKIP;

import java.util.Map;

/** The stages of a use of AI in a department, in the order in which it usually passes them. */
public enum UseCaseStage {
    /** A department has a need that is not accepted yet. */
    NEED,
    /** Tools are looked for and compared. */
    SHORTLIST,
    /** The chosen tool is evaluated for this use. */
    EVALUATE,
    /** A small trial shows whether it works at all. */
    POC,
    /** It is measured in real work against a locked charter. */
    PILOT,
    /** It is taken into use in waves. */
    ROLLOUT,
    /** It is in use. */
    LIVE,
    /** It stands still after an incident or for want of evidence. */
    SUSPENDED,
    /** It has ended. */
    RETIRED;

    /** The table of transitions: stages that this one may lead to, and how. */
    public Map<UseCaseStage, UseCaseMoveKind> next() {
        return switch (this) {
            case NEED -> Map.of(SHORTLIST, GATE, RETIRED, END);
            case SHORTLIST -> Map.of(EVALUATE, GATE, POC, SKIP, PILOT, SKIP, NEED, BACK, RETIRED, END);
            case EVALUATE -> Map.of(POC, GATE, PILOT, SKIP, SHORTLIST, BACK, RETIRED, END);
            case POC -> Map.of(PILOT, GATE, EVALUATE, BACK, SHORTLIST, BACK, SUSPENDED, PAUSE, RETIRED, END);
            case PILOT -> Map.of(ROLLOUT, GATE, POC, BACK, EVALUATE, BACK, SUSPENDED, PAUSE, RETIRED, END);
            case ROLLOUT -> Map.of(LIVE, GATE, PILOT, BACK, SUSPENDED, PAUSE, RETIRED, END);
            case LIVE -> Map.of(ROLLOUT, BACK, EVALUATE, BACK, SUSPENDED, PAUSE, RETIRED, END);
            case SUSPENDED -> Map.of(POC, RESUME, PILOT, RESUME, ROLLOUT, RESUME, LIVE, RESUME, RETIRED, END);
            case RETIRED -> Map.of();
        };
    }

    /** Whether a tool is at work or tried in this stage, so that its revision is fixed. */
    public boolean running() {
        return this == POC || this == PILOT || this == ROLLOUT || this == LIVE;
    }
}
