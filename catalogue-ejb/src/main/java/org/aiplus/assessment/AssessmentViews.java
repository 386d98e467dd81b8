// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiplus.approval.ApprovalReference;
import org.aiplus.approval.ApprovalView;
import org.aiplus.approval.Approvals;
import org.aiplus.catalogue.SolutionStandings;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.criteria.ContextFact;
import org.aiplus.criteria.CriteriaContext;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Makes what the caller may see of assessments. */
@Dependent
class AssessmentViews {

    private static final Set<AssessmentStatus> OPEN_TO_ALL =
            EnumSet.of(AssessmentStatus.DECIDED, AssessmentStatus.EXPIRED);

    @Inject
    AssessmentDesk desk;

    @Inject
    AssessmentRepository assessments;

    @Inject
    AssessmentQueries queries;

    @Inject
    Approvals approvals;

    @Inject
    RiskReader risks;

    @Inject
    SolutionStandings standings;

    /** Whether the caller may know of it. */
    boolean visible(ListingAssessment assessment) {
        return OPEN_TO_ALL.contains(assessment.status()) || caller().government();
    }

    private boolean whole(ListingAssessment assessment) {
        return caller().government() || ofOwnVendor(assessment);
    }

    private boolean ofOwnVendor(ListingAssessment assessment) {
        var vendor = assessment.vendor();
        return vendor != null && caller().vendors().contains(vendor);
    }

    private Caller caller() {
        return desk.access.caller();
    }

    /**
     * One assessment.
     *
     * @throws NotFound when the caller may not know of it
     */
    AssessmentView view(ListingAssessment assessment) {
        if (!visible(assessment)) {
            throw new NotFound();
        }
        var whole = whole(assessment);
        var entry = desk.entry(assessment.solution());
        var listing = queries.listing(assessment.id());
        var conditions = whole ? desk.conditions(assessment) : List.<Condition>of();
        var result = assessment.result().orElseGet(() -> desk.result(assessment));
        return new AssessmentView(
                assessment.reference(),
                whole,
                assessment.solution(),
                entry.name(),
                entry.vendor(),
                assessment.revision(),
                entry.revision(),
                standings.of(assessment.solution()),
                assessment.criteria(),
                assessment.checksum(),
                assessment.status(),
                whole ? assessment.context() : new CriteriaContext(Map.of()),
                whole ? risk(assessment) : null,
                assessment.scope(),
                whole ? entries(assessment) : List.of(),
                whole ? result : withoutCriteria(result),
                conditions.stream().map(Condition::view).toList(),
                whole ? desk.waivers(assessment).stream().map(Waiver::view).toList() : List.of(),
                listing.isPresent(),
                whole ? listing.map(Listing::terms).orElse(List.of()) : List.of(),
                whole ? listing.map(Listing::nextDue).orElse(null) : null,
                listing.flatMap(Listing::graceUntil).orElse(null),
                caller().government() ? queries.history(assessment.id()) : List.of(),
                assessment.openedAt(),
                assessment.decidedAt(),
                assessment.validUntil(),
                acts(assessment, conditions, listing.isPresent()),
                round(assessment),
                assessment.version());
    }

    /** The round of approval that decides, as long as one runs. */
    private @Nullable ApprovalReference round(ListingAssessment assessment) {
        return assessment.status() == AssessmentStatus.ASSESSED
                ? approvals
                        .of(ListingDecisions.KIND, assessment.reference().value())
                        .map(ApprovalView::reference)
                        .orElse(null)
                : null;
    }

    private @Nullable ListingRisk risk(ListingAssessment assessment) {
        var risk = assessment
                .ground()
                .map(ground -> risks.risk(ground, assessment.context()))
                .orElse(null);
        var override = risk == null ? null : risk.override();
        return risk == null || override == null || caller().government()
                ? risk
                : new ListingRisk(
                        risk.answers(),
                        risk.told(),
                        risk.found(),
                        new TierOverride(override.tier(), override.reason(), "", override.at()));
    }

    /** The vendor reads what was found and why, not who found it. */
    private List<Entry> entries(ListingAssessment assessment) {
        var entries = assessment.entries().values();
        return caller().government()
                ? List.copyOf(entries)
                : entries.stream()
                        .map(entry -> new Entry(
                                entry.criterion(),
                                entry.result(),
                                entry.mark(),
                                entry.reason(),
                                entry.evidence(),
                                "",
                                entry.enteredAt()))
                        .toList();
    }

    private static AssessmentResult withoutCriteria(AssessmentResult result) {
        return new AssessmentResult(result.outcome(), result.percentage(), result.band(), result.families(), List.of());
    }

    private List<AssessmentAct> acts(ListingAssessment assessment, List<Condition> conditions, boolean current) {
        var caller = caller();
        var acts = new ArrayList<AssessmentAct>();
        var officer = caller.has(Role.ADMINISTRATOR) || caller.has(Role.PROCUREMENT_OFFICER);
        var stillToMeet =
                current && conditions.stream().anyMatch(condition -> condition.status() != ConditionStatus.MET);
        if (ofOwnVendor(assessment)) {
            if (stillToMeet && !caller.government()) {
                acts.add(AssessmentAct.REPORT);
            }
            return acts;
        }
        if (!caller.government()) {
            return acts;
        }
        if (assessment.status() == AssessmentStatus.DRAFT) {
            if (officer || caller.has(Role.PRIVACY_OFFICER) || caller.has(Role.SECURITY_OFFICER)) {
                acts.add(AssessmentAct.ENTER);
            }
            if (officer) {
                acts.addAll(List.of(AssessmentAct.DESCRIBE, AssessmentAct.FINISH));
            }
        }
        if (officer && assessment.status().open()) {
            acts.add(AssessmentAct.WITHDRAW);
        }
        if (caller.has(Role.GOVERNANCE_COMMITTEE)) {
            acts.addAll(ofCommittee(assessment, caller.actor(), current));
        }
        if (stillToMeet) {
            acts.add(AssessmentAct.REPORT);
            if (officer) {
                acts.add(AssessmentAct.CLOSE);
            }
        }
        return acts;
    }

    private static List<AssessmentAct> ofCommittee(ListingAssessment assessment, String actor, boolean current) {
        var acts = new ArrayList<AssessmentAct>();
        if (overridable(assessment) && !assessment.makers().contains(actor)) {
            acts.add(AssessmentAct.OVERRIDE);
        }
        var holds = assessment.status() == AssessmentStatus.DECIDED && current;
        if ((assessment.status().open() || holds) && !assessment.makers().contains(actor)) {
            acts.add(AssessmentAct.WAIVE);
        }
        if (current) {
            acts.add(AssessmentAct.DELIST);
        }
        return acts;
    }

    /** Whether a tier is known that can be set to another. */
    private static boolean overridable(ListingAssessment assessment) {
        var tier = assessment.context().values(ContextFact.RISK_TIER.code());
        return assessment.status() == AssessmentStatus.DRAFT
                && !tier.isEmpty()
                && !tier.contains(RiskTier.UNACCEPTABLE.name())
                && assessment.ground().isPresent();
    }

    /** Several in a list, with as many statements for many as for one. */
    List<AssessmentSummary> summaries(Collection<ListingAssessment> some) {
        var names = desk
                .catalogue
                .readAll(some.stream()
                        .map(ListingAssessment::solution)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(SolutionView::reference, Function.identity()));
        var government = caller().government();
        var conditions = government
                ? assessments.conditions(
                        some.stream().map(ListingAssessment::id).toList())
                : Map.<UUID, List<Condition>>of();
        return some.stream()
                .flatMap(assessment -> Optional.ofNullable(names.get(assessment.solution()))
                        .map(entry -> summary(assessment, entry, conditions.getOrDefault(assessment.id(), List.of())))
                        .stream())
                .toList();
    }

    private static AssessmentSummary summary(
            ListingAssessment assessment, SolutionView entry, List<Condition> conditions) {
        var open = conditions.stream()
                .filter(condition -> condition.status() != ConditionStatus.MET)
                .toList();
        var result = assessment.result();
        return new AssessmentSummary(
                assessment.reference(),
                assessment.solution(),
                entry.name(),
                assessment.revision(),
                assessment.criteria(),
                assessment.status(),
                result.map(AssessmentResult::outcome).orElse(null),
                result.map(AssessmentResult::percentage).orElse(null),
                open.size(),
                open.stream().map(Condition::due).min(Comparator.naturalOrder()).orElse(null),
                assessment.openedAt(),
                assessment.validUntil());
    }
}
