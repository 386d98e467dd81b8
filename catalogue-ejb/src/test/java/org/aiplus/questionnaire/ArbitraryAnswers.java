// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import org.aiplus.questionnaire.Answer.ChoiceAnswer;
import org.aiplus.questionnaire.Answer.ChoicesAnswer;
import org.aiplus.questionnaire.Answer.DateAnswer;
import org.aiplus.questionnaire.Answer.LocalisedAnswer;
import org.aiplus.questionnaire.Answer.NumberAnswer;
import org.aiplus.questionnaire.Answer.RowsAnswer;
import org.aiplus.questionnaire.Answer.TextAnswer;
import org.aiplus.questionnaire.Answer.YesNoAnswer;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.LocalisedText.Text;
import org.aiplus.shared.TextState;

/** Makes good answers to any question set. */
final class ArbitraryAnswers {

    private ArbitraryAnswers() {}

    static Arbitrary<Answers> to(QuestionSet set) {
        return map(set, set.questions()).map(answers -> asked(set, answers));
    }

    /** Without the answers that the others make needless. */
    private static Answers asked(QuestionSet set, Map<String, Answer> answers) {
        var asked = new LinkedHashMap<String, Answer>();
        for (var question : set.questions()) {
            var answer = answers.get(question.code());
            if (answer != null && question.asked(asked)) {
                asked.put(question.code(), answer);
            }
        }
        return new Answers(asked);
    }

    private static Arbitrary<Map<String, Answer>> map(QuestionSet set, List<Question> questions) {
        var optional = questions.stream()
                .map(question -> answer(set, question).optional(question.required() ? 1 : 0.5))
                .toList();
        return Combinators.combine(optional).as(answers -> {
            var byCode = new LinkedHashMap<String, Answer>();
            for (var i = 0; i < questions.size(); i++) {
                var code = questions.get(i).code();
                answers.get(i).ifPresent(answer -> byCode.put(code, answer));
            }
            return byCode;
        });
    }

    private static Arbitrary<Answer> answer(QuestionSet set, Question question) {
        var limits = question.limits();
        return switch (question.type()) {
            case TEXT, LONG_TEXT ->
                question.check() == Check.CURRENCY_CODE
                        ? Arbitraries.of("HKD", "CNY").map(TextAnswer::new)
                        : text(limits.minLength(), limits.maxLength()).map(TextAnswer::new);
            case LOCALISED_TEXT -> localised(limits.maxLength()).map(LocalisedAnswer::new);
            case URL ->
                Arbitraries.strings()
                        .alpha()
                        .ofMaxLength(20)
                        .map(path -> new TextAnswer("https://www.example.org/" + path + "?q=1#here"));
            case EMAIL ->
                Arbitraries.strings()
                        .alpha()
                        .ofMinLength(1)
                        .ofMaxLength(20)
                        .map(name -> new TextAnswer(name + "@mail.example.org"));
            case ONE_OF -> Arbitraries.of(codes(set, question)).map(ChoiceAnswer::new);
            case MANY_OF ->
                Arbitraries.of(codes(set, question))
                        .list()
                        .uniqueElements()
                        .ofMinSize(question.required() ? 1 : 0)
                        .ofMaxSize(
                                Math.min(limits.maxItems(), codes(set, question).size()))
                        .map(ChoicesAnswer::new);
            case YES_NO -> Arbitraries.of(true, false).map(YesNoAnswer::new);
            case NUMBER ->
                Arbitraries.bigDecimals()
                        .between(
                                limits.min() == null ? NumberAnswer.LARGEST.negate() : limits.min(),
                                limits.max() == null ? NumberAnswer.LARGEST : limits.max())
                        .ofScale(NumberAnswer.MAX_DECIMALS)
                        .map(NumberAnswer::new);
            case DATE ->
                Dates.dates()
                        .between(LocalDate.of(1900, 1, 1), LocalDate.of(2026, 11, 21))
                        .map(DateAnswer::new);
            case GROUP_LIST ->
                map(set, question.fields())
                        .filter(row -> !row.isEmpty())
                        .list()
                        .uniqueElements()
                        .ofMaxSize(Math.min(3, limits.maxItems()))
                        .map(RowsAnswer::new);
        };
    }

    private static List<String> codes(QuestionSet set, Question question) {
        return question.namesDepartments()
                ? List.of("DPO", "CSB")
                : List.copyOf(set.vocabularyOf(question).codes());
    }

    private static Arbitrary<LocalisedText> localised(int maxLength) {
        var text = Combinators.combine(text(1, maxLength), Arbitraries.of(TextState.class))
                .as(Text::new);
        return Combinators.combine(
                        Arbitraries.of(Language.class).set().ofMinSize(1),
                        text.list().ofSize(Language.values().length))
                .as((languages, texts) -> {
                    var byLanguage = new LinkedHashMap<Language, Text>();
                    for (var language : languages.isEmpty() ? EnumSet.of(Language.EN) : languages) {
                        byLanguage.put(language, texts.get(language.ordinal()));
                    }
                    return new LocalisedText(byLanguage);
                });
    }

    /** Texts of letters that need one, two, three and four bytes, and of characters that JSON must escape. */
    private static Arbitrary<String> text(int minLength, int maxLength) {
        var letters = List.of("a", "Z", " ", "\"", "\\", "/", "é", "數", "数", "𠮷", "😀", "<", "&");
        return Arbitraries.of(letters)
                .list()
                .ofMinSize(Math.max(1, minLength))
                .ofMaxSize(Math.min(40, maxLength))
                .map(list -> String.join("", list))
                .filter(text -> !text.isBlank());
    }
}
