// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aiplus.evaluation.Bidders;
import org.aiplus.evaluation.EvaluationEvent;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.SecondWall;
import org.aiplus.shared.DomainEvent;

/** When bids are closed, each gets a letter, in an order that nobody can foresee; and who has bid is told to the wall. */
@Dependent
class LetterBids implements Bidders {

    private static final int ALPHABET = 26;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    BidRepository bids;

    @Inject
    Evaluations evaluations;

    @Inject
    SecondWall secondWall;

    @Inject
    Event<DomainEvent> events;

    void closed(@Observes EvaluationEvent.BidsClosed closed) {
        var id = evaluations.facts(closed.evaluation()).id();
        var lettered = new ArrayList<Bid>();
        secondWall.asSystem(() -> {
            lettered.addAll(bids.standing(id));
            deal(lettered);
            bids.flush();
        });
        events.fire(new BidEvent.Lettered(closed.evaluation(), lettered.size()));
    }

    private static void deal(List<Bid> standing) {
        var letters = new ArrayList<String>();
        for (int i = 0; i < standing.size(); i++) {
            letters.add(letter(i));
        }
        Collections.shuffle(letters, RANDOM);
        for (int i = 0; i < standing.size(); i++) {
            standing.get(i).call(letters.get(i));
        }
    }

    /** A to Z, then AA to AZ and so on. */
    static String letter(int index) {
        var last = (char) ('A' + index % ALPHABET);
        return index < ALPHABET ? String.valueOf(last) : letter(index / ALPHABET - 1) + last;
    }

    @Override
    public Set<UUID> of(EvaluationReference evaluation) {
        return bids.standing(evaluations.facts(evaluation).id()).stream()
                .map(Bid::vendorId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
