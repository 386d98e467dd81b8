// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.sealing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aiplus.api.request.Versioned;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.sealing.OpenedPrice;
import org.aiplus.sealing.OpeningStatus;
import org.aiplus.sealing.SealingView;
import org.aiplus.shared.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The opening of prices. */
@Schema(
        name = "PriceOpening",
        description = "How the prices of an evaluation are sealed, and how far their opening is.")
public record OpeningJson(
        @Schema(description = "Reference of the evaluation.", examples = "EV-2026-0001")
        String evaluation,

        @Schema(description = "Stage of the evaluation.") EvaluationStatus stage,

        @Schema(description = "How far it is; absent before officers are named.") @Nullable
        OpeningStatus status,

        @Schema(description = "The three officers who hold the key.")
        List<OfficerJson> officers,

        @Schema(description = "By which prices are sealed, 32 bytes in Base64; absent before publication.") @Nullable
        String publicKey,

        @Schema(description = "When the key was made.") @Nullable
        Instant sealedAt,

        @Schema(description = "Name of the officer whose share waits for a second one.") @Nullable
        String waitingOfficer,

        @Schema(description = "When the share that waits is forgotten.") @Nullable
        Instant waitingUntil,

        @Schema(description = "Name of the first officer who opened.") @Nullable
        String firstOfficer,

        @Schema(description = "Name of the second officer who opened.") @Nullable
        String secondOfficer,

        @Schema(description = "When prices were opened.") @Nullable
        Instant openedAt,

        @Schema(description = "What came to light; absent while sealed, and before the caller has declared.") @Nullable
        List<PriceJson> prices,

        @Schema(description = "Who may be named; empty for those who may not name anybody now.")
        List<CandidateJson> candidates,

        @Schema(description = "Grows with each change; 0 before officers are named.")
        long version)
        implements Versioned {

    /** An officer who holds a share. */
    @Schema(name = "OpeningOfficer", description = "An officer who holds a share of the key.")
    public record OfficerJson(
            @Schema(description = "1 to 3.") int number,

            @Schema(description = "Subject of the person.") String subject,

            @Schema(description = "Name of the person.") @Nullable
            String name,

            @Schema(description = "When the passphrase was set; absent while it is not.") @Nullable
            Instant passphraseAt) {

        static OfficerJson from(SealingView.Officer officer) {
            return new OfficerJson(officer.number(), officer.subject(), officer.name(), officer.passphraseAt());
        }
    }

    /** Somebody who may be named. */
    @Schema(name = "OpeningCandidate", description = "A procurement officer who may be named to hold a share.")
    public record CandidateJson(
            @Schema(description = "Subject of the person.") String person,

            @Schema(description = "Name of the person.") String name) {}

    /** A price that came to light. */
    @Schema(name = "OpenedPrice", description = "What was in the envelope of a bid.")
    public record PriceJson(
            @Schema(description = "Letter of the bid.", examples = "A")
            String letter,

            @Schema(description = "SHA-256 of the envelope when it was received, hexadecimal.") @Nullable
            String receivedHash,

            @Schema(description = "SHA-256 of the envelope when it was opened, hexadecimal.") @Nullable
            String sealedHash,

            @Schema(description = "SHA-256 of what was in it, hexadecimal.") @Nullable
            String contentHash,

            @Schema(description = "Price of one unit, by code of the item; absent when it could not be read.") @Nullable
            Map<String, BigDecimal> prices,

            @Schema(description = "Whole-life price in Hong Kong dollars; absent when there is none.") @Nullable
            BigDecimal total,

            @Schema(description = "Why there is no price.") @Nullable
            String problem) {

        static PriceJson from(OpenedPrice price) {
            var sheet = price.sheet();
            ProblemCode problem = price.problem();
            return new PriceJson(
                    price.letter(),
                    price.receivedHash(),
                    price.sealedHash(),
                    price.contentHash(),
                    sheet == null ? null : sheet.prices(),
                    price.total(),
                    problem == null ? null : problem.slug());
        }
    }

    static OpeningJson from(SealingView view) {
        var waiting = view.waiting();
        var prices = view.prices();
        return new OpeningJson(
                view.evaluation().value(),
                view.stage(),
                view.status(),
                view.officers().stream().map(OfficerJson::from).toList(),
                view.publicKey(),
                view.sealedAt(),
                waiting == null ? null : waiting.officer(),
                waiting == null ? null : waiting.until(),
                view.firstOfficer(),
                view.secondOfficer(),
                view.openedAt(),
                prices == null ? null : prices.stream().map(PriceJson::from).toList(),
                view.candidates().stream()
                        .map(one -> new CandidateJson(one.subject(), one.name()))
                        .toList(),
                view.version());
    }
}
