// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** What happens with inquiries. Nothing of what is asked or answered is in it, and to the panel no vendor. */
public sealed interface InquiryEvent extends DomainEvent {

    /** Reference of the evaluation. */
    EvaluationReference evaluation();

    /** Number of the inquiry in it. */
    int number();

    @Override
    default String objectType() {
        return "evaluation";
    }

    @Override
    default String objectId() {
        return evaluation().value();
    }

    @Override
    default Map<String, Object> details() {
        return Map.of("number", number());
    }

    private static String task(EvaluationReference evaluation, int number) {
        return "inquiry " + evaluation + " " + number;
    }

    private static Map<String, String> values(EvaluationReference evaluation, String title) {
        return Map.of("evaluation", evaluation.value(), "title", title);
    }

    private static String page(EvaluationReference evaluation) {
        return "/panel/" + evaluation + "/inquiries";
    }

    /**
     * The panel asks a bidder.
     *
     * @param digest SHA-256 of what is asked, hexadecimal
     */
    record Asked(EvaluationReference evaluation, String title, int number, UUID vendor, Instant dueAt, String digest)
            implements InquiryEvent {
        @Override
        public String action() {
            return "inquiry.asked";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number, "dueAt", dueAt.toString(), "digest", digest);
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.task(
                    "inquiry-asked",
                    new Addressee.VendorMembers(vendor),
                    "/vendor/evaluations/" + evaluation + "/inquiries",
                    values(evaluation, title),
                    task(evaluation, number),
                    Optional.of(dueAt)));
        }
    }

    /**
     * The bidder has answered in time.
     *
     * @param panel subjects of those who read it
     * @param digest SHA-256 of the answer, hexadecimal
     */
    record Answered(EvaluationReference evaluation, String title, int number, Set<String> panel, String digest)
            implements InquiryEvent {
        public Answered {
            panel = Set.copyOf(panel);
        }

        @Override
        public String action() {
            return "inquiry.answered";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number, "digest", digest);
        }

        @Override
        public List<Notice> notices() {
            return panel.stream()
                    .sorted()
                    .map(person -> Notice.news(
                            "inquiry-answered",
                            new Addressee.Person(person),
                            page(evaluation),
                            values(evaluation, title)))
                    .toList();
        }

        @Override
        public List<String> settles() {
            return List.of(task(evaluation, number));
        }
    }

    /**
     * The deadline has come without an answer.
     *
     * @param panel subjects of those who wait for it no longer
     */
    record Lapsed(EvaluationReference evaluation, String title, int number, Set<String> panel) implements InquiryEvent {
        public Lapsed {
            panel = Set.copyOf(panel);
        }

        @Override
        public String action() {
            return "inquiry.lapsed";
        }

        @Override
        public List<Notice> notices() {
            return panel.stream()
                    .sorted()
                    .map(person -> Notice.news(
                            "inquiry-lapsed",
                            new Addressee.Person(person),
                            page(evaluation),
                            values(evaluation, title)))
                    .toList();
        }

        @Override
        public List<String> settles() {
            return List.of(task(evaluation, number));
        }
    }

    /**
     * Somebody whom the conflict wall let through has read a file that an answer names.
     *
     * @param piece number of the file in the answer
     * @param hash SHA-256 of the file, hexadecimal
     */
    record EvidenceRead(EvaluationReference evaluation, int number, int piece, String hash) implements InquiryEvent {
        @Override
        public String action() {
            return "inquiry.evidence-read";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number, "piece", piece, "hash", hash);
        }
    }
}
