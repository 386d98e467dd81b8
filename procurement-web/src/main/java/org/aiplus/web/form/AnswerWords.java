// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.shared.TextState;
import org.aiplus.web.catalogue.AnswerSection.Groups;
import org.aiplus.web.catalogue.AnswerSection.Items;
import org.aiplus.web.catalogue.AnswerSection.Link;
import org.aiplus.web.catalogue.AnswerSection.Localised;
import org.aiplus.web.catalogue.AnswerSection.Row;
import org.aiplus.web.catalogue.AnswerSection.Value;
import org.aiplus.web.catalogue.AnswerSection.Words;
import org.aiplus.web.support.Formats;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a document as their author reads them: with all languages of a text, and whatever is not finished as it
 * stands.
 */
public final class AnswerWords {

    private final Texts texts;
    private final Formats formats;

    public AnswerWords(Language language) {
        this.texts = Texts.in(language);
        this.formats = Formats.in(language);
    }

    /** The answer to a question; {@code null} when there is none. */
    public @Nullable Value of(FormQuestion question, JsonNode document) {
        var answer = FormDocument.answer(document, question);
        return answer == null ? null : value(question, answer);
    }

    private Value value(FormQuestion question, JsonNode answer) {
        return switch (question.type()) {
            case LOCALISED_TEXT -> localised(answer);
            case ONE_OF, YES_NO -> new Words(choice(question, answer.asText()));
            case MANY_OF -> choices(question, answer);
            case NUMBER -> new Words(answer.isNumber() ? formats.number(answer.decimalValue()) : answer.asText());
            case DATE -> new Words(date(answer.asText()));
            case URL -> link(answer.asText());
            case GROUP_LIST -> rows(question, answer);
            case TEXT, LONG_TEXT, EMAIL -> new Words(answer.asText());
        };
    }

    private Value localised(JsonNode answer) {
        var rows = new ArrayList<Row>();
        for (var own : Language.values()) {
            var text = answer.path(own.tag());
            if (text.isObject()) {
                var draft =
                        TextState.MACHINE_DRAFT.name().equals(text.path("state").asText());
                var state = draft ? TextState.MACHINE_DRAFT : TextState.CHECKED;
                var resolved = new Resolved(text.path("text").asText(), own, state, false);
                rows.add(new Row(own.tag(), texts.of("frame.language", own), new Localised(resolved), false));
            }
        }
        return new Groups(List.of(rows));
    }

    private static String choice(FormQuestion question, String code) {
        return question.choiceLabel(code).orElse(code);
    }

    private static Value choices(FormQuestion question, JsonNode answer) {
        var names = new ArrayList<String>();
        answer.forEach(code -> names.add(choice(question, code.asText())));
        return new Items(names);
    }

    private String date(String day) {
        try {
            return formats.date(LocalDate.parse(day));
        } catch (DateTimeException unfinished) {
            return day;
        }
    }

    private static Value link(String address) {
        return address.startsWith("https://") || address.startsWith("http://")
                ? new Link(address, address)
                : new Words(address);
    }

    private Value rows(FormQuestion question, JsonNode answer) {
        var groups = new ArrayList<List<Row>>();
        for (var i = 0; i < answer.size(); i++) {
            var fields = new ArrayList<Row>();
            for (var part : question.fields()) {
                var value = answer.get(i).get(part.pointer());
                if (value != null && !value.isNull()) {
                    fields.add(new Row(part.field(), part.label(), value(part, value), false));
                }
            }
            groups.add(fields);
        }
        return new Groups(groups);
    }
}
