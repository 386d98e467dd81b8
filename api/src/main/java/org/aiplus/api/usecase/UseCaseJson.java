// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.aiplus.api.json.TextJson;
import org.aiplus.api.need.ToolFitJson;
import org.aiplus.api.request.Versioned;
import org.aiplus.risk.RiskTier;
import org.aiplus.usecase.CandidateStatus;
import org.aiplus.usecase.ReadinessAnswer;
import org.aiplus.usecase.UseCaseAct;
import org.aiplus.usecase.UseCaseMoveKind;
import org.aiplus.usecase.UseCaseStage;
import org.aiplus.usecase.UseCaseView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A use of AI. */
@Schema(name = "UseCase", description = "A use of AI in a department, with the gate that leads on.")
public record UseCaseJson(
        @Schema(description = "The use's own reference.", examples = "UC-2026-0001")
        String reference,

        @Schema(description = "Reference of its need.", examples = "N-2026-0001")
        String need,

        @Schema(description = "Code of the department whose use it is.")
        String department,

        @Schema(description = "Where it stands.") UseCaseStage stage,

        @Schema(description = "Since when.") Instant stageSince,

        @Schema(description = "The stage in which it was suspended.") @Nullable
        UseCaseStage suspendedFrom,

        @Schema(description = "What it says about itself.") UseCaseDescriptionJson description,

        @Schema(description = "Name of the AI owner who answers for it.") @Nullable
        String owner,

        @Schema(description = "The tool, from the gate G1 on.") @Nullable
        ToolFitJson tool,

        @Schema(description = "Revision of the tool, fixed from the gate G2 on.") @Nullable
        Integer toolRevision,

        @Schema(description = "The tier of its impact assessment; HIGH as long as nobody has assessed it.")
        RiskTier tier,

        @Schema(description = "The gate that leads on; absent at the end.") @Nullable
        UseCaseGateJson gate,

        @Schema(description = "What is asked for and not signed yet.") @Nullable
        MoveRequestJson request,

        @Schema(description = "Where it can go without a gate, and how, by stage.")
        Map<String, UseCaseMoveKind> moves,

        @Schema(description = "Tools that were considered.") List<CandidateJson> shortlist,

        @Schema(description = "What the department must have in place.")
        List<ReadinessJson> readiness,

        @Schema(description = "Papers that belong to it.") List<UseCaseDocumentJson> documents,

        @Schema(description = "Who has which part.") List<PartJson> people,

        @Schema(description = "Everything that happened, the newest first.")
        List<UseCaseHappeningJson> timeline,

        @Schema(description = "What the caller can do now.") List<UseCaseAct> acts,

        @Schema(description = "Grows with each change.") long version)
        implements Versioned {

    /** A tool on the shortlist. */
    @Schema(name = "UseCaseCandidate", description = "A tool that was considered; one that was eliminated stays.")
    public record CandidateJson(
            @Schema(description = "The tool, and whether it can be adopted.")
            ToolFitJson tool,

            @Schema(description = "What speaks for it.") String reasonsFor,

            @Schema(description = "What speaks against it.") String reasonsAgainst,

            @Schema(description = "What became of it.") CandidateStatus status,

            @Schema(description = "Why.") @Nullable String reason) {

        static CandidateJson from(UseCaseView.Candidate one) {
            return new CandidateJson(
                    ToolFitJson.from(one.tool()), one.reasonsFor(), one.reasonsAgainst(), one.status(), one.reason());
        }
    }

    /** A readiness item. */
    @Schema(name = "UseCaseReadiness", description = "Something that the department must have in place.")
    public record ReadinessJson(
            @Schema(description = "Code of the criterion.", examples = "DEP-03")
            String item,

            @Schema(description = "What is asked, by language.")
            Map<String, TextJson> question,

            @Schema(description = "Whether a pilot needs it.")
            boolean beforePilot,

            @Schema(description = "Absent as long as nobody has answered.") @Nullable
            ReadinessAnswer answer,

            @Schema(description = "Where one can see it, or what is missing.")
            String remark) {

        static ReadinessJson from(UseCaseView.Readiness one) {
            return new ReadinessJson(
                    one.item(), TextJson.from(one.question()), one.beforePilot(), one.answer(), one.remark());
        }
    }

    /** Who has a part. */
    @Schema(name = "UseCasePart", description = "Who has which part in a use.")
    public record PartJson(
            @Schema(description = "Id of the part.") UUID id,

            @Schema(description = "Name of the person.") @Nullable
            String name,

            @Schema(description = "The part.", examples = "PROJECT_OFFICER")
            String part) {

        static PartJson from(UseCaseView.Part part) {
            return new PartJson(part.id(), part.person().name(), part.part());
        }
    }

    static UseCaseJson from(UseCaseView view) {
        var facts = view.facts();
        var tool = view.tool();
        var gate = view.gate();
        var request = view.request();
        var moves = new TreeMap<String, UseCaseMoveKind>();
        view.moves().forEach((stage, kind) -> moves.put(stage.name(), kind));
        return new UseCaseJson(
                facts.reference().value(),
                facts.need(),
                facts.department(),
                facts.stage(),
                facts.stageSince(),
                view.suspendedFrom(),
                UseCaseDescriptionJson.from(view.description()),
                view.owner().name(),
                tool == null ? null : ToolFitJson.from(tool),
                facts.solutionRevision(),
                view.tier(),
                gate == null ? null : UseCaseGateJson.from(gate),
                request == null ? null : MoveRequestJson.from(request),
                moves,
                view.candidates().stream().map(CandidateJson::from).toList(),
                view.readiness().stream().map(ReadinessJson::from).toList(),
                view.documents().stream().map(UseCaseDocumentJson::from).toList(),
                view.people().stream().map(PartJson::from).toList(),
                view.timeline().stream().map(UseCaseHappeningJson::from).toList(),
                view.acts().stream().sorted().toList(),
                facts.version());
    }
}
