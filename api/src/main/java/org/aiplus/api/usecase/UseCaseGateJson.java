// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.usecase.EvidenceState;
import org.aiplus.usecase.UseCaseStage;
import org.aiplus.usecase.UseCaseView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A gate with its own status. */
@Schema(name = "UseCaseGate", description = "The gate that leads on, with its own status.")
public record UseCaseGateJson(
        @Schema(description = "The gate.", examples = "G1") String code,

        @Schema(description = "Its name by language.") Map<String, TextJson> name,

        @Schema(description = "What must be there, and how it stands.")
        List<GateRequirementJson> requirements,

        @Schema(description = "How many requirements are met.")
        int met,

        @Schema(description = "What can be decided.") List<GateChoiceJson> choices,

        @Schema(description = "Who signs, by language.") List<Map<String, TextJson>> signers) {

    /** A requirement. */
    @Schema(name = "GateRequirement", description = "Something that a gate asks for.")
    public record GateRequirementJson(
            @Schema(description = "The requirement.", examples = "tool-listed")
            String code,

            @Schema(description = "Its words by language.") Map<String, TextJson> name,

            @Schema(description = "Whether it is met.") EvidenceState.Standing standing,

            @Schema(description = "Role of those who see to it.", examples = "ai-owner")
            String owner,

            @Schema(description = "Page where it is met or can be, without the language.") @Nullable
            String path,

            @Schema(description = "Last day on which it holds.") @Nullable
            LocalDate until) {

        static GateRequirementJson from(UseCaseView.Requirement one) {
            return new GateRequirementJson(
                    one.code(), TextJson.from(one.name()), one.standing(), one.owner(), one.path(), one.until());
        }
    }

    /** A decision. */
    @Schema(name = "GateChoice", description = "A decision that can be asked for at a gate.")
    public record GateChoiceJson(
            @Schema(description = "The decision.", examples = "PROCEED")
            String code,

            @Schema(description = "Its words by language.") Map<String, TextJson> name,

            @Schema(description = "The stage to which it leads.")
            UseCaseStage to,

            @Schema(description = "Whether everything is there that it needs.")
            boolean open) {

        static GateChoiceJson from(UseCaseView.Choice choice) {
            return new GateChoiceJson(choice.code(), TextJson.from(choice.name()), choice.to(), choice.open());
        }
    }

    static UseCaseGateJson from(UseCaseView.Gate gate) {
        return new UseCaseGateJson(
                gate.code(),
                TextJson.from(gate.name()),
                gate.requirements().stream().map(GateRequirementJson::from).toList(),
                gate.met(),
                gate.choices().stream().map(GateChoiceJson::from).toList(),
                gate.signers().stream().map(TextJson::from).toList());
    }
}
