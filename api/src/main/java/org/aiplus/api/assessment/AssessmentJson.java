// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.api.json.TextJson;
import org.aiplus.api.request.Versioned;
import org.aiplus.assessment.AssessmentAct;
import org.aiplus.assessment.AssessmentStatus;
import org.aiplus.assessment.AssessmentView;
import org.aiplus.catalogue.SolutionStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment. */
@Schema(
        name = "Assessment",
        description = "A listing assessment as far as the caller may see it: the government everything, the vendor"
                + " everything about its own once it is decided, everybody else the result of one that is decided.")
public record AssessmentJson(
        @Schema(description = "Name for ever.", examples = "LA-2026-0001")
        String reference,

        @Schema(description = "Reference of the solution.", examples = "S-000063")
        String solution,

        @Schema(description = "Names of the solution by language.")
        Map<String, TextJson> name,

        @Schema(description = "Number of the revision that is assessed.")
        int revision,

        @Schema(description = "Number of the revision that readers see now.")
        int publishedRevision,

        @Schema(description = "Status of the solution now.") SolutionStatus standing,

        @Schema(description = "Edition of the criteria.", examples = "responsible-ai/2026-1")
        String criteria,

        @Schema(description = "SHA-256 of the edition, hexadecimal.")
        String checksum,

        @Schema(description = "How far it is.") AssessmentStatus status,

        @Schema(description = "Facts by which criteria apply, by code; empty for the public.")
        Map<String, Set<String>> context,

        @Schema(description = "Tier of risk and why; absent for the public.") @Nullable
        ListingRiskJson risk,

        @Schema(description = "For whom and what a decision holds.")
        ScopeJson scope,

        @Schema(description = "What was found; empty for the public.")
        List<EntryJson> entries,

        @Schema(description = "What it comes to.") AssessmentResultJson result,

        @Schema(description = "Conditions; empty for the public.")
        List<ListingConditionJson> conditions,

        @Schema(description = "Waivers; empty for the public.")
        List<WaiverJson> waivers,

        @Schema(description = "Whether the solution has its status by it.")
        boolean current,

        @Schema(description = "What the decision rests on, what ends first at the beginning; empty for the public.")
        List<TermJson> terms,

        @Schema(description = "Next day on which the status can change by itself.") @Nullable
        LocalDate nextDue,

        @Schema(description = "How long running uses may go on after a suspension.") @Nullable
        LocalDate graceUntil,

        @Schema(description = "Its steps, oldest first; for the government.")
        List<AssessmentStepJson> history,

        @Schema(description = "When it was begun.") Instant openedAt,

        @Schema(description = "When it was decided.") @Nullable
        Instant decidedAt,

        @Schema(description = "Last day on which the decision holds.") @Nullable
        LocalDate validUntil,

        @Schema(description = "What the caller can do now.") List<AssessmentAct> acts,

        @Schema(description = "The round of approval in which it is decided, as long as one runs.") @Nullable
        String approval,

        @Schema(description = "Grows with each write; the entity tag begins with it.")
        long version)
        implements Versioned {

    static AssessmentJson from(AssessmentView view) {
        var approval = view.approval();
        return new AssessmentJson(
                view.reference().value(),
                view.solution().value(),
                TextJson.from(view.name()),
                view.revision(),
                view.publishedRevision(),
                view.standing(),
                view.criteria().toString(),
                view.checksum(),
                view.status(),
                view.context().facts(),
                ListingRiskJson.from(view.risk()),
                ScopeJson.from(view.scope()),
                view.entries().stream().map(EntryJson::from).toList(),
                AssessmentResultJson.from(view.result()),
                view.conditions().stream().map(ListingConditionJson::from).toList(),
                view.waivers().stream().map(WaiverJson::from).toList(),
                view.current(),
                view.terms().stream().map(TermJson::from).toList(),
                view.nextDue(),
                view.graceUntil(),
                view.history().stream().map(AssessmentStepJson::from).toList(),
                view.openedAt(),
                view.decidedAt(),
                view.validUntil(),
                view.acts(),
                approval == null ? null : approval.value(),
                view.version());
    }
}
