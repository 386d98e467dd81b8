// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.need;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aiplus.api.request.Versioned;
import org.aiplus.need.NeedAct;
import org.aiplus.need.NeedOfferStatus;
import org.aiplus.need.NeedStatus;
import org.aiplus.need.NeedView;
import org.aiplus.shared.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A need. */
@Schema(name = "Need", description = "A need of a department, as people of the government read it.")
public record NeedJson(
        @Schema(description = "The need's own reference.", examples = "N-2026-0001")
        String reference,

        @Schema(description = "Code of the department whose need it is.")
        String department,

        @Schema(description = "What it says.") NeedContentJson content,

        @Schema(description = "How far it is.") NeedStatus status,

        @Schema(description = "When it was begun.") Instant openedAt,

        @Schema(description = "When it was saved last.") Instant savedAt,

        @Schema(description = "What keeps a draft from being opened.")
        List<LackJson> lacks,

        @Schema(
                description =
                        "Offers of other departments to join; for the need's department, and each department its own.")
        List<OfferJson> offers,

        @Schema(description = "What vendors propose; for the need's department, procurement officers and auditors.")
        List<ProposalJson> proposals,

        @Schema(description = "Its life so far, oldest first.")
        List<StepJson> steps,

        @Schema(description = "What the caller can do now.") List<NeedAct> acts,

        @Schema(description = "Grows with each change.") long version)
        implements Versioned {

    /** Something that is missing. */
    @Schema(name = "NeedLack", description = "Something that keeps a need from being opened.")
    public record LackJson(
            @Schema(description = "Pointer into the content.") @Nullable
            String pointer,

            @Schema(description = "Slug of the problem.", examples = "required")
            String code) {

        static LackJson from(Problem problem) {
            return new LackJson(problem.pointer(), problem.code().slug());
        }
    }

    /** An offer to join. */
    @Schema(name = "NeedOffer", description = "That another department would join.")
    public record OfferJson(
            @Schema(description = "Id of the offer.") UUID id,

            @Schema(description = "Code of the department.") String department,

            @Schema(description = "Language in which it is written.")
            String language,

            @Schema(description = "Why, and what it would bring along.")
            String words,

            @Schema(description = "Whom to ask.") String contact,

            @Schema(description = "What became of it.") NeedOfferStatus status,

            @Schema(description = "Why it was declined.") @Nullable
            String reason,

            @Schema(description = "When it was made.") Instant offeredAt) {

        static OfferJson from(NeedView.Offer offer) {
            return new OfferJson(
                    offer.id(),
                    offer.department(),
                    offer.language().tag(),
                    offer.words(),
                    offer.contact(),
                    offer.status(),
                    offer.reason(),
                    offer.offeredAt());
        }
    }

    /** A proposal. */
    @Schema(name = "NeedProposal", description = "A solution that its vendor proposes.")
    public record ProposalJson(
            @Schema(description = "Id of the proposal.") UUID id,

            @Schema(description = "The solution, and whether it can be adopted.")
            ToolFitJson tool,

            @Schema(description = "Language in which it is written.")
            String language,

            @Schema(description = "How it would help.") String words,

            @Schema(description = "When it was made.") Instant proposedAt) {

        static ProposalJson from(NeedView.Proposal proposal) {
            return new ProposalJson(
                    proposal.id(),
                    ToolFitJson.from(proposal.tool()),
                    proposal.language().tag(),
                    proposal.words(),
                    proposal.proposedAt());
        }
    }

    /** A step of its life. */
    @Schema(name = "NeedStep", description = "A step in the life of a need.")
    public record StepJson(
            @Schema(description = "The state before.") @Nullable
            NeedStatus from,

            @Schema(description = "The state after.") NeedStatus to,

            @Schema(description = "Why.") @Nullable String reason,

            @Schema(description = "Name of who has done it.") @Nullable
            String by,

            @Schema(description = "When.") Instant at) {

        static StepJson from(NeedView.Step step) {
            return new StepJson(step.from(), step.to(), step.reason(), step.by(), step.at());
        }
    }

    static NeedJson from(NeedView view) {
        return new NeedJson(
                view.reference().value(),
                view.department(),
                NeedContentJson.from(view.content()),
                view.status(),
                view.openedAt(),
                view.savedAt(),
                view.lacks().stream().map(LackJson::from).toList(),
                view.offers().stream().map(OfferJson::from).toList(),
                view.proposals().stream().map(ProposalJson::from).toList(),
                view.steps().stream().map(StepJson::from).toList(),
                view.acts().stream().sorted().toList(),
                view.version());
    }
}
