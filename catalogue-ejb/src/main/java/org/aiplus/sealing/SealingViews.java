// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aiplus.evaluation.ConflictWall;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.Access;
import org.aiplus.identity.Doer;
import org.aiplus.identity.Doers;
import org.aiplus.identity.Role;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainException;
import org.jspecify.annotations.Nullable;

/** What people see of an opening. */
@Dependent
class SealingViews {

    @Inject
    Access access;

    @Inject
    Doers doers;

    @Inject
    Evaluations evaluations;

    @Inject
    ConflictWall wall;

    @Inject
    SealingRepository repository;

    @Inject
    PendingShares pending;

    @Inject
    CatalogueClock clock;

    SealingView view(EvaluationFacts facts) {
        var opening = repository.find(facts.id()).orElse(null);
        var officers = repository.officers(facts.id());
        var me = access.requireSignedIn();
        var waiting = pending.of(facts.id(), clock.now()).orElse(null);
        var names = doers.of(
                null,
                Stream.concat(
                                officers.stream().map(OpeningOfficer::subject),
                                opening == null
                                        ? Stream.of()
                                        : Stream.of(opening.firstOfficer(), opening.secondOfficer())
                                                .filter(subject -> subject != null))
                        .distinct()
                        .toList());
        var preparing = opening == null || opening.status() == OpeningStatus.PREPARING;
        var mayName = preparing && facts.status() == EvaluationStatus.DRAFT && mayName(facts.reference());
        return new SealingView(
                facts.reference(),
                facts.title(),
                facts.status(),
                Ceremony.seals(facts.scheme()),
                opening == null ? null : opening.status(),
                officers.stream()
                        .map(officer -> new SealingView.Officer(
                                officer.number(),
                                officer.subject(),
                                name(names, officer.subject()),
                                officer.passphraseAt(),
                                officer.subject().equals(me)))
                        .toList(),
                preparing ? null : Base64.getEncoder().encodeToString(opening.publicKey()),
                opening == null ? null : opening.sealedAt(),
                waiting == null
                        ? null
                        : new SealingView.Waiting(
                                name(names, waiting.subject()),
                                waiting.until(),
                                waiting.subject().equals(me)),
                opening == null ? null : name(names, opening.firstOfficer()),
                opening == null ? null : name(names, opening.secondOfficer()),
                opening == null ? null : opening.openedAt(),
                opening == null || opening.status() != OpeningStatus.OPENED ? null : prices(facts),
                mayName,
                officers.stream().anyMatch(officer -> officer.subject().equals(me)),
                mayName ? candidates(facts) : List.of(),
                opening == null ? 0 : opening.version() + 1);
    }

    private boolean mayName(EvaluationReference reference) {
        try {
            evaluations.own(reference);
            return access.caller().has(Role.PROCUREMENT_OFFICER);
        } catch (DomainException notTheirs) {
            return false;
        }
    }

    private @Nullable List<OpenedPrice> prices(EvaluationFacts facts) {
        try {
            wall.require(facts.reference());
            return repository.opened(facts.id());
        } catch (DomainException behindTheWall) {
            return null;
        }
    }

    private List<SealingView.Candidate> candidates(EvaluationFacts facts) {
        return repository.procurementOfficers().entrySet().stream()
                .filter(person -> facts.panel().stream()
                        .noneMatch(place -> place.subject().equals(person.getKey())))
                .map(person -> new SealingView.Candidate(person.getKey(), person.getValue()))
                .toList();
    }

    private static @Nullable String name(Map<String, Doer> names, @Nullable String subject) {
        var doer = subject == null ? null : names.get(subject);
        return doer == null ? null : doer.name();
    }
}
