// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** What happens with awards. No word that somebody has written is in it. */
public sealed interface AwardEvent extends DomainEvent {

    /** Reference of the evaluation. */
    EvaluationReference evaluation();

    @Override
    default String objectType() {
        return "evaluation";
    }

    @Override
    default String objectId() {
        return evaluation().value();
    }

    private static Map<String, String> values(EvaluationReference evaluation, String title) {
        return Map.of("evaluation", evaluation.value(), "title", title);
    }

    private static String page(EvaluationReference evaluation) {
        return "/evaluations/" + evaluation + "/award";
    }

    private static String vendorPage(EvaluationReference evaluation) {
        return "/vendor/evaluations/" + evaluation + "/outcome";
    }

    private static String contractTask(EvaluationReference evaluation) {
        return "award-contract " + evaluation;
    }

    private static String objectionTask(EvaluationReference evaluation, int number) {
        return "award-objection " + evaluation + " " + number;
    }

    private static List<Notice> toVendors(
            String code, Set<UUID> vendors, EvaluationReference evaluation, Map<String, String> values) {
        return vendors.stream()
                .sorted()
                .map(vendor -> Notice.news(code, new Addressee.VendorMembers(vendor), vendorPage(evaluation), values))
                .toList();
    }

    /**
     * An officer has recommended an award.
     *
     * @param first whether it is the first of the ranking
     * @param digest SHA-256 of what was said, hexadecimal
     */
    record Recommended(EvaluationReference evaluation, int number, String letter, boolean first, String digest)
            implements AwardEvent {
        @Override
        public String action() {
            return "award.recommended";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number, "letter", letter, "first", first, "digest", digest);
        }
    }

    /** What was recommended was sent back. */
    record Returned(EvaluationReference evaluation) implements AwardEvent {
        @Override
        public String action() {
            return "award.returned";
        }
    }

    /**
     * It is approved, and notice is given.
     *
     * @param until when the standstill ends
     * @param bidders vendors that have bid
     * @param digest SHA-256 of what everybody is told, hexadecimal
     */
    record Noticed(
            EvaluationReference evaluation, String title, int number, Instant until, Set<UUID> bidders, String digest)
            implements AwardEvent {
        public Noticed {
            bidders = Set.copyOf(bidders);
        }

        @Override
        public String action() {
            return "award.noticed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number, "until", until.toString(), "digest", digest);
        }

        @Override
        public List<Notice> notices() {
            var values = new HashMap<>(values(evaluation, title));
            values.put("until", until.toString());
            return toVendors("award-notice", bidders, evaluation, values);
        }
    }

    /**
     * A bidder objects; which one is not in the trail.
     *
     * @param officers subjects of those who may answer
     * @param digest SHA-256 of what was said, without who has said it, hexadecimal
     */
    record Objected(EvaluationReference evaluation, String title, int number, Set<String> officers, String digest)
            implements AwardEvent {
        public Objected {
            officers = Set.copyOf(officers);
        }

        @Override
        public String action() {
            return "award.objected";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number, "digest", digest);
        }

        @Override
        public List<Notice> notices() {
            return officers.stream()
                    .sorted()
                    .map(person -> Notice.task(
                            "award-objection",
                            new Addressee.Person(person),
                            page(evaluation),
                            values(evaluation, title),
                            objectionTask(evaluation, number),
                            Optional.empty()))
                    .toList();
        }
    }

    /**
     * An objection was answered.
     *
     * @param digest SHA-256 of the answer, hexadecimal
     */
    record Answered(
            EvaluationReference evaluation,
            String title,
            int number,
            ObjectionOutcome outcome,
            UUID vendor,
            String digest)
            implements AwardEvent {
        @Override
        public String action() {
            return "award.answered";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number, "outcome", outcome.name(), "digest", digest);
        }

        @Override
        public List<Notice> notices() {
            return toVendors("award-objection-answered", Set.of(vendor), evaluation, values(evaluation, title));
        }

        @Override
        public List<String> settles() {
            return List.of(objectionTask(evaluation, number));
        }
    }

    /** Objections end without an answer. */
    record Lapsed(EvaluationReference evaluation, List<Integer> numbers) implements AwardEvent {
        public Lapsed {
            numbers = List.copyOf(numbers);
        }

        @Override
        public String action() {
            return "award.objections-lapsed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("numbers", numbers);
        }

        @Override
        public List<String> settles() {
            return numbers.stream()
                    .map(number -> objectionTask(evaluation, number))
                    .toList();
        }
    }

    /** An objection was upheld and the notice does not hold any more; every bidder hears of it. */
    record Withdrawn(EvaluationReference evaluation, String title, Set<UUID> bidders) implements AwardEvent {
        public Withdrawn {
            bidders = Set.copyOf(bidders);
        }

        @Override
        public String action() {
            return "award.withdrawn";
        }

        @Override
        public List<Notice> notices() {
            return toVendors("award-withdrawn", bidders, evaluation, values(evaluation, title));
        }
    }

    /** The standstill is over; whoever has recommended makes the contract. */
    record Cleared(EvaluationReference evaluation, String title, String officer) implements AwardEvent {
        @Override
        public String action() {
            return "award.cleared";
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.task(
                    "award-contract-due",
                    new Addressee.Person(officer),
                    page(evaluation),
                    values(evaluation, title),
                    contractTask(evaluation),
                    Optional.empty()));
        }
    }

    /** The contract is made. */
    record Contracted(EvaluationReference evaluation, String title, String contract, UUID vendor)
            implements AwardEvent {
        @Override
        public String action() {
            return "award.contracted";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("contract", contract);
        }

        @Override
        public List<Notice> notices() {
            return toVendors("award-contract", Set.of(vendor), evaluation, values(evaluation, title));
        }

        @Override
        public List<String> settles() {
            return List.of(contractTask(evaluation));
        }
    }

    /** The evaluation was cancelled, and the award with it. */
    record Cancelled(EvaluationReference evaluation) implements AwardEvent {
        @Override
        public String action() {
            return "award.cancelled";
        }

        @Override
        public List<String> settles() {
            return List.of(contractTask(evaluation));
        }
    }
}
