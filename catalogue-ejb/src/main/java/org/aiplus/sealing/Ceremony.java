// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeMap;
import org.aiplus.bid.Bids;
import org.aiplus.evaluation.EvaluationEvent;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.identity.Access;
import org.aiplus.identity.SecondWall;
import org.aiplus.ranking.PriceFormula;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** Makes the key when an evaluation is published, and puts it together again when two officers open. */
@Dependent
class Ceremony {

    /** How long the first share waits for the second. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Access access;

    @Inject
    Evaluations evaluations;

    @Inject
    Bids bids;

    @Inject
    SecondWall secondWall;

    @Inject
    SealingRepository repository;

    @Inject
    PendingShares pending;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** Whether bids under this scheme have a price. */
    static boolean seals(MarkingScheme scheme) {
        return PriceFormula.valueOf(scheme.formula()).comparesPrices();
    }

    /**
     * Without three passphrases there is no key, and without a key nothing is published under a scheme that compares prices.
     *
     * @throws RuleViolation OPENING_OFFICERS_MISSING
     */
    void published(@Observes EvaluationEvent.Published published) {
        var facts = evaluations.facts(published.evaluation());
        if (!seals(facts.scheme())) {
            return;
        }
        var officers = repository.officers(facts.id());
        var opening = repository.forUpdate(facts.id());
        if (opening.isEmpty()
                || officers.size() != SecretSharing.SHARES
                || !officers.stream().allMatch(OpeningOfficer::ready)) {
            throw new RuleViolation(ProblemCode.OPENING_OFFICERS_MISSING);
        }
        var keys = Hpke.generate();
        var shares = SecretSharing.split(keys.privateKey(), RANDOM);
        for (var officer : officers) {
            var share = shares[officer.number() - 1];
            officer.entrust(Hpke.seal(officer.publicKey(), share, shareInfo(facts, officer)));
            Arrays.fill(share, (byte) 0);
        }
        Arrays.fill(keys.privateKey(), (byte) 0);
        opening.get().seal(keys.publicKey(), clock.now());
        repository.flush();
        events.fire(new SealingEvent.KeyMade(
                facts.reference(), HexFormat.of().formatHex(Unsealed.sha256(keys.publicKey()))));
    }

    /** Once quality is closed, the officers are asked to open. */
    void moved(@Observes EvaluationEvent.Moved moved) {
        if (moved.to() == EvaluationStatus.PRICE_OPENING) {
            var facts = evaluations.facts(moved.evaluation());
            var officers = repository.officers(facts.id()).stream()
                    .map(OpeningOfficer::subject)
                    .toList();
            if (!officers.isEmpty()) {
                events.fire(new SealingEvent.OpeningDue(facts.reference(), facts.title(), officers));
            }
        }
    }

    private static byte[] shareInfo(EvaluationFacts facts, OpeningOfficer officer) {
        return ("aiplus share " + facts.reference() + " " + officer.number()).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Takes the share of the caller, and opens when it is the second.
     *
     * @throws NotAllowed for those who are not one of the officers
     * @throws RuleViolation QUALITY_NOT_CLOSED; PASSPHRASE_WRONG; SECOND_PERSON_NEEDED; TRANSITION_NOT_ALLOWED; CLOCK_BEHIND
     */
    void give(EvaluationFacts facts, PriceOpening opening, char[] passphrase) {
        var now = clock.nowForDeadline();
        var me = access.requireSignedIn();
        var officer = repository.officers(facts.id()).stream()
                .filter(one -> one.subject().equals(me))
                .findFirst()
                .orElseThrow(NotAllowed::new);
        if (opening.status() == OpeningStatus.OPENED) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var closesAt = facts.closesAt();
        if (facts.status() != EvaluationStatus.PRICE_OPENING || closesAt == null || now.isBefore(closesAt)) {
            throw new RuleViolation(ProblemCode.QUALITY_NOT_CLOSED);
        }
        var share = share(facts, officer, passphrase);
        var first = pending.of(facts.id(), now);
        if (first.isEmpty()) {
            var until = now.plus(PATIENCE);
            events.fire(new SealingEvent.ShareGiven(facts.reference(), me, until));
            pending.keep(facts.id(), new PendingShares.Pending(me, officer.number(), share, until));
            return;
        }
        if (first.get().subject().equals(me)) {
            Arrays.fill(share, (byte) 0);
            throw new RuleViolation(ProblemCode.SECOND_PERSON_NEEDED);
        }
        try {
            open(facts, opening, first.get(), officer.number(), share, now);
        } finally {
            Arrays.fill(share, (byte) 0);
            pending.forget(facts.id());
        }
    }

    private static byte[] share(EvaluationFacts facts, OpeningOfficer officer, char[] passphrase) {
        var own = Passphrases.unlock(passphrase, officer.locked())
                .orElseThrow(() -> new RuleViolation(ProblemCode.PASSPHRASE_WRONG));
        try {
            return Hpke.open(new Hpke.Pair(own, officer.publicKey()), officer.share(), shareInfo(facts, officer))
                    .orElseThrow(() -> new IllegalStateException("a share that its officer cannot open"));
        } finally {
            Arrays.fill(own, (byte) 0);
        }
    }

    private void open(
            EvaluationFacts facts,
            PriceOpening opening,
            PendingShares.Pending first,
            int number,
            byte[] share,
            Instant now) {
        var key = SecretSharing.join(first.number(), first.share(), number, share);
        var keys = new Hpke.Pair(key, opening.publicKey());
        var envelopes = new ArrayList<OpenedEnvelope>();
        var hashes = new TreeMap<String, String>();
        try {
            for (var bid : bids.asSystem(facts.reference())) {
                var unsealed = Unsealed.of(facts.reference(), facts.scheme(), bid, keys);
                envelopes.add(new OpenedEnvelope(facts.id(), unsealed, now));
                hashes.put(
                        bid.letter(),
                        unsealed.sealedHash() == null
                                ? "none"
                                : HexFormat.of().formatHex(Objects.requireNonNull(unsealed.sealedHash())));
            }
        } finally {
            Arrays.fill(key, (byte) 0);
        }
        var me = access.requireSignedIn();
        opening.open(first.subject(), me, now);
        secondWall.asSystem(() -> {
            repository.add(envelopes);
            repository.flush();
        });
        events.fire(new SealingEvent.Opened(
                facts.reference(),
                first.subject(),
                me,
                repository.officers(facts.id()).stream()
                        .map(OpeningOfficer::subject)
                        .toList(),
                hashes));
    }
}
