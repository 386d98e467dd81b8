// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.calibration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.calibration.CalibrationAct;
import org.aiplus.calibration.CalibrationStatus;
import org.aiplus.calibration.CalibrationView;
import org.aiplus.calibration.CalibrationView.Exercise;
import org.aiplus.calibration.CalibrationView.Sample;
import org.aiplus.calibration.SampleMark;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.marking.CriterionWords;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The calibration exercise of a panel.
 *
 * @param words of the criteria
 * @param typed what was typed when something was wrong with it
 */
public record CalibrationPage(
        PageFrame frame,
        CalibrationView view,
        Map<String, CriterionWords.Words> words,
        FormValues typed,
        List<FieldError> errors)
        implements Page {

    private static final int HIGHEST = 4;

    public CalibrationPage {
        words = Map.copyOf(words);
        errors = List.copyOf(errors);
    }

    /** Address of the page. */
    public String address() {
        return frame.href("/panel/" + view.evaluation() + "/calibration");
    }

    /** Address of the form for samples. */
    public String samples() {
        return frame.href("/panel/" + view.evaluation() + "/samples");
    }

    /** Whether the reader can do this now. */
    public boolean can(CalibrationAct act) {
        return view.can(act);
    }

    /** Whether the reader can set an exercise. */
    public boolean maySet() {
        return !view.criteria().isEmpty();
    }

    /** The exercise that is there. */
    public Exercise exercise() {
        return Objects.requireNonNull(view.exercise());
    }

    /** A criterion in words. */
    public CriterionWords.Words words(Sample sample) {
        return CriterionWords.find(words, sample.criterion());
    }

    /** Whether the marks of others can be read. */
    public boolean shown() {
        return exercise().agreement() != null;
    }

    /** The colour of the state. */
    public String tone() {
        return switch (exercise().status()) {
            case OPEN, REVEALED -> "warn";
            case CLOSED -> "good";
            case WITHDRAWN -> "bad";
        };
    }

    /** What has to happen next, in words; {@code null} where nothing has. */
    public @Nullable String next() {
        var texts = frame.texts();
        if (view.exercise() == null || exercise().status() == CalibrationStatus.WITHDRAWN) {
            return maySet() ? texts.get("calibration.next.set") : null;
        }
        if (can(CalibrationAct.MARK)) {
            return texts.get("calibration.next.mark");
        }
        return switch (exercise().status()) {
            case OPEN -> texts.get("calibration.next.wait");
            case REVEALED -> texts.get(can(CalibrationAct.AGREE) ? "calibration.next.agree" : "calibration.next.chair");
            case CLOSED ->
                view.stage() == EvaluationStatus.MARKING && exercise().own() != null
                        ? texts.get("calibration.next.bids")
                        : null;
            case WITHDRAWN -> null;
        };
    }

    /** The reader's own mark for a sample; {@code null} for those who mark none. */
    public @Nullable SampleMark own(Sample sample) {
        var own = exercise().own();
        return own == null ? null : own.marks().get(sample.number() - 1);
    }

    /** Marks that the reader can choose for a sample, the saved or typed one chosen. */
    public List<Option> marks(Sample sample) {
        return options(sample, own(sample));
    }

    /** Marks that the chair can choose as agreed, the saved or typed one chosen. */
    public List<Option> agreed(Sample sample) {
        return options(sample, sample.agreed());
    }

    private List<Option> options(Sample sample, @Nullable SampleMark saved) {
        var typed =
                typed(sample) ? CalibrationForm.mark(this.typed, sample.number()) : saved == null ? null : saved.mark();
        return CriterionWords.marks(frame.texts(), words(sample), HIGHEST, typed);
    }

    /** The reason that is saved or typed. */
    public String reason(Sample sample, @Nullable SampleMark saved) {
        if (typed(sample)) {
            return typed.one("reason" + sample.number());
        }
        return saved == null ? "" : Objects.requireNonNullElse(saved.reason(), "");
    }

    private boolean typed(Sample sample) {
        return typed.names().contains("reason" + sample.number());
    }

    /** Whether somebody was not waited for. */
    public boolean anybodyAbsent() {
        return exercise().people().stream().anyMatch(CalibrationView.Person::absent);
    }
}
