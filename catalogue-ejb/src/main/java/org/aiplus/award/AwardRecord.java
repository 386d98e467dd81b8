// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an evaluation was awarded, as it is kept. What people have said is canonical JSON as text, whose SHA-256 stands in the audit
 * trail.
 *
 * @param status of the award; {@code null} before anything is recommended
 * @param steps of its life, in order
 * @param standstillUntil when the standstill that runs or ran last ends; {@code null} for none
 * @param recommendations in order
 * @param notices in order
 * @param objections in the order in which they came
 * @param debriefs what each bidder is told under the notice that holds; empty without one
 * @param contract that was made; {@code null} for none
 */
public record AwardRecord(
        @Nullable AwardStatus status,
        List<Step> steps,
        @Nullable Instant standstillUntil,
        List<Act> recommendations,
        List<Told> notices,
        List<Objection> objections,
        List<Debrief> debriefs,
        @Nullable Made contract) {

    /** A step. */
    public record Step(
            @Nullable AwardStatus from,
            AwardStatus to,
            @Nullable String reason,
            String by,
            Instant at) {}

    /**
     * What somebody has said.
     *
     * @param text canonical JSON
     * @param price in Hong Kong dollars, {@code null} where none is compared
     */
    public record Act(int number, String text, @Nullable BigDecimal price, String by, Instant at) {}

    /**
     * A notice.
     *
     * @param text canonical JSON
     * @param price in Hong Kong dollars, {@code null} where none is compared
     */
    public record Told(int number, String text, @Nullable BigDecimal price, Instant at) {}

    /**
     * An objection.
     *
     * @param notice number of the notice that it is against
     * @param text canonical JSON, without the bidder
     * @param answer canonical JSON, {@code null} without one
     */
    public record Objection(
            int number,
            int notice,
            UUID vendorId,
            String text,
            String by,
            Instant at,
            ObjectionStatus status,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {}

    /** What a bidder is told. */
    public record Debrief(String letter, UUID vendorId, DebriefView told) {}

    /**
     * A contract.
     *
     * @param terms what it said from the beginning, and after each change
     */
    public record Made(
            String reference,
            UUID vendorId,
            String solution,
            String route,
            ContractStatus status,
            @Nullable String endReason,
            @Nullable Instant endedAt,
            List<Act> terms) {}

    public AwardRecord {
        steps = List.copyOf(steps);
        recommendations = List.copyOf(recommendations);
        notices = List.copyOf(notices);
        objections = List.copyOf(objections);
        debriefs = List.copyOf(debriefs);
    }
}
