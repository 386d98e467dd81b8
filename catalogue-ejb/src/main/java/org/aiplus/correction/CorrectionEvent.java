// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.identity.Role;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Facts about correction requests. They carry no words of anybody: those are on the page. */
public sealed interface CorrectionEvent extends DomainEvent {

    /** Which request it is about. */
    CorrectionReference correction();

    /** About which entry. */
    SolutionReference solution();

    @Override
    default String objectType() {
        return "correction-request";
    }

    @Override
    default String objectId() {
        return correction().value();
    }

    @Override
    default Map<String, Object> details() {
        return Map.of("solution", solution().value());
    }

    /**
     * Somebody has reported a mistake.
     *
     * @param vendor who answers, {@code null} for the administrators
     * @param field code of the question or typed field
     */
    record Reported(
            CorrectionReference correction,
            SolutionReference solution,
            @Nullable UUID vendor,
            String field,
            @Nullable Instant due)
            implements CorrectionEvent {
        @Override
        public String action() {
            return "correction.reported";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("solution", solution.value(), "field", field);
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.task(
                    "correction-to-answer",
                    handler(vendor),
                    page(correction),
                    values(correction, solution),
                    answer(correction),
                    Optional.ofNullable(due)));
        }
    }

    /**
     * Whoever stands behind the entry agrees; now they have it to correct.
     *
     * @param requester subject of the reporter
     * @param vendor who corrects, {@code null} for the administrators
     */
    record Accepted(
            CorrectionReference correction,
            SolutionReference solution,
            String requester,
            @Nullable UUID vendor) implements CorrectionEvent {
        @Override
        public String action() {
            return "correction.accepted";
        }

        @Override
        public List<Notice> notices() {
            return List.of(
                    Notice.news(
                            "correction-accepted",
                            new Addressee.Person(requester),
                            page(correction),
                            values(correction, solution)),
                    Notice.task(
                            "correction-to-make",
                            handler(vendor),
                            page(correction),
                            values(correction, solution),
                            make(correction),
                            Optional.empty()));
        }

        @Override
        public List<String> settles() {
            return List.of(answer(correction));
        }
    }

    /** Whoever stands behind the entry does not agree. */
    record Declined(CorrectionReference correction, SolutionReference solution, String requester)
            implements CorrectionEvent {
        @Override
        public String action() {
            return "correction.declined";
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    "correction-declined",
                    new Addressee.Person(requester),
                    page(correction),
                    values(correction, solution)));
        }

        @Override
        public List<String> settles() {
            return List.of(answer(correction));
        }
    }

    /** The reporter has taken it back. */
    record Withdrawn(CorrectionReference correction, SolutionReference solution) implements CorrectionEvent {
        @Override
        public String action() {
            return "correction.withdrawn";
        }

        @Override
        public List<String> settles() {
            return List.of(answer(correction));
        }
    }

    /**
     * A published revision says something else.
     *
     * @param revision its number
     */
    record Corrected(CorrectionReference correction, SolutionReference solution, String requester, int revision)
            implements CorrectionEvent {
        @Override
        public String action() {
            return "correction.corrected";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("solution", solution.value(), "revision", revision);
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    "correction-corrected",
                    new Addressee.Person(requester),
                    page(correction),
                    values(correction, solution)));
        }

        @Override
        public List<String> settles() {
            return List.of(make(correction));
        }
    }

    /** The vendor has let the due time pass. */
    record Overdue(CorrectionReference correction, SolutionReference solution) implements CorrectionEvent {
        @Override
        public String action() {
            return "correction.overdue";
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    "correction-overdue",
                    new Addressee.Holders(Role.ADMINISTRATOR),
                    page(correction),
                    values(correction, solution)));
        }
    }

    private static Addressee handler(@Nullable UUID vendor) {
        return vendor == null ? new Addressee.Holders(Role.ADMINISTRATOR) : new Addressee.VendorMembers(vendor);
    }

    private static String page(CorrectionReference correction) {
        return "/corrections/" + correction;
    }

    private static Map<String, String> values(CorrectionReference correction, SolutionReference solution) {
        return Map.of("correction", correction.value(), "solution", solution.value());
    }

    private static String answer(CorrectionReference correction) {
        return "correction-answer " + correction;
    }

    private static String make(CorrectionReference correction) {
        return "correction-make " + correction;
    }
}
