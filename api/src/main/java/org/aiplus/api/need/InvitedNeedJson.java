// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aiplus.catalogue.Classification;
import org.aiplus.need.InvitedNeed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need that invites proposals. */
@Schema(name = "InvitedNeed", description = "A need that invites proposals, as vendors read it.")
public record InvitedNeedJson(
        @Schema(description = "The reference.", examples = "N-2026-0001")
        String reference,

        @Schema(description = "Code of the department.") String department,

        @Schema(description = "Language in which it is written.")
        String language,

        @Schema(description = "What is wanted.") String title,

        @Schema(description = "What is wrong today.") String problem,

        @Schema(description = "The work in which it occurs.")
        String process,

        @Schema(description = "Highest class of the data.") @Nullable
        Classification classification,

        @Schema(description = "Codes of the vocabulary of categories.")
        List<String> categories,

        @Schema(description = "Last day for proposals.") @Nullable
        LocalDate proposalsUntil,

        @Schema(description = "Whether a proposal can be made today.")
        boolean open,

        @Schema(description = "What the caller's vendor has proposed and not withdrawn.")
        List<OwnProposalJson> proposals,

        @Schema(
                description =
                        "Published solutions of the caller's vendor with what stands against each; empty in lists.")
        List<ToolFitJson> tools) {

    /** An own proposal. */
    @Schema(name = "OwnProposal", description = "What the caller has proposed.")
    public record OwnProposalJson(
            @Schema(description = "Id of the proposal.") UUID id,

            @Schema(description = "Reference of the solution.", examples = "S-000063")
            String solution,

            @Schema(description = "Language in which it is written.")
            String language,

            @Schema(description = "How it would help.") String words,

            @Schema(description = "When it was made.") Instant proposedAt) {

        static OwnProposalJson from(InvitedNeed.Own own) {
            return new OwnProposalJson(
                    own.id(), own.solution().value(), own.language().tag(), own.words(), own.proposedAt());
        }
    }

    static InvitedNeedJson from(InvitedNeed need) {
        return new InvitedNeedJson(
                need.reference().value(),
                need.department(),
                need.language().tag(),
                need.title(),
                need.problem(),
                need.process(),
                need.classification(),
                need.categories(),
                need.proposalsUntil(),
                need.open(),
                need.own().stream().map(OwnProposalJson::from).toList(),
                need.tools().stream().map(ToolFitJson::from).toList());
    }
}
