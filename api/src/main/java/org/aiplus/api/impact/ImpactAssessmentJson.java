// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.aiplus.api.json.TextJson;
import org.aiplus.api.request.Versioned;
import org.aiplus.impact.Checkpoint;
import org.aiplus.impact.ImpactAct;
import org.aiplus.impact.ImpactPart;
import org.aiplus.impact.ImpactStatus;
import org.aiplus.impact.ImpactView;
import org.aiplus.impact.StaleReason;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An impact assessment. */
@Schema(name = "ImpactAssessment", description = "The impact assessment of a planned use, at its present checkpoint.")
public record ImpactAssessmentJson(
        @Schema(description = "The assessment's own reference.", examples = "AIA-2026-0001")
        String reference,

        @Schema(description = "Code of the department that plans the use.")
        String department,

        @Schema(description = "The planned use, in the language in which it was written.")
        Map<String, TextJson> title,

        @Schema(description = "Reference of the solution, where one is chosen.") @Nullable
        String solution,

        @Schema(description = "The present checkpoint.") Checkpoint checkpoint,

        @Schema(description = "How far it is.") ImpactStatus status,

        @Schema(description = "What it says.") ImpactContentJson content,

        @Schema(description = "The tier that counts.") RiskTier tier,

        @Schema(description = "The tier that the rules find.")
        RiskTier computedTier,

        @Schema(description = "Codes of the rules and signs that led to it.")
        List<String> tierReasons,

        @Schema(description = "Why a second person set another tier.") @Nullable
        String overrideReason,

        @Schema(description = "Codes of the questions that must be answered at the checkpoint.")
        List<String> due,

        @Schema(description = "Signatures that stand.") List<SignatureJson> signatures,

        @Schema(description = "Parts that must be signed and are not.")
        List<ImpactPart> toSign,

        @Schema(description = "What keeps it from being handed in.")
        List<LackJson> lacks,

        @Schema(description = "What has changed since it was endorsed, when it is stale.")
        List<StaleReason> staleReasons,

        @Schema(description = "By when it is reviewed.") @Nullable
        LocalDate reviewDue,

        @Schema(description = "What was endorsed, the newest first.")
        List<EndorsedJson> endorsed,

        @Schema(description = "Reference of the last round of approval about it.", examples = "AP-000012") @Nullable
        String approval,

        @Schema(description = "What the caller can do now.") List<ImpactAct> acts,

        @Schema(description = "When it was saved last.") Instant savedAt,

        @Schema(description = "Grows with each change.") long version)
        implements Versioned {

    /** A signature that stands. */
    @Schema(name = "ImpactSignature", description = "That an officer stands for a part.")
    public record SignatureJson(
            @Schema(description = "The part.") ImpactPart part,

            @Schema(description = "Subject of the officer.") String signer,

            @Schema(description = "When it was signed.") Instant at) {}

    /** Something that is missing. */
    @Schema(name = "ImpactLack", description = "Something that keeps an assessment from being handed in.")
    public record LackJson(
            @Schema(description = "Pointer into the content, or to /signatures.") @Nullable
            String pointer,

            @Schema(description = "Slug of the problem.", examples = "required")
            String code) {

        static LackJson from(Problem problem) {
            return new LackJson(problem.pointer(), problem.code().slug());
        }
    }

    /** What was endorsed. */
    @Schema(name = "EndorsedImpact", description = "What was endorsed at a checkpoint; it never changes.")
    public record EndorsedJson(
            @Schema(description = "Counts up with each endorsement.")
            int number,

            @Schema(description = "The checkpoint.") Checkpoint checkpoint,

            @Schema(description = "What was said.") ImpactContentJson content,

            @Schema(description = "The tier that counted.") RiskTier tier,

            @Schema(description = "Why a second person had set it.") @Nullable
            String overrideReason,

            @Schema(description = "Versions of questions, rules and norms under which it was endorsed.")
            String basis,

            @Schema(description = "Reference of the round of approval.")
            String approval,

            @Schema(description = "When it was endorsed.") Instant endorsedAt) {

        static EndorsedJson from(ImpactView.Endorsed endorsed) {
            return new EndorsedJson(
                    endorsed.number(),
                    endorsed.checkpoint(),
                    ImpactContentJson.from(endorsed.content()),
                    endorsed.tier(),
                    endorsed.overrideReason(),
                    endorsed.basis(),
                    endorsed.approval(),
                    endorsed.endorsedAt());
        }
    }

    static ImpactAssessmentJson from(ImpactView view) {
        var override = view.override();
        var approval = view.approval();
        var reasons = new TreeSet<String>();
        view.risk().reasons().forEach(rule -> reasons.add(rule.code()));
        view.risk().signs().forEach(sign -> reasons.add(sign.code()));
        return new ImpactAssessmentJson(
                view.reference().value(),
                view.department(),
                TextJson.from(view.title()),
                view.solution(),
                view.checkpoint(),
                view.status(),
                ImpactContentJson.from(view.content()),
                view.tier(),
                view.risk().tier(),
                List.copyOf(reasons),
                override == null ? null : override.reason(),
                view.due().stream().sorted().toList(),
                view.signatures().stream()
                        .map(signature -> new SignatureJson(signature.part(), signature.signer(), signature.at()))
                        .toList(),
                view.toSign().stream().sorted().toList(),
                view.lacks().stream().map(LackJson::from).toList(),
                view.staleReasons(),
                view.reviewDue(),
                view.endorsed().stream().map(EndorsedJson::from).toList(),
                approval == null ? null : approval.reference().value(),
                view.acts().stream().sorted().toList(),
                view.savedAt(),
                view.version());
    }
}
