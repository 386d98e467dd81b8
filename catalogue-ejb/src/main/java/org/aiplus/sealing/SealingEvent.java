// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** What happens with sealed prices. Nothing of any price is in it. */
public sealed interface SealingEvent extends DomainEvent {

    /** Reference of the evaluation. */
    EvaluationReference evaluation();

    @Override
    default String objectType() {
        return "evaluation";
    }

    @Override
    default String objectId() {
        return evaluation().value();
    }

    private static String page(EvaluationReference evaluation) {
        return "/evaluations/" + evaluation + "/opening";
    }

    private static String passphraseTask(EvaluationReference evaluation, String subject) {
        return "opening-passphrase " + evaluation + " " + subject;
    }

    private static String openingTask(EvaluationReference evaluation, String subject) {
        return "opening-share " + evaluation + " " + subject;
    }

    /** Three officers are to hold the key. */
    record OfficersNamed(EvaluationReference evaluation, String title, List<String> officers, List<String> newcomers)
            implements SealingEvent {
        public OfficersNamed {
            officers = List.copyOf(officers);
            newcomers = List.copyOf(newcomers);
        }

        @Override
        public String action() {
            return "opening.officers-named";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("officers", officers);
        }

        @Override
        public List<Notice> notices() {
            return newcomers.stream()
                    .map(officer -> Notice.task(
                            "opening-passphrase",
                            new Addressee.Person(officer),
                            page(evaluation),
                            Map.of("evaluation", evaluation.value(), "title", title),
                            passphraseTask(evaluation, officer),
                            Optional.empty()))
                    .toList();
        }
    }

    /** An officer has set a passphrase. */
    record PassphraseSet(EvaluationReference evaluation, String officer) implements SealingEvent {
        @Override
        public String action() {
            return "opening.passphrase-set";
        }

        @Override
        public List<String> settles() {
            return List.of(passphraseTask(evaluation, officer));
        }
    }

    /**
     * There is a key, and nobody holds it.
     *
     * @param publicKeyHash SHA-256 of the public key, hexadecimal
     */
    record KeyMade(EvaluationReference evaluation, String publicKeyHash) implements SealingEvent {
        @Override
        public String action() {
            return "opening.key-made";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("publicKey", publicKeyHash);
        }
    }

    /** Quality is closed, so that prices can be opened. */
    record OpeningDue(EvaluationReference evaluation, String title, List<String> officers) implements SealingEvent {
        public OpeningDue {
            officers = List.copyOf(officers);
        }

        @Override
        public String action() {
            return "opening.due";
        }

        @Override
        public List<Notice> notices() {
            return officers.stream()
                    .map(officer -> Notice.task(
                            "opening-due",
                            new Addressee.Person(officer),
                            page(evaluation),
                            Map.of("evaluation", evaluation.value(), "title", title),
                            openingTask(evaluation, officer),
                            Optional.empty()))
                    .toList();
        }
    }

    /** Somebody is about to give a share; what comes of it is written beside. */
    record Attempted(EvaluationReference evaluation) implements SealingEvent {
        @Override
        public String action() {
            return "opening.attempted";
        }
    }

    /** The first of two officers has given a share. */
    record ShareGiven(EvaluationReference evaluation, String officer, Instant until) implements SealingEvent {
        @Override
        public String action() {
            return "opening.share-given";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("until", until.toString());
        }
    }

    /**
     * Two officers have opened the prices.
     *
     * @param holders all three who hold shares; none of them has anything to do any more
     * @param envelopes hash of the envelope when it was opened, by letter of the bid
     */
    record Opened(
            EvaluationReference evaluation,
            String first,
            String second,
            List<String> holders,
            Map<String, String> envelopes)
            implements SealingEvent {
        public Opened {
            holders = List.copyOf(holders);
            envelopes = Map.copyOf(envelopes);
        }

        @Override
        public String action() {
            return "opening.opened";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("first", first, "second", second, "envelopes", envelopes);
        }

        @Override
        public List<String> settles() {
            return holders.stream()
                    .map(holder -> openingTask(evaluation, holder))
                    .toList();
        }
    }
}
