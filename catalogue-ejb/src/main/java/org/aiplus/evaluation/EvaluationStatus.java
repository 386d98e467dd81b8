// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.util.Set;

/** The life of an evaluation. This table is the only one: whatever moves an evaluation on goes through it. */
public enum EvaluationStatus {
    /** Officers write it; nothing is fixed. */
    DRAFT,
    /** Everything is fixed; vendors bid until the closing time. */
    PUBLISHED,
    /** Bids are closed; the panel declares and each member marks alone. */
    MARKING,
    /** All marks are in; the chair leads the panel to consensus. */
    MODERATION,
    /** Quality is closed for good; prices are opened and ranked. */
    PRICE_OPENING,
    /** An award is recommended to those who approve it. */
    RECOMMENDED,
    /** The award is approved; notice is given and the standstill runs. An objection that is upheld leads back. */
    APPROVED,
    /** Over, with a contract. */
    CLOSED,
    /** Over, without one; the reason stays. */
    CANCELLED;

    /** States that this one may lead to. */
    public Set<EvaluationStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED, CANCELLED);
            case PUBLISHED -> Set.of(MARKING, CANCELLED);
            case MARKING -> Set.of(MODERATION, CANCELLED);
            case MODERATION -> Set.of(PRICE_OPENING, CANCELLED);
            case PRICE_OPENING -> Set.of(RECOMMENDED, CANCELLED);
            case RECOMMENDED -> Set.of(APPROVED, CANCELLED);
            case APPROVED -> Set.of(CLOSED, RECOMMENDED, CANCELLED);
            case CLOSED, CANCELLED -> Set.of();
        };
    }

    /** Whether nothing can happen to it any more. */
    public boolean ended() {
        return next().isEmpty();
    }

    /** Whether bids are closed and may be looked at by those whom the conflict wall lets through. */
    public boolean bidsClosed() {
        return switch (this) {
            case MARKING, MODERATION, PRICE_OPENING, RECOMMENDED, APPROVED, CLOSED -> true;
            case DRAFT, PUBLISHED, CANCELLED -> false;
        };
    }

    /** Whether quality is still being judged, so that an anonymous scheme keeps names back. */
    public boolean qualityStage() {
        return this == MARKING || this == MODERATION;
    }

    /** Whether an award was recommended, so that those who approve it have to read about bids. */
    public boolean awarding() {
        return this == RECOMMENDED || this == APPROVED || this == CLOSED;
    }

    /** Whether the panel can still change. */
    public boolean panelOpen() {
        return this == DRAFT || this == PUBLISHED || qualityStage();
    }
}
