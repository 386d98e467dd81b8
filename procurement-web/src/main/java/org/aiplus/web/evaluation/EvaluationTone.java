// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import org.aiplus.evaluation.EvaluationStatus;

/** Which tone a state of an evaluation has. The words say it already. */
public final class EvaluationTone {

    private EvaluationTone() {}

    /** {@code good}, {@code warn}, {@code bad} or an empty text for a neutral one. */
    public static String of(EvaluationStatus status) {
        return switch (status) {
            case PUBLISHED, APPROVED, CLOSED -> "good";
            case MARKING, MODERATION, PRICE_OPENING, RECOMMENDED -> "warn";
            case CANCELLED -> "bad";
            case DRAFT -> "";
        };
    }
}
