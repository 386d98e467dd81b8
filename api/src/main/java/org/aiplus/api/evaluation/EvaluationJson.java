// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.api.json.TextJson;
import org.aiplus.api.request.Versioned;
import org.aiplus.evaluation.EvaluationAct;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.EvaluationView;
import org.aiplus.evaluation.PanelRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An evaluation. */
@Schema(name = "Evaluation", description = "An evaluation as people of the government read it; no bid is in it.")
public record EvaluationJson(
        @Schema(description = "Its reference.", examples = "EV-2026-0001")
        String reference,

        @Schema(description = "Code of the department that buys.")
        String department,

        @Schema(description = "Reference of the use of AI for which it is held.", examples = "UC-2026-0001") @Nullable
        String useCase,

        @Schema(description = "What it says; fixed once it was published.")
        EvaluationContentJson content,

        @Schema(description = "How far it is.") EvaluationStatus status,

        @Schema(description = "The closing time that counts, addenda included.") @Nullable
        Instant closesAt,

        @Schema(description = "Edition of the routes by which it is judged.")
        String rules,

        @Schema(description = "The rule of its route, once the value is known.") @Nullable
        RouteRuleJson route,

        @Schema(description = "Routes that the value allows.")
        List<RouteRuleJson> openRoutes,

        @Schema(description = "Tools that were looked at, with the revision that is fixed.")
        List<CandidateJson> candidates,

        @Schema(description = "Vendors that may bid; absent when everybody may.") @Nullable
        List<InviteeJson> invited,

        @Schema(description = "Places on the panel, those that have ended last.")
        List<PlaceJson> panel,

        @Schema(description = "Addenda.") List<AddendumJson> addenda,

        @Schema(description = "Questions of vendors.") List<ClarificationJson> questions,

        @Schema(description = "Its life so far.") List<StepJson> steps,

        @Schema(description = "SHA-256 of what was published, hexadecimal.") @Nullable
        String hash,

        @Schema(description = "When it was published.") @Nullable
        Instant publishedAt,

        @Schema(description = "What keeps a draft from being published.")
        List<LackJson> lacks,

        @Schema(description = "What the caller can do now.") List<EvaluationAct> acts,

        @Schema(description = "Grows with each change.") long version)
        implements Versioned {

    /** A tool that was looked at. */
    @Schema(name = "Candidate", description = "A tool that was looked at.")
    public record CandidateJson(
            @Schema(description = "Reference of the entry.") String solution,

            @Schema(description = "Its name.") Map<String, TextJson> name,

            @Schema(description = "Its vendor.") Map<String, TextJson> vendor,

            @Schema(description = "Number of the revision.") int revision,

            @Schema(description = "SHA-256 of the revision, hexadecimal.")
            String hash,

            @Schema(description = "Why it is no candidate.") @Nullable
            String leftOut) {}

    /** A vendor that may bid. */
    @Schema(name = "Invitee", description = "A vendor that may bid.")
    public record InviteeJson(
            @Schema(description = "Id of the vendor.") UUID vendor,

            @Schema(description = "Its name.") Map<String, TextJson> name,

            @Schema(description = "CANDIDATE or STANDING_OFFER.")
            String ground) {}

    /** A place on the panel. */
    @Schema(name = "PanelPlace", description = "A place on the panel.")
    public record PlaceJson(
            @Schema(description = "Id of the place.") UUID id,

            @Schema(description = "Subject of the person.") String person,

            @Schema(description = "Name of the person.") @Nullable
            String name,

            @Schema(description = "What the person does.") PanelRole role,

            @Schema(description = "Where the person works.") String division,

            @Schema(description = "The place that it takes over.") @Nullable
            UUID replaces,

            @Schema(description = "When the person was appointed.")
            Instant appointedAt,

            @Schema(description = "When the person left.") @Nullable
            Instant endedAt,

            @Schema(description = "Why the person left.") @Nullable
            String endReason) {}

    /** A step of its life. */
    @Schema(name = "EvaluationStep", description = "One step in the life of an evaluation.")
    public record StepJson(
            @Schema(description = "Where it went.") EvaluationStatus to,

            @Schema(description = "Why.") @Nullable String reason,

            @Schema(description = "Subject of who did it.") String actor,

            @Schema(description = "When.") Instant at) {}

    /** Something that is missing. */
    @Schema(name = "EvaluationLack", description = "Something that keeps a draft from being published.")
    public record LackJson(
            @Schema(description = "Pointer into the content, or /panel.") @Nullable
            String pointer,

            @Schema(description = "Slug of the problem.", examples = "required")
            String code) {}

    static EvaluationJson from(EvaluationView view) {
        var invited = view.invited();
        return new EvaluationJson(
                view.reference().value(),
                view.department(),
                view.useCase(),
                EvaluationContentJson.from(view.content()),
                view.status(),
                view.closesAt(),
                view.rules(),
                RouteRuleJson.fromOptional(view.route()),
                view.openRoutes().stream().map(RouteRuleJson::from).toList(),
                view.candidates().stream().map(EvaluationJson::candidate).toList(),
                invited == null
                        ? null
                        : invited.stream()
                                .map(one -> new InviteeJson(one.vendorId(), TextJson.from(one.vendor()), one.ground()))
                                .toList(),
                view.seats().stream().map(EvaluationJson::place).toList(),
                AddendumJson.from(view.addenda()),
                ClarificationJson.from(view.questions()),
                view.steps().stream()
                        .map(step -> new StepJson(step.to(), step.reason(), step.actor(), step.at()))
                        .toList(),
                view.hash(),
                view.publishedAt(),
                view.lacks().stream()
                        .map(lack -> new LackJson(lack.pointer(), lack.code().slug()))
                        .toList(),
                view.acts().stream().sorted().toList(),
                view.version());
    }

    private static CandidateJson candidate(EvaluationView.Candidate one) {
        return new CandidateJson(
                one.solution(),
                TextJson.from(one.name()),
                TextJson.from(one.vendor()),
                one.revision(),
                one.hash(),
                one.leftOut());
    }

    private static PlaceJson place(EvaluationView.Seat seat) {
        return new PlaceJson(
                seat.id(),
                seat.subject(),
                seat.name(),
                seat.role(),
                seat.division(),
                seat.replaces(),
                seat.appointedAt(),
                seat.endedAt(),
                seat.endReason());
    }
}
