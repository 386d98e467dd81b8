// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.aiplus.api.json.Lines;
import org.aiplus.evaluation.EvaluationContent;
import org.aiplus.evaluation.ProcurementRoute;
import org.aiplus.json.Problems;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What officers write. */
@Schema(name = "EvaluationContent", description = "What officers write; a draft need not be complete.")
public record EvaluationContentJson(
        @Schema(description = "What is bought.") String title,

        @Schema(description = "Language in which the officers write.", examples = "zh-Hant-HK")
        String language,

        @Schema(description = "Estimated value in Hong Kong dollars.") @Nullable
        BigDecimal estimatedValue,

        @Schema(description = "The route; absent for the narrowest that the value allows.") @Nullable
        ProcurementRoute route,

        @Lines @Schema(description = "Why a more open route is taken.") @Nullable
        String routeReason,

        @Schema(description = "Category of standing offers, for that route.", examples = "A") @Nullable
        String offerCategory,

        @Size(max = 100) @Schema(description = "Tools that were looked at, those that are left out included.")
        List<CandidateJson> candidates,

        @Schema(description = "By what bids are judged.") MarkingSchemeJson scheme,

        @Schema(description = "Last moment for questions of vendors.") @Nullable
        Instant questionsUntil,

        @Schema(description = "The closing time.") @Nullable Instant closesAt,

        @Schema(description = "By when the panel wants to have marked.") @Nullable
        Instant markingUntil,

        @Size(max = 20) @Schema(description = "What bidders must know.")
        List<DocumentJson> documents) {

    /** A tool that was looked at. */
    @Schema(name = "CandidateChoice", description = "A tool that was looked at.")
    public record CandidateJson(
            @Schema(description = "Reference of a published entry.", examples = "S-000001")
            String solution,

            @Lines @Schema(description = "Why it is no candidate.") @Nullable
            String leftOut) {}

    /** A document for bidders. */
    @Schema(name = "TenderDocument", description = "A document for bidders.")
    public record DocumentJson(
            @Schema(description = "Its title.") String title,

            @Lines @Size(max = 20_000) @Schema(description = "Its text.")
            String text) {}

    static EvaluationContentJson from(EvaluationContent content) {
        return new EvaluationContentJson(
                content.title(),
                content.language().tag(),
                content.estimatedValue(),
                content.route(),
                content.routeReason(),
                content.offerCategory(),
                content.candidates().stream()
                        .map(one -> new CandidateJson(one.solution(), one.leftOut()))
                        .toList(),
                MarkingSchemeJson.from(content.scheme()),
                content.questionsUntil(),
                content.closesAt(),
                content.markingUntil(),
                documents(content.documents()));
    }

    static List<DocumentJson> documents(List<EvaluationContent.TenderDocument> documents) {
        return documents.stream()
                .map(one -> new DocumentJson(one.title(), one.text()))
                .toList();
    }

    EvaluationContent toContent() {
        return new EvaluationContent(
                title,
                language(language),
                estimatedValue,
                route,
                routeReason,
                offerCategory,
                candidates.stream()
                        .map(one -> new EvaluationContent.CandidateChoice(one.solution(), one.leftOut()))
                        .toList(),
                scheme.toScheme(),
                questionsUntil,
                closesAt,
                markingUntil,
                documents.stream()
                        .map(one -> new EvaluationContent.TenderDocument(one.title(), one.text()))
                        .toList());
    }

    /** The language of a tag; refused at {@code /language} when there is none. */
    public static Language language(String tag) {
        var known = Language.ofTag(tag);
        var problems = new Problems();
        if (known.isEmpty()) {
            problems.add("/language", ProblemCode.UNKNOWN_LANGUAGE);
        }
        problems.throwIfAny();
        return known.orElseThrow();
    }
}
