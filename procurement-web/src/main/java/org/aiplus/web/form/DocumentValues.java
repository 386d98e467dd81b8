// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.Language;
import org.aiplus.shared.TextState;

/** Puts the answers of a document into the controls of a form: the way back from {@link FormDocument}. */
public final class DocumentValues {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private DocumentValues() {}

    /** The controls of one section. */
    public static FormValues of(FormSection section, JsonNode document) {
        var made = new DocumentValues();
        for (var question : section.questions()) {
            var answer = FormDocument.answer(document, question);
            if (answer != null) {
                made.put(question, answer);
            }
        }
        return FormValues.of(made.values);
    }

    private void put(FormQuestion question, JsonNode answer) {
        switch (question.type()) {
            case LOCALISED_TEXT -> localised(question.field(), answer);
            case MANY_OF -> codes(question.field(), answer);
            case NUMBER ->
                one(question.field(), answer.isNumber() ? answer.decimalValue().toPlainString() : answer.asText());
            case DATE -> date(question.field(), answer.asText());
            case GROUP_LIST -> rows(question, answer);
            default -> one(question.field(), answer.asText());
        }
    }

    private void one(String name, String value) {
        values.put(name, List.of(value));
    }

    private void localised(String field, JsonNode answer) {
        for (var language : Language.values()) {
            var text = answer.path(language.tag());
            if (text.isObject()) {
                var name = field + "-" + language.path();
                one(name, text.path("text").asText());
                if (text.path("state").asText().equals(TextState.MACHINE_DRAFT.name())) {
                    one(name + "-draft", "true");
                }
            }
        }
    }

    private void codes(String field, JsonNode answer) {
        var codes = new ArrayList<String>();
        answer.forEach(code -> codes.add(code.asText()));
        values.put(field, codes);
    }

    private void date(String field, String day) {
        var parts = day.split("-", 3);
        if (parts.length == 3) {
            one(field + "-year", parts[0]);
            one(field + "-month", withoutZero(parts[1]));
            one(field + "-day", withoutZero(parts[2]));
        } else {
            one(field + "-day", day);
        }
    }

    private static String withoutZero(String number) {
        return number.length() == 2 && number.startsWith("0") ? number.substring(1) : number;
    }

    private void rows(FormQuestion question, JsonNode answer) {
        for (var i = 0; i < answer.size(); i++) {
            for (var part : question.row(i)) {
                var name = part.pointer().substring(part.pointer().lastIndexOf('/') + 1);
                var value = answer.get(i).get(name);
                if (value != null && !value.isNull()) {
                    put(part, value);
                }
            }
        }
    }
}
