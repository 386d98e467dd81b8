// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.calibration;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.aiplus.api.calibration.SampleMarksJson.SampleMarkJson;
import org.aiplus.api.marking.MarkAgreementJson;
import org.aiplus.api.request.Versioned;
import org.aiplus.calibration.CalibrationAct;
import org.aiplus.calibration.CalibrationStatus;
import org.aiplus.calibration.CalibrationView;
import org.aiplus.evaluation.EvaluationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The calibration exercise of an evaluation. */
@Schema(
        name = "Calibration",
        description = "The calibration exercise of an evaluation, as the caller may see it. No vendor is in it.")
public record CalibrationJson(
        @Schema(description = "Reference of the evaluation.", examples = "EV-2026-0001")
        String evaluation,

        @Schema(description = "Stage of the evaluation.") EvaluationStatus stage,

        @Schema(description = "Whether no bid is marked before an exercise is closed.")
        boolean required,

        @Schema(description = "The exercise that was set last; absent as long as there is none.") @Nullable
        ExerciseJson exercise,

        @Schema(description = "Codes for which the caller can set a sample now.")
        List<String> criteria,

        @Schema(description = "Samples that ship with the product, for these criteria.")
        List<PreparedSampleJson> prepared,

        @Schema(description = "Steps of all exercises, also of those that were withdrawn.")
        List<StepJson> steps,

        @Schema(description = "For the next act on the exercise; 0 without one.")
        long version)
        implements Versioned {

    /** A sample that ships with the product. */
    @Schema(
            name = "PreparedSample",
            description = "A sample that ships with the product, invented and marked by nobody.")
    public record PreparedSampleJson(
            @Schema(description = "Stable name of the text.")
            String id,

            @Schema(description = "Code of the criterion.") String criterion,

            @Schema(description = "In the language of the evaluation.")
            String text) {}

    /** An exercise. */
    @Schema(name = "CalibrationExercise", description = "Samples, and what was marked as far as the caller may see it.")
    public record ExerciseJson(
            @Schema(description = "Counts up within the evaluation.")
            int number,

            @Schema(description = "How far it is.") CalibrationStatus status,

            @Schema(description = "Name of who has set it.") @Nullable
            String setBy,

            @Schema(description = "When it was set.") Instant setAt,

            @Schema(description = "When marks were put side by side; absent before.") @Nullable
            Instant revealedAt,

            @Schema(description = "In their order.") List<SampleJson> samples,

            @Schema(description = "Who marks samples; nothing of what they mark.")
            List<PersonJson> people,

            @Schema(description = "The caller's own marks; absent for those who mark no samples.") @Nullable
            OwnJson own,

            @Schema(description = "How far the markers agree; absent as long as the caller sees the own marks only.")
            @Nullable
            MarkAgreementJson agreement,

            @Schema(description = "What the caller can do now.")
            List<CalibrationAct> acts) {

        static ExerciseJson from(CalibrationView.Exercise exercise) {
            var own = exercise.own();
            var agreement = exercise.agreement();
            return new ExerciseJson(
                    exercise.number(),
                    exercise.status(),
                    exercise.setBy(),
                    exercise.setAt(),
                    exercise.revealedAt(),
                    exercise.samples().stream().map(SampleJson::from).toList(),
                    exercise.people().stream()
                            .map(one -> new PersonJson(one.subject(), one.name(), one.done(), one.late(), one.absent()))
                            .toList(),
                    own == null
                            ? null
                            : new OwnJson(
                                    own.marks().stream()
                                            .map(SampleMarkJson::from)
                                            .toList(),
                                    own.handedIn(),
                                    own.version()),
                    agreement == null ? null : MarkAgreementJson.from(agreement),
                    exercise.acts());
        }
    }

    /** A sample. */
    @Schema(name = "CalibrationSample", description = "An answer that nobody has handed in, and how it was marked.")
    public record SampleJson(
            @Schema(description = "From 1.") int number,

            @Schema(description = "Code of the criterion.") String criterion,

            @Schema(description = "The answer.") String text,

            @Schema(description = "Everybody's marks; none as long as the caller sees the own marks only.")
            List<GivenJson> given,

            @Schema(description = "Median of the marks that are not late.") @Nullable
            BigDecimal median,

            @Schema(description = "Highest less lowest of them.") @Nullable
            Integer spread,

            @Schema(description = "What the panel agreed.") @Nullable
            AgreedMarkJson agreed) {

        static SampleJson from(CalibrationView.Sample sample) {
            return new SampleJson(
                    sample.number(),
                    sample.criterion(),
                    sample.text(),
                    sample.given().stream()
                            .map(one -> new GivenJson(one.marker(), one.mark(), one.reason(), one.late()))
                            .toList(),
                    sample.median(),
                    sample.spread(),
                    AgreedMarkJson.from(sample.agreed()));
        }
    }

    /** A mark that somebody gave. */
    @Schema(name = "GivenSampleMark", description = "A mark that somebody gave to a sample.")
    public record GivenJson(
            @Schema(description = "Name of the person.") String marker,

            @Schema(description = "0 to 4.") int mark,

            @Schema(description = "Why.") String reason,

            @Schema(description = "Whether it came after the others were side by side; then it is not computed with.")
            boolean late) {}

    /** Somebody who marks samples. */
    @Schema(name = "CalibrationPerson", description = "Somebody who marks samples.")
    public record PersonJson(
            @Schema(description = "Subject of the person.") String subject,

            @Schema(description = "Name of the person.") String name,

            @Schema(description = "Whether the marks are handed in.")
            boolean done,

            @Schema(description = "Whether they came after the others were side by side.")
            boolean late,

            @Schema(description = "Whether the person was not waited for.")
            boolean absent) {}

    /** The caller's own marks. */
    @Schema(name = "OwnSampleMarks", description = "The caller's own marks.")
    public record OwnJson(
            @Schema(description = "One for each sample.") List<SampleMarkJson> marks,

            @Schema(description = "Whether they are handed in.")
            boolean handedIn,

            @Schema(description = "For the next change of them; 0 as long as nothing is saved.")
            long version) {}

    /** A step in the life of an exercise. */
    @Schema(name = "CalibrationStep", description = "A step in the life of an exercise.")
    public record StepJson(
            @Schema(description = "Number of the exercise.") int number,

            @Schema(description = "Where it led.") CalibrationStatus to,

            @Schema(description = "Why, where it was asked for.") @Nullable
            String reason,

            @Schema(description = "Name of the person.") String by,

            @Schema(description = "When.") Instant at) {}

    static CalibrationJson from(CalibrationView view) {
        var exercise = view.exercise();
        return new CalibrationJson(
                view.evaluation().value(),
                view.stage(),
                view.required(),
                exercise == null ? null : ExerciseJson.from(exercise),
                view.criteria(),
                view.prepared().stream()
                        .map(one -> new PreparedSampleJson(one.id(), one.criterion(), one.text()))
                        .toList(),
                view.steps().stream()
                        .map(step -> new StepJson(step.number(), step.to(), step.reason(), step.by(), step.at()))
                        .toList(),
                exercise == null ? 0 : exercise.version());
    }
}
