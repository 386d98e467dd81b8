// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.identity.Access;
import org.aiplus.questionnaire.AnswerHash;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Verifies evidence for the answers that stand today. A verification says that this file proves this answer; when the
 * answer changes later, or the file is bound to another question, that has to be looked at again.
 */
@Dependent
class EvidenceVerification {

    @Inject
    Access access;

    @Inject
    EvidenceRepository evidence;

    @Inject
    EvidenceSupportRepository supports;

    @Inject
    CatalogueService catalogue;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    void verify(Evidence piece) {
        var actor = access.caller().actor();
        var now = clock.now();
        piece.verify(actor, now);
        var bound = supports.of(List.of(piece.id())).getOrDefault(piece.id(), List.of());
        var published = catalogue
                .readAll(bound.stream().map(SupportView::solution).distinct().toList())
                .stream()
                .collect(Collectors.toMap(SolutionView::reference, view -> view));
        bound.forEach(support -> supports.verify(piece, support, answer(support, published), actor, now));
        evidence.flush();
        events.fire(new EvidenceEvent.Verified(piece.reference(), piece.vendor(), piece.title(), bound.size()));
    }

    private static byte @Nullable [] answer(SupportView support, Map<SolutionReference, SolutionView> published) {
        var solution = published.get(support.solution());
        return solution == null
                ? null
                : solution.answers()
                        .get(support.question())
                        .map(answer -> AnswerHash.of(support.question(), answer))
                        .orElse(null);
    }
}
