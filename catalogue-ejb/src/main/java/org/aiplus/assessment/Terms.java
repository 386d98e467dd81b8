// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.catalogue.PublishedRevision;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.evidence.EvidenceTerm;
import org.aiplus.shared.CatalogueClock;
import org.jspecify.annotations.Nullable;

/** Finds what a decided assessment rests on and until when. Pure: it knows what it is given. */
final class Terms {

    private static final Comparator<Term> FIRST_TO_END =
            Comparator.comparing(Term::lastDay, Comparator.nullsLast(Comparator.naturalOrder()));

    private Terms() {}

    /**
     * The evidence that each criterion needs, the conditions that are open, the waivers that are made use of, the decision
     * itself, and a revision that came after it; what ends first comes first.
     *
     * @param newer when the decision ends to cover what readers see, empty as long as they see what was assessed
     * @param before what the clock saw last: evidence that is gone without a trace ended then at the latest
     */
    static List<Term> of(
            ListingAssessment assessment,
            CriteriaSet set,
            Collection<Condition> conditions,
            Collection<Waiver> waivers,
            Known known,
            Optional<Term> newer,
            Collection<Term> before,
            LocalDate day) {
        var terms = new ArrayList<Term>();
        var entries = assessment.entries();
        var result = assessment.finished();
        for (var one : result.criteria()) {
            var needed = one.needs();
            var criterion = set.criterion(one.criterion()).orElse(null);
            if (needed != null && criterion != null) {
                var bearing = Proving.bearing(criterion, Grounds.cited(entries.get(one.criterion())), known);
                terms.add(evidence(one.criterion(), needed, bearing, before, day));
            }
        }
        conditions.stream()
                .filter(condition -> condition.status() == ConditionStatus.OPEN)
                .map(condition -> new Term(Term.Kind.CONDITION, String.valueOf(condition.number()), condition.due()))
                .forEach(terms::add);
        terms.addAll(waivers(result, waivers));
        var validUntil = assessment.validUntil();
        if (validUntil != null) {
            terms.add(new Term(Term.Kind.DECISION, "", validUntil));
        }
        newer.ifPresent(terms::add);
        terms.sort(FIRST_TO_END);
        return terms;
    }

    /**
     * A newer revision than the one that was assessed. So many days after the first of them the decision no longer covers
     * the entry; one that follows does not win time.
     *
     * @param published what readers see, {@code null} for nothing
     * @param before what the clock saw last
     */
    static Optional<Term> newer(
            ListingAssessment assessment, @Nullable PublishedRevision published, Collection<Term> before) {
        if (published == null || published.number() <= assessment.revision()) {
            return Optional.empty();
        }
        var first = before.stream()
                .filter(term -> term.kind() == Term.Kind.REVISION)
                .map(Term::lastDay)
                .findFirst()
                .orElseGet(() -> published
                        .publishedAt()
                        .atZone(CatalogueClock.ZONE)
                        .toLocalDate()
                        .plusDays(AssessmentRules.SHIPPED.riskDays()));
        return Optional.of(new Term(Term.Kind.REVISION, String.valueOf(published.number()), first));
    }

    private static Term evidence(
            String criterion,
            Confidence needed,
            Collection<EvidenceTerm> bearing,
            Collection<Term> before,
            LocalDate day) {
        var known = Proving.until(day, needed, bearing);
        if (known.isPresent()) {
            return new Term(Term.Kind.EVIDENCE, criterion, known.get().day());
        }
        var yesterday = day.minusDays(1);
        var gone = before.stream()
                .filter(term -> term.kind() == Term.Kind.EVIDENCE && term.code().equals(criterion))
                .map(Term::lastDay)
                .filter(Objects::nonNull)
                .filter(last -> last.isBefore(yesterday))
                .findFirst()
                .orElse(yesterday);
        return new Term(Term.Kind.EVIDENCE, criterion, gone);
    }

    /** The longest waiver of each gate that fails and each family below its floor. */
    private static Collection<Term> waivers(AssessmentResult result, Collection<Waiver> waivers) {
        Map<String, Term> longest = new LinkedHashMap<>();
        for (var waiver : waivers) {
            var target = waiver.target();
            var used = result.criteria().stream()
                            .anyMatch(one ->
                                    one.criterion().equals(target) && one.waived() && one.result() == GateResult.FAIL)
                    || result.families().stream()
                            .anyMatch(one -> one.family().equals(target) && one.waived() && !one.met());
            if (used) {
                longest.merge(
                        target,
                        new Term(Term.Kind.WAIVER, target, waiver.until()),
                        (one, other) -> FIRST_TO_END.compare(one, other) >= 0 ? one : other);
            }
        }
        return longest.values();
    }
}
