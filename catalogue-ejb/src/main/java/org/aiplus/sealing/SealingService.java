// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.aiplus.shared.TrailSeal;

/** The ceremony of sealed prices: who holds the key, and how two of them open. */
@Stateless
@ActsForCaller
public class SealingService {

    /** Fewest characters of a passphrase. */
    public static final int SHORTEST_PASSPHRASE = 12;

    /** Most characters of a passphrase. */
    public static final int LONGEST_PASSPHRASE = 200;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Access access;

    @Inject
    Evaluations evaluations;

    @Inject
    SealingRepository repository;

    @Inject
    SealingViews views;

    @Inject
    OpeningActs acts;

    @Inject
    TrailSeal trail;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * How the prices of an evaluation are sealed.
     *
     * @throws NotFound for those who may not read the evaluation
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public SealingView read(EvaluationReference reference) {
        return views.view(evaluations.readable(reference));
    }

    /**
     * Names the three officers who are to hold the key. Whoever was named before and is not any more loses the passphrase.
     *
     * @param subjects of three different procurement officers who are not on the panel
     * @throws NotFound for people of other departments
     * @throws NotAllowed for people of the panel
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED, DUPLICATE_ITEM, UNKNOWN_CODE under {@code /officers}; TRANSITION_NOT_ALLOWED once the
     *     evaluation is published
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public SealingView name(EvaluationReference reference, List<String> subjects, long expectedVersion) {
        var facts = evaluations.own(reference);
        repository.awaitTurn(facts.id());
        var found = repository.forUpdate(facts.id());
        if (found.map(opening -> opening.version() + 1).orElse(0L) != expectedVersion) {
            throw new StaleRevision();
        }
        if (facts.status() != EvaluationStatus.DRAFT) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        check(facts, subjects);
        if (found.isEmpty()) {
            repository.add(List.of(new PriceOpening(facts.id())));
        } else {
            found.get().requirePreparing();
        }
        var newcomers = place(facts, subjects);
        repository.flush();
        events.fire(new SealingEvent.OfficersNamed(reference, facts.title(), subjects, newcomers));
        return views.view(facts);
    }

    private void check(EvaluationFacts facts, List<String> subjects) {
        var problems = new Problems();
        if (subjects.size() != SecretSharing.SHARES) {
            problems.add("/officers", ProblemCode.REQUIRED);
        }
        var known = repository.procurementOfficers().keySet();
        var seen = new HashSet<String>();
        for (int i = 0; i < subjects.size(); i++) {
            var subject = subjects.get(i);
            if (!known.contains(subject)
                    || facts.panel().stream().anyMatch(seat -> seat.subject().equals(subject))) {
                problems.add("/officers/" + i, ProblemCode.UNKNOWN_CODE);
            } else if (!seen.add(subject)) {
                problems.add("/officers/" + i, ProblemCode.DUPLICATE_ITEM);
            }
        }
        problems.throwIfAny();
    }

    /** Who stays keeps place and passphrase; the others take the places that are left. */
    private List<String> place(EvaluationFacts facts, List<String> subjects) {
        var officers = repository.officers(facts.id());
        var by = access.requireSignedIn();
        var at = clock.now();
        var newcomers = subjects.stream()
                .filter(subject ->
                        officers.stream().noneMatch(officer -> officer.subject().equals(subject)))
                .toList();
        var left = new ArrayList<>(newcomers);
        if (officers.isEmpty()) {
            for (int number = 1; number <= SecretSharing.SHARES; number++) {
                repository.add(List.of(new OpeningOfficer(facts.id(), number, subjects.get(number - 1), by, at)));
            }
        } else {
            officers.stream()
                    .filter(officer -> !subjects.contains(officer.subject()))
                    .forEach(officer -> officer.replace(left.remove(0), by, at));
        }
        return newcomers;
    }

    /**
     * Sets the passphrase of the caller, one of the three officers. It is not kept; whoever forgets it cannot be helped.
     *
     * @param passphrase of 12 to 200 characters; wiped before this returns
     * @throws NotFound for those who are not one of the officers
     * @throws RuleViolation TOO_SHORT or TOO_LONG at {@code /passphrase}; TRANSITION_NOT_ALLOWED once there is a key
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public SealingView setPassphrase(EvaluationReference reference, char[] passphrase) {
        try {
            var facts = evaluations.readable(reference);
            var opening = repository.forUpdate(facts.id()).orElseThrow(NotFound::new);
            var officer = holder(facts);
            opening.requirePreparing();
            var problems = new Problems();
            if (passphrase.length < SHORTEST_PASSPHRASE) {
                problems.add("/passphrase", ProblemCode.TOO_SHORT, "minimum", SHORTEST_PASSPHRASE);
            } else if (passphrase.length > LONGEST_PASSPHRASE) {
                problems.add("/passphrase", ProblemCode.TOO_LONG, "maximum", LONGEST_PASSPHRASE);
            }
            problems.throwIfAny();
            var keys = Hpke.generate();
            try {
                officer.keep(
                        keys.publicKey(),
                        Passphrases.lock(passphrase, keys.privateKey(), Passphrases.ROUNDS, RANDOM),
                        clock.now());
            } finally {
                Arrays.fill(keys.privateKey(), (byte) 0);
            }
            repository.flush();
            events.fire(new SealingEvent.PassphraseSet(reference, officer.subject()));
            return views.view(facts);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private OpeningOfficer holder(EvaluationFacts facts) {
        var me = access.requireSignedIn();
        return repository.officers(facts.id()).stream()
                .filter(officer -> officer.subject().equals(me))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Gives the caller's share. The first of two waits for 15 minutes; with the second the prices are opened, once and for all.
     * Nothing is tried before the attempt is sealed in the audit trail, and nothing is answered before what came of it is sealed
     * too. Every refusal is kept.
     *
     * @param passphrase of the caller; wiped before this returns
     * @throws NotFound for those who may not read the evaluation or when no officers are named
     * @throws RuleViolation NOT_ALLOWED for those who are not one of the officers; QUALITY_NOT_CLOSED; PASSPHRASE_WRONG;
     *     SECOND_PERSON_NEEDED when the caller is the first again; TRANSITION_NOT_ALLOWED when prices are open; CLOCK_BEHIND;
     *     AUDIT_NOT_SEALED while the trail cannot be sealed
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SealingView open(EvaluationReference reference, char[] passphrase) {
        try {
            acts.announce(reference);
            trail.await();
            var view = acts.open(reference, passphrase);
            trail.await();
            return view;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
