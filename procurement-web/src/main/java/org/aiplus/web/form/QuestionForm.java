// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import java.util.ArrayList;
import java.util.List;
import org.aiplus.web.support.Option;

/**
 * The questions of one page with what stands in them, for the templates.
 *
 * @param values what stands in the controls
 * @param problems what is wrong with it
 * @param focus id of the control in which typing goes on after a row was added; empty for none
 */
public record QuestionForm(FormSection section, FormValues values, FormProblems problems, String focus) {

    /** Up to this many choices are shown as radios, more as a list to open. */
    private static final int MOST_RADIOS = 8;

    /** More checkboxes than this stand in a box of limited height. */
    private static final int MOST_CHECKBOXES = 30;

    /** The form with nothing wrong in it. */
    public static QuestionForm of(FormSection section, FormValues values) {
        return new QuestionForm(section, values, FormProblems.NONE, "");
    }

    /** The choices of a question, with those selected that stand in it; of no known code the code itself is shown. */
    public List<Option> options(FormQuestion question) {
        var chosen = values.all(question.field());
        var options = new ArrayList<Option>();
        for (var choice : question.choices()) {
            options.add(new Option(choice.value(), choice.label(), choice.hint(), chosen.contains(choice.value())));
        }
        for (var code : chosen) {
            if (!code.isBlank() && question.choiceLabel(code).isEmpty()) {
                options.add(Option.of(code, code, true));
            }
        }
        return options;
    }

    /** The same with a first choice that stands for no answer. */
    public List<Option> optionsWithNone(FormQuestion question, String none) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", none, values.one(question.field()).isEmpty()));
        options.addAll(options(question));
        return options;
    }

    /** Whether there are so many choices that they stand in a box of their own. */
    public boolean longList(FormQuestion question) {
        return question.choices().size() > MOST_CHECKBOXES;
    }

    /** Whether a choice is shown as radios. */
    public boolean radios(FormQuestion question) {
        return question.choices().size() <= MOST_RADIOS;
    }

    /** The rows of a question that stand in the form; one empty row where there is none yet. */
    public List<Integer> rows(FormQuestion question) {
        var rows = List.copyOf(values.rows(question));
        return rows.isEmpty() ? List.of(0) : rows;
    }

    /** The row that was just added to a question, whose first control takes the focus. */
    public boolean focused(String control) {
        return !focus.isEmpty() && focus.equals(control);
    }
}
