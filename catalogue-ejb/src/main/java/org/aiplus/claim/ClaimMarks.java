// SPDX-License-Identifier: Apache-2.0
package org.aiplus.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Optional;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.identity.Access;
import org.aiplus.questionnaire.AnswerHash;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;

/** Marks claims as contradicted, for administrators and for features whose facts contradict them. */
@Dependent
public class ClaimMarks {

    @Inject
    Access access;

    @Inject
    CatalogueService catalogue;

    @Inject
    ClaimMarkRepository marks;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Marks a published answer that facts contradict; does nothing when the entry no longer answers the question, or when a
     * mark stands against this very answer already.
     *
     * @param reason what contradicts it, 1 to 500 characters; the government and the vendor read it
     */
    public void contradict(SolutionReference solution, String question, String reason) {
        SolutionView view;
        try {
            view = catalogue.read(solution);
        } catch (NotFound gone) {
            return;
        }
        if (view.answers().get(question).isPresent()) {
            mark(view, question, reason);
        }
    }

    /**
     * Marks an answer of an entry.
     *
     * @return whether it was not marked before
     * @throws NotFound when the entry has no published answer to the question
     */
    boolean mark(SolutionView view, String question, String reason) {
        var answer = view.answers().get(question).orElseThrow(NotFound::new);
        var solution = view.reference();
        var hash = AnswerHash.of(question, answer);
        var hex = HexFormat.of().formatHex(hash);
        var standing = marks.standing(solution, question);
        if (standing.filter(mark -> mark.answer().equals(hex)).isPresent()) {
            return false;
        }
        standing.ifPresent(mark -> {
            mark.lift(access.caller().actor(), clock.now());
            marks.flush();
        });
        marks.add(ClaimMark.against(
                solution, question, hash, reason, access.caller().actor(), clock.now()));
        marks.flush();
        events.fire(new ClaimEvent.Contradicted(
                solution, question, Optional.ofNullable(view.vendor()).map(vendor -> vendor.id()), reason, hex));
        return true;
    }
}
