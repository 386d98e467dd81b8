// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What officers write. A draft need not be complete; once published it never changes, apart from a closing time that an
 * addendum has put off.
 *
 * @param title what is bought
 * @param language in which the officers write
 * @param estimatedValue in Hong Kong dollars, {@code null} as long as it is not known
 * @param route by which it is bought, {@code null} for the narrowest that the value allows
 * @param routeReason why a more open route is taken, {@code null} for none
 * @param offerCategory category of standing offers, for that route
 * @param candidates tools that were looked at, those that are left out included
 * @param scheme by what bids are judged
 * @param questionsUntil last moment for questions of vendors
 * @param closesAt the closing time
 * @param markingUntil by when the panel wants to have marked
 * @param documents what bidders must know
 */
public record EvaluationContent(
        String title,
        Language language,
        @Nullable BigDecimal estimatedValue,
        @Nullable ProcurementRoute route,
        @Nullable String routeReason,
        @Nullable String offerCategory,
        List<CandidateChoice> candidates,
        MarkingScheme scheme,
        @Nullable Instant questionsUntil,
        @Nullable Instant closesAt,
        @Nullable Instant markingUntil,
        List<TenderDocument> documents) {

    /**
     * A tool that was looked at.
     *
     * @param solution reference of a published entry
     * @param leftOut why it is not a candidate, {@code null} for a candidate
     */
    public record CandidateChoice(String solution, @Nullable String leftOut) {}

    /**
     * A document for bidders.
     *
     * @param title of the document
     * @param text of the document
     */
    public record TenderDocument(String title, String text) {}

    public EvaluationContent {
        candidates = List.copyOf(candidates);
        documents = List.copyOf(documents);
    }

    /** The same with other tools. */
    public EvaluationContent withCandidates(List<CandidateChoice> chosen) {
        return with(chosen, scheme);
    }

    /** The same with another scheme. */
    public EvaluationContent withScheme(MarkingScheme chosen) {
        return with(candidates, chosen);
    }

    private EvaluationContent with(List<CandidateChoice> chosen, MarkingScheme by) {
        return new EvaluationContent(
                title,
                language,
                estimatedValue,
                route,
                routeReason,
                offerCategory,
                chosen,
                by,
                questionsUntil,
                closesAt,
                markingUntil,
                documents);
    }
}
