// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.LocalisedText.Text;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.TextState;

/**
 * The words of a document, by language and key. English is the original and must be there; what another language lacks
 * only keeps the document from being published.
 */
final class DocumentTexts {

    private static final int LONGEST = 2_000;

    private final String set;
    private final JsonNode texts;
    private final CheckedTexts checks;
    private final Problems problems;
    private final Problems open;
    private final Set<String> read = new HashSet<>();

    DocumentTexts(String set, JsonNode texts, CheckedTexts checks, Problems problems, Problems open) {
        this.set = set;
        this.texts = texts;
        this.checks = checks;
        this.problems = problems;
        this.open = open;
    }

    /** The text of a key in every language that has it. */
    LocalisedText text(String... path) {
        var found = new EnumMap<Language, Text>(Language.class);
        var key = String.join("/", path);
        for (var language : Language.values()) {
            var node = texts.path(language.tag());
            var pointer = JsonPointers.member("/texts", language.tag());
            for (var member : path) {
                node = node.path(member);
                pointer = JsonPointers.member(pointer, member);
            }
            read.add(pointer);
            if (node.isMissingNode()) {
                (language == Language.EN ? problems : open).add(pointer, ProblemCode.REQUIRED);
            } else if (!node.isTextual()) {
                problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", "string");
            } else if (TextRules.check(node.textValue(), true, 1, LONGEST, pointer, problems)) {
                found.put(language, new Text(node.textValue(), state(key, language, node.textValue())));
            }
        }
        return found.isEmpty() ? LocalisedText.english(key) : new LocalisedText(found);
    }

    private TextState state(String key, Language language, String words) {
        return language == Language.EN || checks.has(set, key, language, words)
                ? TextState.CHECKED
                : TextState.MACHINE_DRAFT;
    }

    /** Reports words that belong to nothing. */
    void reportUnread() {
        for (var language : texts.properties()) {
            var pointer = JsonPointers.member("/texts", language.getKey());
            if (Language.ofTag(language.getKey()).isEmpty()) {
                problems.add(
                        pointer,
                        ProblemCode.UNKNOWN_LANGUAGE,
                        "known",
                        List.of(Language.EN.tag(), Language.TC.tag(), Language.SC.tag()));
            } else {
                reportUnread(language.getValue(), pointer);
            }
        }
    }

    private void reportUnread(JsonNode node, String pointer) {
        if (!node.isObject()) {
            if (!read.contains(pointer)) {
                problems.add(pointer, ProblemCode.UNKNOWN_PROPERTY, "known", List.of());
            }
            return;
        }
        for (var member : node.properties()) {
            reportUnread(member.getValue(), JsonPointers.member(pointer, member.getKey()));
        }
    }
}
