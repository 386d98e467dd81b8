// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.util.EnumMap;
import java.util.Map;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/** The words in which one version of the questions is asked. Every text exists in every language. */
public final class QuestionTexts {

    /** One question as it is asked. */
    record Asked(String label, String hint) {}

    /** All texts of one language; a field's key is {@code question.field}. */
    record InLanguage(Map<String, String> sections, Map<String, Asked> questions, Map<String, String> fields) {
        InLanguage {
            sections = Map.copyOf(sections);
            questions = Map.copyOf(questions);
            fields = Map.copyOf(fields);
        }
    }

    private final Map<Language, InLanguage> byLanguage;

    QuestionTexts(Map<Language, InLanguage> byLanguage) {
        this.byLanguage = new EnumMap<>(byLanguage);
    }

    /** Heading of a section. */
    public String section(String section, Language language) {
        return known(in(language).sections().get(section), section);
    }

    /** What a question is called, on forms and beside its answer. */
    public String label(String question, Language language) {
        return known(in(language).questions().get(question), question).label();
    }

    /** Help for who answers the question; may be empty. */
    public String hint(String question, Language language) {
        return known(in(language).questions().get(question), question).hint();
    }

    /** What a field of a question's rows is called. */
    public String field(String question, String field, Language language) {
        var key = question + "." + field;
        return known(in(language).fields().get(key), key);
    }

    InLanguage in(Language language) {
        return known(byLanguage.get(language), language.tag());
    }

    private static <T> T known(@Nullable T text, String key) {
        if (text == null) {
            throw new IllegalArgumentException("no question text for " + key);
        }
        return text;
    }
}
