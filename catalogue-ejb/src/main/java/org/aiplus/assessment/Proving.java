// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiplus.criteria.Criterion;
import org.aiplus.evidence.EvidenceReference;
import org.aiplus.evidence.EvidenceTerm;
import org.jspecify.annotations.Nullable;

/** How well evidence proves what a criterion asks, and until when. Pure: it knows what it is given. */
final class Proving {

    private Proving() {}

    /**
     * The evidence that bears on a criterion: bound to one of its questions and of a kind it takes; or cited, or of the
     * same kind and for the same question as what is cited, so that it can be renewed. None as long as one of the answers
     * is found contradicted.
     */
    static List<EvidenceTerm> bearing(Criterion criterion, Collection<EvidenceReference> cited, Known known) {
        if (criterion.questions().stream().anyMatch(known.contradicted()::contains)) {
            return List.of();
        }
        var like = known.evidence().stream()
                .filter(term -> cited.contains(term.evidence()))
                .map(Like::of)
                .collect(Collectors.toUnmodifiableSet());
        return known.evidence().stream()
                .filter(term -> like.contains(Like.of(term)) || takes(criterion, term))
                .toList();
    }

    private static boolean takes(Criterion criterion, EvidenceTerm term) {
        return criterion.questions().contains(term.question())
                && (criterion.evidenceKinds().isEmpty()
                        || criterion.evidenceKinds().contains(term.kind()));
    }

    /** What one piece has in common with those that can take its place. */
    private record Like(String kind, String question) {
        static Like of(EvidenceTerm term) {
            return new Like(term.kind(), term.question());
        }
    }

    /** What stands behind a criterion on a day. */
    static Backing behind(Criterion criterion, Collection<EvidenceReference> cited, Known known, LocalDate day) {
        return criterion.questions().stream().anyMatch(known.contradicted()::contains)
                ? new Backing(Confidence.CONTRADICTED, List.of())
                : on(day, bearing(criterion, cited, known));
    }

    /** What of it counts on a day, and how well that proves. */
    static Backing on(LocalDate day, Collection<EvidenceTerm> bearing) {
        var lines = new LinkedHashMap<EvidenceReference, ProofLine>();
        var best = Confidence.SELF_DECLARED;
        for (var term : bearing) {
            if (term.validOn(day)) {
                best = best.or(confidence(term));
                lines.merge(
                        term.evidence(),
                        new ProofLine(term.evidence(), term.kind(), term.verified(), term.sha256(), term.to()),
                        (one, other) -> one.verified() ? one : other);
            }
        }
        return new Backing(best, List.copyOf(lines.values()));
    }

    private static Confidence confidence(EvidenceTerm term) {
        return Confidence.of(term.kind(), term.verified());
    }

    /**
     * Until when it is as good as this without a break: a last day, {@code null} inside when it never ends; empty when
     * nothing is known of that quality that has begun.
     */
    static Optional<End> until(LocalDate day, Confidence needed, Collection<EvidenceTerm> bearing) {
        var good = bearing.stream()
                .filter(term -> confidence(term).compareTo(needed) >= 0)
                .toList();
        var last = day.minusDays(1);
        while (true) {
            var next = last.plusDays(1);
            var covering = good.stream().filter(term -> term.validOn(next)).toList();
            if (covering.stream().anyMatch(term -> term.to() == null)) {
                return Optional.of(new End(null));
            }
            var reached = covering.stream()
                    .flatMap(term -> Stream.ofNullable(term.to()))
                    .max(Comparator.naturalOrder());
            if (reached.isEmpty()) {
                break;
            }
            last = reached.get();
        }
        if (!last.isBefore(day)) {
            return Optional.of(new End(last));
        }
        return good.stream()
                .flatMap(term -> Stream.ofNullable(term.to()))
                .filter(end -> end.isBefore(day))
                .max(Comparator.naturalOrder())
                .map(End::new);
    }

    /**
     * A last day.
     *
     * @param day {@code null} for never
     */
    record End(@Nullable LocalDate day) {}
}
