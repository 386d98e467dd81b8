// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.criteria.CriteriaContext;
import org.aiplus.criteria.CriteriaSet;

/** Looks over all listings at once, in a number of statements that does not grow with them. */
@Dependent
class ListingReports {

    /** Most solutions that a report names. */
    static final int MOST_NAMED = 200;

    private static final int MOST_EXAMPLES = 10;

    @Inject
    AssessmentQueries queries;

    @Inject
    AssessmentRepository assessments;

    @Inject
    Grounds grounds;

    @Inject
    CatalogueService catalogue;

    /** What would become of the listed solutions if this edition were the one that judges them. */
    EditionEffect effect(CriteriaSet edition, LocalDate today) {
        var listed = queries.listed();
        var known = known(listed);
        var waivers =
                assessments.waivers(listed.stream().map(ListingAssessment::id).toList());
        var failing = new LinkedHashMap<ListingAssessment, AssessmentResult>();
        for (var assessment : listed) {
            var then = OutcomeRules.of(
                    edition,
                    assessment.context(),
                    assessment.entries(),
                    Grounds.proof(edition, assessment, known.getOrDefault(assessment.solution(), Known.NOTHING), today),
                    Grounds.waived(waivers.getOrDefault(assessment.id(), List.of()), today));
            if (worse(then, assessment.finished().outcome())) {
                failing.put(assessment, then);
            }
        }
        var names = names(failing.keySet().stream()
                .limit(MOST_NAMED)
                .map(ListingAssessment::solution)
                .toList());
        return new EditionEffect(
                edition.reference(),
                listed.size(),
                failing.size(),
                failing.entrySet().stream()
                        .limit(MOST_NAMED)
                        .flatMap(one ->
                                Optional.ofNullable(names.get(one.getKey().solution()))
                                        .map(entry -> effect(one.getKey(), one.getValue(), entry))
                                        .stream())
                        .toList());
    }

    /** Something that was not asked before is not a failed gate, but nothing can be listed without it either. */
    private static boolean worse(AssessmentResult then, Outcome now) {
        return then.outcome().compareTo(now) > 0 || !then.missing().isEmpty();
    }

    private static SolutionEffect effect(ListingAssessment assessment, AssessmentResult then, SolutionView entry) {
        return new SolutionEffect(
                assessment.solution(),
                entry.name(),
                assessment.finished().outcome(),
                then.outcome(),
                then.failedGates(),
                then.familiesBelowFloor(),
                then.missing());
    }

    /** Which criteria the listed solutions lack valid evidence for. */
    List<CriterionGap> gaps(LocalDate today) {
        var listed = queries.listed();
        var known = known(listed);
        var applying = new LinkedHashMap<String, Integer>();
        var lacking = new LinkedHashMap<String, List<SolutionReference>>();
        for (var assessment : listed) {
            Grounds.proof(
                            grounds.set(assessment),
                            assessment,
                            known.getOrDefault(assessment.solution(), Known.NOTHING),
                            today)
                    .forEach((criterion, backing) -> {
                        applying.merge(criterion, 1, Integer::sum);
                        if (backing.lines().isEmpty()) {
                            lacking.computeIfAbsent(criterion, code -> new ArrayList<>())
                                    .add(assessment.solution());
                        }
                    });
        }
        return applying.entrySet().stream()
                .map(entry -> {
                    var without = lacking.getOrDefault(entry.getKey(), List.of());
                    return new CriterionGap(
                            entry.getKey(),
                            entry.getValue(),
                            without.size(),
                            without.stream().limit(MOST_EXAMPLES).toList());
                })
                .filter(gap -> gap.lacking() > 0)
                .toList();
    }

    /** Which criteria a solution without a decision lacks valid evidence for. */
    SolutionGaps gaps(SolutionView entry, CriteriaSet set, CriteriaContext context, LocalDate today) {
        var known = grounds.known(entry.reference());
        var applying = OutcomeRules.applying(set, context);
        var without = applying.stream()
                .filter(criterion -> Proving.behind(criterion, List.of(), known, today)
                        .lines()
                        .isEmpty())
                .map(criterion -> criterion.code())
                .toList();
        return new SolutionGaps(entry.reference(), entry.name(), set.reference(), applying.size(), without);
    }

    /** Which criteria a solution with a decision lacks valid evidence for. */
    SolutionGaps gaps(SolutionView entry, ListingAssessment assessment, LocalDate today) {
        var set = grounds.set(assessment);
        var proof = Grounds.proof(set, assessment, grounds.known(entry.reference()), today);
        var without = proof.entrySet().stream()
                .filter(backing -> backing.getValue().lines().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        return new SolutionGaps(entry.reference(), entry.name(), set.reference(), proof.size(), without);
    }

    private Map<SolutionReference, Known> known(Collection<ListingAssessment> listed) {
        return grounds.known(listed.stream().map(ListingAssessment::solution).toList());
    }

    private Map<SolutionReference, SolutionView> names(List<SolutionReference> solutions) {
        return catalogue.readAll(solutions).stream().collect(Collectors.toMap(SolutionView::reference, view -> view));
    }
}
