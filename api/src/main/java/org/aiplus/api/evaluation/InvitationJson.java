// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.InvitationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An evaluation as a vendor reads it. */
@Schema(name = "BidInvitation", description = "What is bought and how bids are judged, for a vendor that may bid.")
public record InvitationJson(
        @Schema(description = "Reference of the evaluation.", examples = "EV-2026-0001")
        String reference,

        @Schema(description = "Code of the department that buys.")
        String department,

        @Schema(description = "What is bought.") String title,

        @Schema(description = "Language in which the officers write.")
        String language,

        @Schema(description = "How far it is.") EvaluationStatus status,

        @Schema(description = "By what bids are judged.") MarkingSchemeJson scheme,

        @Schema(description = "What bidders must know.") List<EvaluationContentJson.DocumentJson> documents,

        @Schema(description = "Last moment for questions.") @Nullable
        Instant questionsUntil,

        @Schema(description = "The closing time that counts, addenda included.")
        Instant closesAt,

        @Schema(description = "Whether bids are taken at this moment.")
        boolean open,

        @Schema(description = "Entries that you may offer; absent for any published one of yours.") @Nullable
        List<OfferJson> offers,

        @Schema(description = "Addenda.") List<AddendumJson> addenda,

        @Schema(description = "Answered questions of everybody, and yours that wait.")
        List<ClarificationJson> questions,

        @Schema(description = "SHA-256 of what was published, hexadecimal.")
        String hash) {

    /** An entry that may be offered. */
    @Schema(name = "OfferedRevision", description = "A revision of an entry that may be offered.")
    public record OfferJson(
            @Schema(description = "Reference of the entry.") String solution,

            @Schema(description = "Its name.") Map<String, TextJson> name,

            @Schema(description = "Number of the revision.") int revision,

            @Schema(description = "SHA-256 of the revision, hexadecimal.")
            String hash) {}

    static InvitationJson from(InvitationView view) {
        var offers = view.offers();
        return new InvitationJson(
                view.reference().value(),
                view.department(),
                view.title(),
                view.language().tag(),
                view.status(),
                MarkingSchemeJson.from(view.scheme()),
                EvaluationContentJson.documents(view.documents()),
                view.questionsUntil(),
                view.closesAt(),
                view.open(),
                offers == null
                        ? null
                        : offers.stream()
                                .map(one -> new OfferJson(
                                        one.solution(), TextJson.from(one.name()), one.revision(), one.hash()))
                                .toList(),
                AddendumJson.from(view.addenda()),
                ClarificationJson.from(view.questions()),
                view.hash());
    }
}
