// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.aiplus.shared.Language;

/** Answers of every type that a document can hold. */
final class RandomAnswers {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> WORDS =
            List.of("tool", "會議記錄", "𡉃", "<b>", "a\nb", "\"quoted\" & 'so'", "1,234", "a-b", "=SUM(A1)", "%2F");

    private RandomAnswers() {}

    /** Puts an answer into the document, or none. */
    static void put(ObjectNode document, FormQuestion question, Random random) {
        if (random.nextInt(3) > 0) {
            var name = question.pointer().substring(question.pointer().lastIndexOf('/') + 1);
            var parent = question.pointer().startsWith("/answers/") ? (ObjectNode) document.get("answers") : document;
            parent.set(name, answer(question, random));
        }
    }

    private static JsonNode answer(FormQuestion question, Random random) {
        return switch (question.type()) {
            case TEXT, LONG_TEXT, URL, EMAIL -> NODES.textNode(words(random));
            case LOCALISED_TEXT -> localised(random);
            case ONE_OF -> NODES.textNode(code(question, random));
            case MANY_OF -> codes(question, random);
            case YES_NO -> NODES.booleanNode(random.nextBoolean());
            case NUMBER -> NODES.numberNode(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(3)));
            case DATE ->
                NODES.textNode(
                        LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)).toString());
            case GROUP_LIST -> rows(question, random);
        };
    }

    private static String words(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
    }

    private static JsonNode localised(Random random) {
        var text = NODES.objectNode();
        for (var language : Language.values()) {
            if (random.nextBoolean() || (language == Language.SC && text.isEmpty())) {
                text.putObject(language.tag())
                        .put("text", words(random))
                        .put("state", random.nextBoolean() ? "CHECKED" : "MACHINE_DRAFT");
            }
        }
        return text;
    }

    /** A code on offer, or one that a later version has taken out. */
    private static String code(FormQuestion question, Random random) {
        var choices = question.choices();
        return random.nextInt(9) == 0
                ? "RETIRED"
                : choices.get(random.nextInt(choices.size())).value();
    }

    private static JsonNode codes(FormQuestion question, Random random) {
        var codes = new ArrayList<>(
                question.choices().stream().map(choice -> choice.value()).toList());
        Collections.shuffle(codes, random);
        var chosen = NODES.arrayNode();
        codes.stream().limit(1L + random.nextInt(codes.size())).forEach(chosen::add);
        return chosen;
    }

    private static JsonNode rows(FormQuestion question, Random random) {
        var rows = NODES.arrayNode();
        for (var i = 0; i <= random.nextInt(4); i++) {
            var row = rows.addObject();
            for (var part : question.fields()) {
                if (row.isEmpty() || random.nextBoolean()) {
                    row.set(part.pointer(), answer(part, random));
                }
            }
        }
        return rows;
    }
}
