// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aiplus.catalogue.Classification;
import org.aiplus.department.DepartmentView;
import org.aiplus.questionnaire.AnswerType;
import org.aiplus.questionnaire.Completeness;
import org.aiplus.questionnaire.Question;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.questionnaire.QuestionTexts;
import org.aiplus.questionnaire.Term;
import org.aiplus.questionnaire.Vocabulary;
import org.aiplus.shared.Language;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a vendor's form: first what every entry has besides its answers, then the sections of the question
 * set. No question is named in the code.
 */
public final class FormSections {

    /** Code of the section with name, categories and classification. */
    public static final String BASICS = "core";

    private static final String ANSWER = "a-";
    private static final int NAME_LENGTH = 300;
    private static final int MOST_CATEGORIES = 10;

    private final QuestionSet set;
    private final QuestionTexts words;
    private final Language language;
    private final Texts texts;
    private final List<DepartmentView> departments;
    private final List<FormSection> sections = new ArrayList<>();

    /**
     * For one version of the questions in one language.
     *
     * @param departments all departments, which can be chosen
     */
    public FormSections(QuestionSet set, QuestionTexts words, Language language, List<DepartmentView> departments) {
        this.set = set;
        this.words = words;
        this.language = language;
        this.texts = Texts.in(language);
        this.departments = List.copyOf(departments);
        sections.add(basics());
        for (var section : set.sections()) {
            var questions = section.questions().stream()
                    .filter(question -> !question.reported())
                    .map(this::question)
                    .toList();
            if (!questions.isEmpty()) {
                sections.add(new FormSection(section.code(), words.section(section.code(), language), questions));
            }
        }
    }

    /** All sections in their order. */
    public List<FormSection> all() {
        return List.copyOf(sections);
    }

    /** A section by its code. */
    public Optional<FormSection> find(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    /** The section after this one; empty after the last. */
    public Optional<FormSection> after(FormSection section) {
        var next = sections.indexOf(section) + 1;
        return next < sections.size() ? Optional.of(sections.get(next)) : Optional.empty();
    }

    private FormSection basics() {
        var categories = set.vocabulary("category").map(this::terms).orElse(List.of());
        var classifications = Arrays.stream(Classification.values())
                .map(value -> Option.of(value.name(), texts.of("catalogue.classification", value), false))
                .toList();
        return new FormSection(
                BASICS,
                texts.get("form.basics"),
                List.of(
                        core("name", AnswerType.LOCALISED_TEXT, true, NAME_LENGTH, 0, List.of()),
                        core("categories", AnswerType.MANY_OF, true, 0, MOST_CATEGORIES, categories),
                        core("maximumClassification", AnswerType.ONE_OF, false, 0, 0, classifications)));
    }

    private FormQuestion core(
            String code, AnswerType type, boolean required, int maxLength, int maxItems, List<Option> choices) {
        return new FormQuestion(
                "c-" + code,
                "/" + code,
                type,
                texts.of("form.core", code),
                hint(texts.of("form.core.hint", code), limit(type, maxLength, maxItems)),
                required,
                false,
                maxLength,
                maxItems,
                choices,
                List.of(),
                List.of());
    }

    private FormQuestion question(Question question) {
        var limits = question.limits();
        return new FormQuestion(
                ANSWER + question.code(),
                "/answers/" + question.code(),
                question.type(),
                words.label(question.code(), language),
                hint(
                        conditionInWords(question),
                        words.hint(question.code(), language),
                        limit(question.type(), limits.maxLength(), limits.maxItems())),
                question.mustBeAnswered(Completeness.SUBMISSION),
                true,
                limits.maxLength(),
                limits.maxItems(),
                choices(question),
                question.when().stream()
                        .map(condition -> new FormQuestion.Condition(
                                ANSWER + condition.question(), List.copyOf(condition.values())))
                        .toList(),
                question.fields().stream().map(field -> field(question, field)).toList());
    }

    private FormQuestion field(Question question, Question field) {
        var limits = field.limits();
        return new FormQuestion(
                field.code(),
                field.code(),
                field.type(),
                words.field(question.code(), field.code(), language),
                hint("", limit(field.type(), limits.maxLength(), limits.maxItems())),
                field.required(),
                true,
                limits.maxLength(),
                limits.maxItems(),
                choices(field),
                List.of(),
                List.of());
    }

    /** Said in words too: the page that has the other question may be another one, and scripts may be off. */
    private String conditionInWords(Question question) {
        var said = new ArrayList<String>();
        for (var condition : question.when()) {
            var values = set.question(condition.question()).map(this::choices).orElse(List.of()).stream()
                    .filter(choice -> condition.values().contains(choice.value()))
                    .map(Option::label)
                    .toList();
            said.add(texts.get(
                    "form.when",
                    words.label(condition.question(), language),
                    String.join(texts.get("form.when.or"), values)));
        }
        return String.join(texts.get("form.join"), said);
    }

    private List<Option> choices(Question question) {
        if (question.namesDepartments()) {
            return departments.stream()
                    .map(department -> Option.of(
                            department.code(),
                            department.name().resolve(language).text() + " (" + department.code() + ")",
                            false))
                    .toList();
        }
        if (question.type() == AnswerType.YES_NO) {
            return List.of(
                    Option.of("true", texts.get("frame.yes"), false), Option.of("false", texts.get("frame.no"), false));
        }
        return Optional.ofNullable(question.vocabulary())
                .flatMap(set::vocabulary)
                .map(this::terms)
                .orElse(List.of());
    }

    private List<Option> terms(Vocabulary vocabulary) {
        return vocabulary.terms().stream().map(this::option).toList();
    }

    private Option option(Term term) {
        var meaning = term.meaning();
        return new Option(
                term.code(),
                term.name().resolve(language).text(),
                meaning == null ? null : meaning.resolve(language).text(),
                false);
    }

    private String limit(AnswerType type, int maxLength, int maxItems) {
        return switch (type) {
            case LONG_TEXT -> texts.get("form.limit", maxLength);
            case LOCALISED_TEXT -> texts.get("form.limit.localised", maxLength);
            case GROUP_LIST -> texts.get("form.limit.rows", maxItems);
            case DATE -> texts.get("form.date-example");
            default -> "";
        };
    }

    private @Nullable String hint(String... sentences) {
        var said = Arrays.stream(sentences).filter(text -> !text.isEmpty()).toList();
        return said.isEmpty() ? null : String.join(texts.get("form.join"), said);
    }
}
