// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** What happens with evaluations. */
public sealed interface EvaluationEvent extends DomainEvent {

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

    private static String page(EvaluationReference evaluation) {
        return "/evaluations/" + evaluation;
    }

    private static String declarationPage(EvaluationReference evaluation) {
        return "/evaluations/" + evaluation + "/declaration";
    }

    private static String vendorPage(EvaluationReference evaluation) {
        return "/vendor/evaluations/" + evaluation;
    }

    private static Map<String, String> values(EvaluationReference evaluation, String title) {
        return Map.of("evaluation", evaluation.value(), "title", title);
    }

    private static String declarationTask(EvaluationReference evaluation, String subject) {
        return "evaluation-declare " + evaluation + " " + subject;
    }

    private static String questionTask(EvaluationReference evaluation, int number) {
        return "evaluation-question " + evaluation + " " + number;
    }

    /** Officers have begun an evaluation. */
    record Opened(EvaluationReference evaluation, String department) implements EvaluationEvent {
        @Override
        public String action() {
            return "evaluation.opened";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("department", department);
        }
    }

    /** What a draft says was changed. */
    record Saved(EvaluationReference evaluation) implements EvaluationEvent {
        @Override
        public String action() {
            return "evaluation.saved";
        }
    }

    /**
     * Everything is fixed and vendors may bid.
     *
     * @param hash SHA-256 of what was published, hexadecimal
     * @param invited vendors that were asked; none where everybody may bid
     */
    record Published(EvaluationReference evaluation, String title, String hash, Instant closesAt, Set<UUID> invited)
            implements EvaluationEvent {
        public Published {
            invited = Set.copyOf(invited);
        }

        @Override
        public String action() {
            return "evaluation.published";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("hash", hash, "closesAt", closesAt.toString(), "invited", invited.size());
        }

        @Override
        public List<Notice> notices() {
            var values = new HashMap<>(values(evaluation, title));
            values.put("closesAt", closesAt.toString());
            return toVendors(
                    invited,
                    vendor -> Notice.news(
                            "evaluation-invitation",
                            new Addressee.VendorMembers(vendor),
                            vendorPage(evaluation),
                            values));
        }
    }

    private static List<Notice> toVendors(Collection<UUID> vendors, Function<UUID, Notice> notice) {
        return vendors.stream().sorted().map(notice).toList();
    }

    /**
     * The closing time has come; no bid is taken any more.
     *
     * @param panel subjects of those who have to declare now
     */
    record BidsClosed(EvaluationReference evaluation, String title, Set<String> panel) implements EvaluationEvent {
        public BidsClosed {
            panel = Set.copyOf(panel);
        }

        @Override
        public String action() {
            return "evaluation.bids-closed";
        }

        @Override
        public List<Notice> notices() {
            return panel.stream()
                    .sorted()
                    .map(person -> Notice.task(
                            "evaluation-declare",
                            new Addressee.Person(person),
                            declarationPage(evaluation),
                            values(evaluation, title),
                            declarationTask(evaluation, person),
                            Optional.empty()))
                    .toList();
        }
    }

    /** It has moved on. */
    record Moved(EvaluationReference evaluation, EvaluationStatus from, EvaluationStatus to)
            implements EvaluationEvent {
        @Override
        public String action() {
            return "evaluation.moved";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("from", from.name(), "to", to.name());
        }
    }

    /** It has ended without a contract. */
    record Cancelled(EvaluationReference evaluation, String title, EvaluationStatus from, Set<UUID> invited)
            implements EvaluationEvent {
        public Cancelled {
            invited = Set.copyOf(invited);
        }

        @Override
        public String action() {
            return "evaluation.cancelled";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("from", from.name());
        }

        @Override
        public List<Notice> notices() {
            return toVendors(
                    invited,
                    vendor -> Notice.news(
                            "evaluation-cancelled",
                            new Addressee.VendorMembers(vendor),
                            vendorPage(evaluation),
                            values(evaluation, title)));
        }
    }

    /**
     * Somebody was given a place on the panel.
     *
     * @param declares whether bids are closed, so that the person has to declare at once
     */
    record Appointed(EvaluationReference evaluation, String title, String person, PanelRole role, boolean declares)
            implements EvaluationEvent {
        @Override
        public String action() {
            return "evaluation.appointed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("person", person, "role", role.name());
        }

        @Override
        public List<Notice> notices() {
            var notices = new ArrayList<Notice>();
            notices.add(Notice.news(
                    "evaluation-appointed", new Addressee.Person(person), page(evaluation), values(evaluation, title)));
            if (declares) {
                notices.addAll(new BidsClosed(evaluation, title, Set.of(person)).notices());
            }
            return notices;
        }
    }

    /** Somebody has left the panel. */
    record SeatEnded(EvaluationReference evaluation, String title, String person, PanelRole role, String officer)
            implements EvaluationEvent {
        @Override
        public String action() {
            return "evaluation.seat-ended";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("person", person, "role", role.name());
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    "evaluation-seat-ended",
                    new Addressee.Person(officer),
                    page(evaluation),
                    values(evaluation, title)));
        }

        @Override
        public List<String> settles() {
            return List.of(declarationTask(evaluation, person));
        }
    }

    /**
     * Somebody has declared about bidders.
     *
     * @param interest whether the person has to do with one of them
     */
    record Declared(EvaluationReference evaluation, String person, int bidders, boolean interest)
            implements EvaluationEvent {
        @Override
        public String action() {
            return "evaluation.declared";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("bidders", bidders, "interest", interest);
        }

        @Override
        public List<String> settles() {
            return List.of(declarationTask(evaluation, person));
        }
    }

    /** A vendor has asked something; which one is not in the trail, because everybody may read the question. */
    record Asked(EvaluationReference evaluation, String title, int number, String officer) implements EvaluationEvent {
        @Override
        public String action() {
            return "evaluation.asked";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number);
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.task(
                    "evaluation-question",
                    new Addressee.Person(officer),
                    page(evaluation),
                    values(evaluation, title),
                    questionTask(evaluation, number),
                    Optional.empty()));
        }
    }

    /** A question was answered, to everybody who was invited. */
    record Answered(EvaluationReference evaluation, String title, int number, Set<UUID> invited)
            implements EvaluationEvent {
        public Answered {
            invited = Set.copyOf(invited);
        }

        @Override
        public String action() {
            return "evaluation.answered";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number);
        }

        @Override
        public List<Notice> notices() {
            return toVendors(
                    invited,
                    vendor -> Notice.news(
                            "evaluation-answer",
                            new Addressee.VendorMembers(vendor),
                            vendorPage(evaluation),
                            values(evaluation, title)));
        }

        @Override
        public List<String> settles() {
            return List.of(questionTask(evaluation, number));
        }
    }

    /** An addendum was published. */
    record AddendumPublished(EvaluationReference evaluation, String title, int number, Set<UUID> invited)
            implements EvaluationEvent {
        public AddendumPublished {
            invited = Set.copyOf(invited);
        }

        @Override
        public String action() {
            return "evaluation.addendum";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number);
        }

        @Override
        public List<Notice> notices() {
            return toVendors(
                    invited,
                    vendor -> Notice.news(
                            "evaluation-addendum",
                            new Addressee.VendorMembers(vendor),
                            vendorPage(evaluation),
                            values(evaluation, title)));
        }
    }
}
