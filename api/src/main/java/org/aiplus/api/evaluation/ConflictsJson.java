// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.evaluation.ConflictHint;
import org.aiplus.evaluation.ConflictView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bidders and declarations. */
@Schema(name = "ConflictDeclarations", description = "Who has bid and what was declared; nothing else of any bid.")
public record ConflictsJson(
        @Schema(description = "Reference of the evaluation.")
        String evaluation,

        @Schema(description = "Vendors that have bid; none before closing.")
        List<BidderJson> bidders,

        @Schema(
                description = "Slug of the reason why bids are not shown to the caller.",
                examples = "conflict-undeclared")
        @Nullable
        String refusal,

        @Schema(description = "What everybody has declared, for officers who run the evaluation and auditors.")
        @Nullable
        List<DeclarationJson> declarations) {

    /** A vendor that has bid. */
    @Schema(name = "Bidder", description = "A vendor that has bid.")
    public record BidderJson(
            @Schema(description = "Its registry number.") String vendor,

            @Schema(description = "Its name.") Map<String, TextJson> name,

            @Schema(description = "Signs of a connection with the caller.")
            List<ConflictHint> hints,

            @Schema(description = "What the caller has declared; absent for nothing yet.") @Nullable
            Boolean interest,

            @Schema(description = "What the interest is.") @Nullable
            String words,

            @Schema(description = "When it was declared.") @Nullable
            Instant declaredAt) {}

    /** What somebody has declared. */
    @Schema(name = "ConflictDeclaration", description = "What somebody has declared last about a bidder.")
    public record DeclarationJson(
            @Schema(description = "Subject of the person.") String person,

            @Schema(description = "Name of the person.") @Nullable
            String name,

            @Schema(description = "The vendor.") Map<String, TextJson> vendor,

            @Schema(description = "Whether there is an interest.")
            boolean interest,

            @Schema(description = "What it is.") @Nullable String words,

            @Schema(description = "When it was declared.") Instant declaredAt) {}

    static ConflictsJson from(ConflictView view) {
        var refusal = view.refusal();
        var record = view.record();
        return new ConflictsJson(
                view.reference().value(),
                view.bidders().stream().map(ConflictsJson::bidder).toList(),
                refusal == null ? null : refusal.slug(),
                record == null
                        ? null
                        : record.stream().map(ConflictsJson::declaration).toList());
    }

    private static BidderJson bidder(ConflictView.Bidder one) {
        return new BidderJson(
                one.number(),
                TextJson.from(one.name()),
                one.hints().stream().sorted().toList(),
                one.interest(),
                one.words(),
                one.declaredAt());
    }

    private static DeclarationJson declaration(ConflictView.Entry one) {
        return new DeclarationJson(
                one.subject(),
                one.person(),
                TextJson.from(one.vendor()),
                one.interest(),
                one.words(),
                one.declaredAt());
    }
}
