// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.identity.Role;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Facts about listings after the decision: their conditions, and where their clocks lead. */
public sealed interface ListingEvent extends DomainEvent {

    /** What it is about. */
    ListingSubject about();

    @Override
    default String objectType() {
        return "listing-assessment";
    }

    @Override
    default String objectId() {
        return about().assessment().value();
    }

    /** Somebody reports that a condition is met. */
    record ConditionReported(ListingSubject about, ConditionView condition) implements ListingEvent {
        @Override
        public String action() {
            return "listing-condition.reported";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("condition", condition.number());
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.task(
                    "listing-condition-reported",
                    new Addressee.Holders(Role.PROCUREMENT_OFFICER),
                    about.page(),
                    about.with("number", String.valueOf(condition.number())),
                    about.checking(condition.number()),
                    Optional.empty()));
        }

        @Override
        public List<String> settles() {
            return List.of(about.meeting(condition.number()));
        }
    }

    /** An officer wants more than was reported. */
    record ConditionReopened(ListingSubject about, ConditionView condition) implements ListingEvent {
        @Override
        public String action() {
            return "listing-condition.reopened";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("condition", condition.number());
        }

        @Override
        public List<Notice> notices() {
            return List.of(about.due(condition));
        }

        @Override
        public List<String> settles() {
            return List.of(about.checking(condition.number()));
        }
    }

    /** An officer found that a condition is met. */
    record ConditionMet(ListingSubject about, ConditionView condition) implements ListingEvent {
        @Override
        public String action() {
            return "listing-condition.met";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("condition", condition.number());
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    "listing-condition-met",
                    about.owner(condition.owner()),
                    about.page(),
                    about.with("number", String.valueOf(condition.number()))));
        }

        @Override
        public List<String> settles() {
            return List.of(about.checking(condition.number()), about.meeting(condition.number()));
        }
    }

    /**
     * A newer revision is published than the one that was assessed.
     *
     * @param revision its number
     * @param until last day on which the decision still covers the entry
     */
    record RevisionCame(ListingSubject about, int revision, LocalDate until) implements ListingEvent {
        @Override
        public String action() {
            return "listing.revision-to-assess";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("solution", about.solution().value(), "revision", revision, "until", until.toString());
        }

        @Override
        public List<Notice> notices() {
            var values = new HashMap<>(about.with("date", until.toString()));
            values.put("revision", String.valueOf(revision));
            var notices = new ArrayList<>(about.newsForAll("listing-revision-came", values, about.vendorAnd()));
            notices.add(Notice.task(
                    "listing-revision-to-assess",
                    new Addressee.Holders(Role.PROCUREMENT_OFFICER),
                    "/assessments?solution=" + about.solution().value(),
                    values,
                    about.reassessing(),
                    Optional.of(
                            until.plusDays(1).atStartOfDay(CatalogueClock.ZONE).toInstant())));
            return notices;
        }
    }

    /**
     * The clock has moved the solution, or somebody has done what leads back up.
     *
     * @param date on which the next thing ends, or until when running uses may go on after a suspension
     */
    record Walked(
            ListingSubject about,
            SolutionStatus from,
            SolutionStatus to,
            @Nullable LocalDate date) implements ListingEvent {
        @Override
        public String action() {
            return "listing.walked";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("solution", about.solution().value(), "from", from.name(), "to", to.name());
        }

        @Override
        public List<Notice> notices() {
            var values = about.with("date", date == null ? "" : date.toString());
            return switch (to) {
                case AT_RISK ->
                    about.newsForAll(
                            "listing-at-risk",
                            values,
                            about.vendorAnd(new Addressee.Holders(Role.PROCUREMENT_OFFICER)));
                case CONDITIONAL -> about.newsForAll("listing-conditional", values, everybody());
                case SUSPENDED -> about.newsForAll("listing-suspended", values, everybody());
                case DELISTED -> about.newsForAll("listing-taken-off", values, everybody());
                case LISTED -> about.newsForAll("listing-restored", values, everybody());
                case NOT_ASSESSED, REFUSED -> List.of();
            };
        }

        /** The vendor, those who assess, and those who answer for uses of AI in their departments. */
        private List<Addressee> everybody() {
            return about.vendorAnd(
                    new Addressee.Holders(Role.PROCUREMENT_OFFICER), new Addressee.Holders(Role.AI_OWNER));
        }
    }
}
