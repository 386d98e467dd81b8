// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import java.time.Instant;
import java.util.List;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStatus;
import org.jspecify.annotations.Nullable;

/**
 * How the prices of an evaluation are sealed, and how far their opening has come.
 *
 * @param title of the evaluation
 * @param stage of the evaluation
 * @param compared whether bids have a price at all
 * @param status of the opening; {@code null} before officers are named
 * @param officers the three who hold the key
 * @param publicKey by which prices are sealed, 32 bytes in Base64; {@code null} before the evaluation is published
 * @param waiting who has given a share and waits for the second officer; {@code null} for nobody
 * @param firstOfficer name of the first of the two who opened; {@code null} while sealed
 * @param secondOfficer name of the second of the two who opened; {@code null} while sealed
 * @param prices what came to light; {@code null} while sealed, and for those whom the conflict wall does not let through
 * @param mayName whether the caller may name the officers now
 * @param mayHold whether the caller is one of the officers
 * @param candidates who may be named; empty for those who may not
 * @param version for the next act
 */
public record SealingView(
        EvaluationReference evaluation,
        String title,
        EvaluationStatus stage,
        boolean compared,
        @Nullable OpeningStatus status,
        List<Officer> officers,
        @Nullable String publicKey,
        @Nullable Instant sealedAt,
        @Nullable Waiting waiting,
        @Nullable String firstOfficer,
        @Nullable String secondOfficer,
        @Nullable Instant openedAt,
        @Nullable List<OpenedPrice> prices,
        boolean mayName,
        boolean mayHold,
        List<Candidate> candidates,
        long version) {

    /** Whether prices can be sealed, or will be able to be: three officers are named and each has set a passphrase. */
    public boolean ready() {
        return officers.size() == SecretSharing.SHARES
                && officers.stream().allMatch(officer -> officer.passphraseAt() != null);
    }

    /**
     * An officer who holds a share.
     *
     * @param number 1 to 3
     * @param passphraseAt when the passphrase was set; {@code null} while it is not
     * @param self whether it is the caller
     */
    public record Officer(
            int number,
            String subject,
            @Nullable String name,
            @Nullable Instant passphraseAt,
            boolean self) {}

    /**
     * A share that waits for the second officer.
     *
     * @param officer name of the first
     * @param until when it is forgotten
     * @param self whether the caller gave it
     */
    public record Waiting(@Nullable String officer, Instant until, boolean self) {}

    /** Somebody who may be named. */
    public record Candidate(String subject, String name) {}

    public SealingView {
        officers = List.copyOf(officers);
        candidates = List.copyOf(candidates);
        prices = prices == null ? null : List.copyOf(prices);
    }
}
