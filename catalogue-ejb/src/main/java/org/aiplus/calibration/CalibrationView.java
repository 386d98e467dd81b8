// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aiplus.agreement.MarkAgreement;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * The calibration exercise of an evaluation, as one reader may see it. Nothing of any vendor is in it.
 *
 * @param title of the evaluation
 * @param language in which the evaluation is written
 * @param stage of the evaluation
 * @param criteriaSet edition of the criteria of the scheme
 * @param required whether no bid is marked before an exercise is closed
 * @param exercise the one that was set last; {@code null} as long as there is none
 * @param criteria codes for which the reader can set a sample now; none for those who cannot
 * @param prepared samples that ship with the product, for these criteria
 * @param steps of all exercises, also of those that were withdrawn
 */
public record CalibrationView(
        EvaluationReference evaluation,
        String title,
        Language language,
        EvaluationStatus stage,
        @Nullable String criteriaSet,
        boolean required,
        @Nullable Exercise exercise,
        List<String> criteria,
        List<PreparedSample> prepared,
        List<Step> steps) {

    /**
     * An exercise.
     *
     * @param number counts up within the evaluation
     * @param setBy name of who has set it
     * @param revealedAt when marks were put side by side; {@code null} before
     * @param samples in their order
     * @param people who marks, in the order of their subjects; nothing of what they mark
     * @param own the reader's marks; {@code null} for those who mark no samples
     * @param agreement how far the markers agree, late marks aside; {@code null} as long as the reader sees the own marks only
     * @param acts what the reader can do now
     * @param version for the next act on the exercise
     */
    public record Exercise(
            int number,
            CalibrationStatus status,
            @Nullable String setBy,
            Instant setAt,
            @Nullable Instant revealedAt,
            List<Sample> samples,
            List<Person> people,
            @Nullable Own own,
            @Nullable MarkAgreement agreement,
            List<CalibrationAct> acts,
            long version) {

        public Exercise {
            samples = List.copyOf(samples);
            people = List.copyOf(people);
            acts = List.copyOf(acts);
        }
    }

    /**
     * A sample.
     *
     * @param number from 1
     * @param criterion code of the criterion
     * @param given everybody's marks, late ones last; none as long as the reader sees the own marks only
     * @param median of the marks that are not late; {@code null} without any
     * @param spread highest less lowest of them; {@code null} without any
     * @param agreed what the panel agreed; {@code null} as long as it has not, or the reader may not see it
     */
    public record Sample(
            int number,
            String criterion,
            String text,
            List<Given> given,
            @Nullable BigDecimal median,
            @Nullable Integer spread,
            @Nullable SampleMark agreed) {

        public Sample {
            given = List.copyOf(given);
        }
    }

    /**
     * A mark that somebody gave.
     *
     * @param marker name of the person, the subject where it is not known
     * @param late whether it was handed in after the others were side by side
     */
    public record Given(String marker, int mark, String reason, boolean late) {}

    /**
     * Somebody who marks samples.
     *
     * @param name of the person, the subject where it is not known
     * @param done whether the marks are handed in
     * @param late whether they were handed in after the others were side by side
     * @param absent whether the person was not waited for
     */
    public record Person(String subject, String name, boolean done, boolean late, boolean absent) {}

    /**
     * The reader's own marks.
     *
     * @param marks one for each sample
     * @param version for the next change; 0 as long as nothing is saved
     */
    public record Own(List<SampleMark> marks, boolean handedIn, long version) {

        public Own {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A step in the life of an exercise.
     *
     * @param number of the exercise
     * @param reason in words; {@code null} where none was asked for
     * @param by name of the person, the subject where it is not known
     */
    public record Step(
            int number, CalibrationStatus to, @Nullable String reason, String by, Instant at) {}

    public CalibrationView {
        criteria = List.copyOf(criteria);
        prepared = List.copyOf(prepared);
        steps = List.copyOf(steps);
    }

    /** Whether the reader can do this now. */
    public boolean can(CalibrationAct act) {
        return Optional.ofNullable(exercise)
                .filter(one -> one.acts().contains(act))
                .isPresent();
    }
}
