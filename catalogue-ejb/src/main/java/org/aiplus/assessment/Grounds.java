// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.claim.ContradictionQueries;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.CriteriaSets;
import org.aiplus.evidence.EvidenceReference;
import org.aiplus.evidence.EvidenceSupportQueries;
import org.aiplus.evidence.EvidenceTerm;
import org.aiplus.identity.SecondWall;
import org.jspecify.annotations.Nullable;

/** What assessments are judged on: the edition of the criteria, and the evidence as the product itself knows it. */
@Dependent
class Grounds {

    @Inject
    CriteriaSets sets;

    @Inject
    EvidenceSupportQueries supports;

    @Inject
    ContradictionQueries contradictions;

    @Inject
    SecondWall secondWall;

    /** The edition by which an assessment judges. */
    CriteriaSet set(ListingAssessment assessment) {
        return sets.of(assessment.criteria())
                .orElseThrow(() -> new IllegalStateException("no edition " + assessment.criteria()));
    }

    /** What is known of some solutions in two statements; whoever assesses need not see the files to count them. */
    Map<SolutionReference, Known> known(Collection<SolutionReference> solutions) {
        var found = new HashMap<SolutionReference, List<EvidenceTerm>>();
        secondWall.asSystem(() -> found.putAll(supports.terms(solutions)));
        var contradicted = contradictions.standing(solutions);
        var known = new HashMap<SolutionReference, Known>();
        solutions.forEach(solution -> known.put(
                solution,
                new Known(found.getOrDefault(solution, List.of()), contradicted.getOrDefault(solution, Set.of()))));
        return known;
    }

    /** What is known of one solution. */
    Known known(SolutionReference solution) {
        return known(Set.of(solution)).getOrDefault(solution, Known.NOTHING);
    }

    /** How well each criterion that applies is proved on a day. */
    static Map<String, Backing> proof(CriteriaSet set, ListingAssessment assessment, Known known, LocalDate day) {
        var entries = assessment.entries();
        var proof = new LinkedHashMap<String, Backing>();
        OutcomeRules.applying(set, assessment.context())
                .forEach(criterion -> proof.put(
                        criterion.code(), Proving.behind(criterion, cited(entries.get(criterion.code())), known, day)));
        return proof;
    }

    /** What an assessment comes to on a day. */
    AssessmentResult result(ListingAssessment assessment, List<Waiver> waivers, LocalDate day) {
        var set = set(assessment);
        return OutcomeRules.of(
                set,
                assessment.context(),
                assessment.entries(),
                proof(set, assessment, known(assessment.solution()), day),
                waived(waivers, day));
    }

    /** Codes of what is waived on a day. */
    static Set<String> waived(Collection<Waiver> waivers, LocalDate day) {
        return waivers.stream()
                .filter(waiver -> !waiver.until().isBefore(day))
                .map(Waiver::target)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What an assessor cites about a criterion. */
    static Collection<EvidenceReference> cited(@Nullable Entry entry) {
        return entry == null ? List.of() : entry.evidence();
    }
}
