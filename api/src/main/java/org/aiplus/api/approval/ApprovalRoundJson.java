// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.approval;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.api.json.TextJson;
import org.aiplus.api.request.Versioned;
import org.aiplus.approval.ApprovalStatus;
import org.aiplus.approval.ApprovalView;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.approval.StepMode;
import org.aiplus.approval.StepStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round of approval. */
@Schema(name = "ApprovalRound", description = "A round in which people decide about something.")
public record ApprovalRoundJson(
        @Schema(description = "The round's own reference.", examples = "AP-000012")
        String reference,

        @Schema(description = "Kind of the subject.", examples = "IMPACT_ASSESSMENT")
        String kind,

        @Schema(description = "Reference of the subject.", examples = "AIA-2026-0001")
        String subject,

        @Schema(description = "What the subject is called, by language.")
        Map<String, TextJson> title,

        @Schema(description = "Page of the subject, without the language.")
        String path,

        @Schema(description = "Risk tier of the subject.") @Nullable
        String tier,

        @Schema(description = "Value of the subject in Hong Kong dollars.") @Nullable
        BigDecimal amount,

        @Schema(description = "Highest classification of information of the subject.") @Nullable
        String classification,

        @Schema(description = "Code of the department whose people decide in steps that are bound to one.") @Nullable
        String department,

        @Schema(description = "Code of the policy that laid down the steps.", examples = "AP-IA-HIGH")
        String policy,

        @Schema(description = "Version of the policies.", examples = "2026-1")
        String policyVersion,

        @Schema(description = "How far it is.") ApprovalStatus status,

        @Schema(description = "When it was opened.") Instant openedAt,

        @Schema(description = "Who opened it.") ColleagueJson openedBy,

        @Schema(description = "When it ended.") @Nullable Instant closedAt,

        @Schema(description = "Why it was sent back.") @Nullable
        String reason,

        @Schema(description = "The steps in their order.") List<StepJson> steps,

        @Schema(description = "Grows with each change.") long version)
        implements Versioned {

    /** A step of a round. */
    @Schema(name = "ApprovalStep", description = "A step in which people of one role decide.")
    public record StepJson(
            @Schema(description = "Id of the step.") UUID id,

            @Schema(description = "Number of the stage, from 0; stages run one after the other.")
            int stage,

            @Schema(description = "Code of the step.") String code,

            @Schema(description = "The step in words, by language.")
            Map<String, TextJson> name,

            @Schema(description = "Realm role of those who decide.", examples = "department-approver")
            String role,

            @Schema(description = "Code of the department of which they are members.") @Nullable
            String department,

            @Schema(description = "How many of them must approve.")
            StepMode mode,

            @Schema(description = "The number of approvals that is needed.")
            int needed,

            @Schema(description = "How far it is.") StepStatus status,

            @Schema(description = "By when it is due; absent as long as it waits.") @Nullable
            Instant due,

            @Schema(description = "Realm role of those who can decide too once it is past due.")
            String escalationRole,

            @Schema(description = "What was decided.") List<DecisionJson> decisions,

            @Schema(description = "To whom it was handed over.")
            List<DelegationJson> delegations) {

        static StepJson from(ApprovalView.Step step) {
            return new StepJson(
                    step.id(),
                    step.stage(),
                    step.code().code(),
                    TextJson.from(step.code().name()),
                    step.role(),
                    step.department(),
                    step.mode(),
                    step.needed(),
                    step.status(),
                    step.due(),
                    step.escalationRole(),
                    step.decisions().stream().map(DecisionJson::from).toList(),
                    step.delegations().stream().map(DelegationJson::from).toList());
        }
    }

    /** What somebody decided. */
    @Schema(name = "ApprovalDecision", description = "What somebody decided.")
    public record DecisionJson(
            @Schema(description = "Who decided.") ColleagueJson by,

            @Schema(description = "For whom; absent in the own name.") @Nullable
            ColleagueJson principal,

            @Schema(description = "What was decided.") DecisionOutcome outcome,

            @Schema(description = "Why.") @Nullable String remark,

            @Schema(description = "When.") Instant at) {

        static DecisionJson from(ApprovalView.Decision decision) {
            return new DecisionJson(
                    ColleagueJson.from(decision.actor()),
                    ColleagueJson.fromOptional(decision.principal()),
                    decision.outcome(),
                    decision.remark(),
                    decision.at());
        }
    }

    /** That a step was handed over. */
    @Schema(name = "ApprovalDelegation", description = "That a step was handed over.")
    public record DelegationJson(
            @Schema(description = "Who has handed it over.") ColleagueJson by,

            @Schema(description = "To whom.") ColleagueJson delegate,

            @Schema(description = "The first moment at which it no longer holds.")
            Instant until) {

        static DelegationJson from(ApprovalView.Delegation delegation) {
            return new DelegationJson(
                    ColleagueJson.from(delegation.principal()),
                    ColleagueJson.from(delegation.delegate()),
                    delegation.until());
        }
    }

    static ApprovalRoundJson from(ApprovalView view) {
        return new ApprovalRoundJson(
                view.reference().value(),
                view.kind().code(),
                view.subject(),
                TextJson.from(view.title()),
                view.path(),
                view.tier(),
                view.amount(),
                view.classification(),
                view.department(),
                view.policy().code(),
                view.policyVersion(),
                view.status(),
                view.openedAt(),
                ColleagueJson.from(view.openedBy()),
                view.closedAt(),
                view.reason(),
                view.steps().stream().map(StepJson::from).toList(),
                view.version());
    }
}
