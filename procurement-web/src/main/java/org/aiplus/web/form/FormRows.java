// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import java.util.ArrayList;
import java.util.List;
import org.aiplus.questionnaire.AnswerType;

/** Rows that come and go while somebody fills a form, without a script and without saving anything. */
public final class FormRows {

    /** Name of the buttons that add an empty row; the value is the field of the question. */
    public static final String ADD = "add-row";

    /** Name of the buttons that remove a row; the value is the field of the question, a hyphen and the number. */
    public static final String REMOVE = "remove-row";

    private FormRows() {}

    /** Whether the form was sent to change its rows and not to be saved. */
    public static boolean asked(FormValues typed) {
        return !typed.one(ADD).isEmpty() || !typed.one(REMOVE).isEmpty();
    }

    /** The form with the row added or removed that was asked for. */
    public static FormValues changed(FormSection section, FormValues typed) {
        var result = typed;
        for (var question : section.questions()) {
            if (question.type() == AnswerType.GROUP_LIST) {
                var rows = new ArrayList<>(typed.rows(question));
                rows.removeIf(number -> typed.one(REMOVE).equals(question.field() + "-" + number));
                if (typed.one(ADD).equals(question.field()) && rows.size() < question.maxItems()) {
                    rows.add(next(rows));
                }
                result = result.withRows(question, rows);
            }
        }
        return result;
    }

    /** The control in which typing goes on after a row was added; empty when none was. */
    public static String added(FormSection section, FormValues changed, FormValues typed) {
        for (var question : section.questions()) {
            if (typed.one(ADD).equals(question.field())) {
                return question.row(changed.rows(question).last()).get(0).field();
            }
        }
        return "";
    }

    /** The form without the rows in which nothing was typed, numbered as the document numbers them. */
    public static FormValues filled(FormSection section, FormValues typed) {
        var result = typed;
        for (var question : section.questions()) {
            if (question.type() == AnswerType.GROUP_LIST) {
                result = result.withRows(question, filled(question, typed));
            }
        }
        return result;
    }

    static List<Integer> filled(FormQuestion question, FormValues typed) {
        return typed.rows(question).stream()
                .filter(number -> !typed.blank(question.field() + "-" + number))
                .toList();
    }

    private static int next(List<Integer> rows) {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1) + 1;
    }
}
