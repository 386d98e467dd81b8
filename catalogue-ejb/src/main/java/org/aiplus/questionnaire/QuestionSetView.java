// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import org.aiplus.identity.Audience;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.LocalisedText.Text;
import org.aiplus.shared.TextState;
import org.jspecify.annotations.Nullable;

/**
 * One version of the questions with its words in all languages, as programs read it.
 *
 * @param current whether new records are described in this version
 * @param vocabularies the vocabularies that its questions use
 */
public record QuestionSetView(
        String name,
        String version,
        boolean current,
        List<CoreField> core,
        List<SectionView> sections,
        List<Vocabulary> vocabularies) {

    /** A group of questions with its heading. */
    public record SectionView(String code, LocalisedText title, List<QuestionView> questions) {}

    /**
     * A question, or a field of rows, with its words.
     *
     * @param vocabulary name of the vocabulary of a choice, else {@code null}
     * @param check name of a further rule, see {@link Check#code()}, {@code null} when there is none
     * @param when what earlier answers must be for it to be asked; empty when it is always asked
     * @param hint help for who answers, {@code null} when there is none
     */
    public record QuestionView(
            String code,
            AnswerType type,
            Audience publicity,
            boolean required,
            boolean requiredToSubmit,
            boolean reported,
            boolean facet,
            @Nullable String vocabulary,
            Limits limits,
            @Nullable String check,
            List<Condition> when,
            LocalisedText label,
            @Nullable LocalisedText hint,
            List<QuestionView> fields) {}

    static QuestionSetView of(QuestionSet set, QuestionTexts texts, boolean current) {
        var sections = set.sections().stream()
                .map(section -> new SectionView(
                        section.code(),
                        inAllLanguages(language -> texts.section(section.code(), language)),
                        section.questions().stream()
                                .map(question -> question(question, texts))
                                .toList()))
                .toList();
        return new QuestionSetView(set.name(), set.version(), current, set.core(), sections, set.vocabularies());
    }

    private static QuestionView question(Question question, QuestionTexts texts) {
        var fields = question.fields().stream()
                .map(field -> {
                    var label = inAllLanguages(language -> texts.field(question.code(), field.code(), language));
                    return view(field, label, null, List.of());
                })
                .toList();
        var hinted = Arrays.stream(Language.values())
                .noneMatch(language -> texts.hint(question.code(), language).isEmpty());
        var hint = hinted ? inAllLanguages(language -> texts.hint(question.code(), language)) : null;
        return view(question, inAllLanguages(language -> texts.label(question.code(), language)), hint, fields);
    }

    private static QuestionView view(
            Question question, LocalisedText label, @Nullable LocalisedText hint, List<QuestionView> fields) {
        var check = question.check();
        return new QuestionView(
                question.code(),
                question.type(),
                question.publicity(),
                question.required(),
                question.requiredToSubmit(),
                question.reported(),
                question.facet(),
                question.vocabulary(),
                question.limits(),
                check == null ? null : check.code(),
                question.when(),
                label,
                hint,
                fields);
    }

    /** English is the original of the content; the other languages are drafts until somebody has reviewed them. */
    static LocalisedText inAllLanguages(Function<Language, String> text) {
        var texts = new EnumMap<Language, Text>(Language.class);
        for (var language : Language.values()) {
            var state = language == Language.EN ? TextState.CHECKED : TextState.MACHINE_DRAFT;
            texts.put(language, new Text(text.apply(language), state));
        }
        return new LocalisedText(texts);
    }
}
