// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiplus.identity.Audience;
import org.aiplus.questionnaire.Condition;
import org.aiplus.questionnaire.QuestionSetDifference;
import org.aiplus.questionnaire.QuestionSetView;
import org.aiplus.questionnaire.QuestionSetView.QuestionView;
import org.aiplus.questionnaire.Term;
import org.aiplus.questionnaire.Vocabulary;
import org.aiplus.shared.Language;
import org.aiplus.web.questionnaire.QuestionSetPage.ChangeRow;
import org.aiplus.web.questionnaire.QuestionSetPage.QuestionPart;
import org.aiplus.web.questionnaire.QuestionSetPage.SectionPart;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Says in one language what a version asks. */
final class QuestionWords {

    private static final String SEPARATOR = "catalogue.list-separator";

    private final Language language;
    private final Texts texts;
    private final QuestionSetView set;
    private final Map<String, Vocabulary> vocabularies;
    private final Map<String, QuestionView> questions;

    QuestionWords(Language language, QuestionSetView set) {
        this.language = language;
        this.texts = Texts.in(language);
        this.set = set;
        this.vocabularies =
                set.vocabularies().stream().collect(Collectors.toMap(Vocabulary::code, Function.identity()));
        this.questions = set.sections().stream()
                .flatMap(section -> section.questions().stream())
                .collect(Collectors.toMap(QuestionView::code, Function.identity()));
    }

    List<SectionPart> sections() {
        return set.sections().stream()
                .map(section -> new SectionPart(
                        section.code(),
                        section.title().resolve(language).text(),
                        section.questions().stream().map(this::part).toList()))
                .toList();
    }

    private QuestionPart part(QuestionView question) {
        var hint = question.hint();
        return new QuestionPart(
                label(question),
                hint == null ? null : hint.resolve(language).text(),
                texts.get("questions.type."
                        + question.type().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                question.required() || question.requiredToSubmit(),
                question.publicity() == Audience.GOVERNMENT,
                condition(question),
                choices(question),
                question.fields().stream().map(this::label).toList());
    }

    private String label(QuestionView question) {
        return question.label().resolve(language).text();
    }

    private List<String> choices(QuestionView question) {
        var vocabulary = question.vocabulary() == null ? null : vocabularies.get(question.vocabulary());
        return vocabulary == null
                ? List.of()
                : vocabulary.terms().stream().map(this::word).toList();
    }

    private String word(Term term) {
        return term.name().resolve(language).text();
    }

    private @Nullable String condition(QuestionView question) {
        if (question.reported()) {
            return texts.get("questions.reported");
        }
        var conditions = question.when().stream().map(this::words).toList();
        return conditions.isEmpty() ? null : String.join(texts.get("questions.and"), conditions);
    }

    private String words(Condition condition) {
        var earlier = questions.get(condition.question());
        var values = new ArrayList<String>();
        for (var value : condition.values()) {
            var vocabulary = earlier.vocabulary() == null ? null : vocabularies.get(earlier.vocabulary());
            values.add(
                    vocabulary == null
                            ? texts.get("questions." + value)
                            : vocabulary.term(value).map(this::word).orElse(value));
        }
        return texts.get("questions.when", label(earlier), String.join(texts.get("questions.or"), values));
    }

    static List<ChangeRow> changes(QuestionSetDifference difference, Language language) {
        var texts = Texts.in(language);
        return difference.questions().stream()
                .map(question -> new ChangeRow(
                        question.label().resolve(language).text(),
                        question.changes().stream()
                                .map(change -> texts.get("questions.change."
                                        + change.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                                .collect(Collectors.joining(texts.get(SEPARATOR)))))
                .toList();
    }
}
