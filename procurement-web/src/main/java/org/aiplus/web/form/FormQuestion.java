// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import java.util.List;
import java.util.Optional;
import org.aiplus.questionnaire.AnswerType;
import org.aiplus.web.support.Option;
import org.jspecify.annotations.Nullable;

/**
 * One question as a form asks it, in the page's language.
 *
 * @param field name of its control, and the first part of the names when it has several; also the id
 * @param pointer JSON pointer of its answer in the document
 * @param label what it is called
 * @param hint help, limits and conditions in words; {@code null} when there is nothing to say
 * @param required whether it must be answered before the document can be submitted
 * @param lines whether a text may have several lines
 * @param maxLength most characters of a text in each language, zero for other types
 * @param maxItems most codes or rows, zero for other types
 * @param choices what can be chosen, none of it selected
 * @param conditions what earlier answers must be, all of them; empty when it is always asked
 * @param fields the fields of rows
 */
public record FormQuestion(
        String field,
        String pointer,
        AnswerType type,
        String label,
        @Nullable String hint,
        boolean required,
        boolean lines,
        int maxLength,
        int maxItems,
        List<Option> choices,
        List<Condition> conditions,
        List<FormQuestion> fields) {

    /**
     * What an earlier answer must be.
     *
     * @param field name of its control
     * @param values one of these
     */
    public record Condition(String field, List<String> values) {
        public Condition {
            values = List.copyOf(values);
        }
    }

    public FormQuestion {
        choices = List.copyOf(choices);
        conditions = List.copyOf(conditions);
        fields = List.copyOf(fields);
    }

    /** The fields of one row, counted from zero. */
    public List<FormQuestion> row(int number) {
        return fields.stream()
                .map(part ->
                        part.at(field + "-" + number + "-" + part.field, pointer + "/" + number + "/" + part.field))
                .toList();
    }

    /** The conditions for the script of the page; {@code null} when there is none. */
    public @Nullable String conditionsForScript() {
        return conditions.isEmpty()
                ? null
                : String.join(
                        ";",
                        conditions.stream()
                                .map(one -> one.field() + "=" + String.join(",", one.values()))
                                .toList());
    }

    /** The label of a choice, empty when there is no such choice. */
    public Optional<String> choiceLabel(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Option::label)
                .findFirst();
    }

    private FormQuestion at(String newField, String newPointer) {
        return new FormQuestion(
                newField,
                newPointer,
                type,
                label,
                hint,
                required,
                lines,
                maxLength,
                maxItems,
                choices,
                conditions,
                fields);
    }
}
