// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.calibration;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aiplus.calibration.CalibrationView;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.marking.CriterionWords;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * The form for the samples of an exercise.
 *
 * @param words of the criteria
 * @param typed what was typed
 */
public record SamplesPage(
        PageFrame frame,
        CalibrationView view,
        Map<String, CriterionWords.Words> words,
        FormValues typed,
        List<FieldError> errors)
        implements Page {

    public SamplesPage {
        words = Map.copyOf(words);
        errors = List.copyOf(errors);
    }

    /** Address of the form. */
    public String address() {
        return frame.href("/panel/" + view.evaluation() + "/samples");
    }

    /** Numbers of the samples. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, CalibrationForm.SAMPLES).boxed().toList();
    }

    /** Whether a sample may be left empty. */
    public boolean optional(int number) {
        return number == CalibrationForm.SAMPLES;
    }

    /** Criteria that a sample can be for. */
    public List<Option> criteria(int number) {
        return Stream.concat(Stream.of(""), view.criteria().stream())
                .map(code -> Option.of(
                        code,
                        code.isEmpty()
                                ? frame.texts().get("sealing.choose")
                                : code + " " + CriterionWords.find(words, code).name(),
                        code.equals(typed.one("criterion" + number))))
                .toList();
    }

    /** Prepared samples that can be taken over, those that were ticked. */
    public List<Option> prepared() {
        return view.prepared().stream()
                .map(one -> new Option(
                        one.id(),
                        one.criterion() + " "
                                + CriterionWords.find(words, one.criterion()).name(),
                        one.text(),
                        typed.has("take", one.id())))
                .toList();
    }
}
