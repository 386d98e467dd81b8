// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.vendor;

import java.util.ArrayList;
import java.util.List;
import org.aiplus.questionnaire.QuestionSetService;
import org.aiplus.shared.Language;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Texts;

/** Codes of the product's vocabularies in words. */
final class Vocabularies {

    private Vocabularies() {}

    /** All terms of a vocabulary as choices, with an empty one before them. */
    static List<Option> options(QuestionSetService content, String vocabulary, String chosen, Language language) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", Texts.in(language).get("vendor.choose"), chosen.isEmpty()));
        content.vocabularies().stream()
                .filter(candidate -> candidate.code().equals(vocabulary))
                .flatMap(found -> found.terms().stream())
                .forEach(term -> options.add(Option.of(
                        term.code(),
                        term.name().resolve(language).text(),
                        term.code().equals(chosen))));
        return options;
    }

    /** The name of a code; the code itself when the vocabulary no longer has it. */
    static String word(QuestionSetService content, String vocabulary, String code, Language language) {
        return content.vocabularies().stream()
                .filter(candidate -> candidate.code().equals(vocabulary))
                .flatMap(found -> found.terms().stream())
                .filter(term -> term.code().equals(code))
                .map(term -> term.name().resolve(language).text())
                .findFirst()
                .orElse(code);
    }
}
