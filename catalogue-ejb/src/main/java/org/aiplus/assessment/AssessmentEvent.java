// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.identity.Role;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Facts about listing assessments. They carry codes and counts; reasons stay where they are kept. */
public sealed interface AssessmentEvent extends DomainEvent {

    /** Which assessment. */
    AssessmentReference assessment();

    @Override
    default String objectType() {
        return "listing-assessment";
    }

    @Override
    default String objectId() {
        return assessment().value();
    }

    @Override
    default Map<String, Object> details() {
        return Map.of();
    }

    /** It was begun; the officers for privacy and security have a part in it. */
    record Opened(ListingSubject about, int revision, String criteria) implements AssessmentEvent {
        @Override
        public AssessmentReference assessment() {
            return about.assessment();
        }

        @Override
        public String action() {
            return "listing-assessment.opened";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("solution", about.solution().value(), "revision", revision, "criteria", criteria);
        }

        @Override
        public List<String> settles() {
            return List.of(about.reassessing());
        }

        @Override
        public List<Notice> notices() {
            return List.of(Role.PRIVACY_OFFICER, Role.SECURITY_OFFICER).stream()
                    .map(role -> Notice.task(
                            "assessment-part-due",
                            new Addressee.Holders(role),
                            about.page(),
                            about.values(),
                            about.entering(),
                            Optional.empty()))
                    .toList();
        }
    }

    /** Findings were entered. */
    record Entered(AssessmentReference assessment, List<String> criteria) implements AssessmentEvent {
        public Entered {
            criteria = List.copyOf(criteria);
        }

        @Override
        public String action() {
            return "listing-assessment.entered";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("criteria", criteria);
        }
    }

    /** Its context or its scope was said anew, or its conditions. */
    record Described(AssessmentReference assessment) implements AssessmentEvent {
        @Override
        public String action() {
            return "listing-assessment.described";
        }
    }

    /**
     * A second person set another tier of risk.
     *
     * @param assessor subject of whoever began it
     * @param computed what the rules find
     */
    record TierOverridden(ListingSubject about, String assessor, RiskTier computed, RiskTier tier)
            implements AssessmentEvent {
        @Override
        public AssessmentReference assessment() {
            return about.assessment();
        }

        @Override
        public String action() {
            return "listing-assessment.tier-overridden";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("computed", computed.name(), "tier", tier.name());
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    "assessment-tier-overridden", new Addressee.Person(assessor), about.page(), about.values()));
        }
    }

    /** Everything is entered; somebody else decides. */
    record Finished(ListingSubject about, Outcome outcome) implements AssessmentEvent {
        @Override
        public AssessmentReference assessment() {
            return about.assessment();
        }

        @Override
        public String action() {
            return "listing-assessment.finished";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("outcome", outcome.name());
        }

        @Override
        public List<String> settles() {
            return List.of(about.entering());
        }
    }

    /** Whoever decides wants more; approval has told the assessor. */
    record GivenBack(AssessmentReference assessment) implements AssessmentEvent {
        @Override
        public String action() {
            return "listing-assessment.given-back";
        }
    }

    /** It ended without a decision. */
    record Withdrawn(ListingSubject about) implements AssessmentEvent {
        @Override
        public AssessmentReference assessment() {
            return about.assessment();
        }

        @Override
        public String action() {
            return "listing-assessment.withdrawn";
        }

        @Override
        public List<String> settles() {
            return List.of(about.entering());
        }
    }

    /**
     * It was decided.
     *
     * @param assessor subject of whoever began it
     * @param conditions that are open
     */
    record Decided(
            ListingSubject about,
            String assessor,
            Outcome outcome,
            @Nullable LocalDate until,
            List<ConditionView> conditions)
            implements AssessmentEvent {
        public Decided {
            conditions = List.copyOf(conditions);
        }

        @Override
        public AssessmentReference assessment() {
            return about.assessment();
        }

        @Override
        public String action() {
            return "listing-assessment.decided";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of(
                    "solution",
                    about.solution().value(),
                    "outcome",
                    outcome.name(),
                    "until",
                    String.valueOf(until),
                    "conditions",
                    conditions.size());
        }

        @Override
        public List<Notice> notices() {
            var concerned = about.vendorAnd(new Addressee.Person(assessor));
            var values = about.values();
            var notices = new ArrayList<>(
                    switch (outcome) {
                        case LISTED -> about.newsForAll("listing-decided-listed", values, concerned);
                        case CONDITIONAL -> about.newsForAll("listing-decided-conditional", values, concerned);
                        case REFUSED -> about.newsForAll("listing-decided-refused", values, concerned);
                    });
            if (outcome != Outcome.REFUSED) {
                conditions.forEach(condition -> notices.add(about.due(condition)));
            }
            return notices;
        }
    }

    /** A gate or a floor was waived. */
    record WaiverGranted(AssessmentReference assessment, String target, LocalDate until) implements AssessmentEvent {
        @Override
        public String action() {
            return "listing-assessment.waiver-granted";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("target", target, "until", until.toString());
        }
    }
}
