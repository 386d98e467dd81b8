// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.need;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;
import org.aiplus.web.support.Option;

/** Words of the categories of needs, which are those of the catalogue. */
@Dependent
class NeedCategories {

    private static final String VOCABULARY = "category";

    @Inject
    QuestionSets questionSets;

    /** All of them, for a form. */
    List<Option> options(Collection<String> chosen, Language language) {
        return questionSets.vocabulary(VOCABULARY).terms().stream()
                .map(term ->
                        Option.of(term.code(), term.name().resolve(language).text(), chosen.contains(term.code())))
                .toList();
    }

    /** Names of some; a code that is no longer known stands for itself. */
    List<String> names(Collection<String> codes, Language language) {
        var vocabulary = questionSets.vocabulary(VOCABULARY);
        return codes.stream()
                .map(code -> vocabulary
                        .term(code)
                        .map(term -> term.name().resolve(language).text())
                        .orElse(code))
                .toList();
    }
}
