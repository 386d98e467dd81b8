// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aiplus.identity.Audience;
import org.aiplus.questionnaire.Answer;
import org.aiplus.questionnaire.Answer.ChoiceAnswer;
import org.aiplus.questionnaire.Answer.ChoicesAnswer;
import org.aiplus.questionnaire.Answer.DateAnswer;
import org.aiplus.questionnaire.Answer.LocalisedAnswer;
import org.aiplus.questionnaire.Answer.NumberAnswer;
import org.aiplus.questionnaire.Answer.RowsAnswer;
import org.aiplus.questionnaire.Answer.TextAnswer;
import org.aiplus.questionnaire.Answer.YesNoAnswer;
import org.aiplus.questionnaire.AnswerType;
import org.aiplus.questionnaire.Answers;
import org.aiplus.questionnaire.Question;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.questionnaire.QuestionTexts;
import org.aiplus.questionnaire.Section;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.web.catalogue.AnswerSection.Groups;
import org.aiplus.web.catalogue.AnswerSection.Items;
import org.aiplus.web.catalogue.AnswerSection.Link;
import org.aiplus.web.catalogue.AnswerSection.Localised;
import org.aiplus.web.catalogue.AnswerSection.Row;
import org.aiplus.web.catalogue.AnswerSection.Value;
import org.aiplus.web.catalogue.AnswerSection.Words;
import org.aiplus.web.support.Formats;
import org.aiplus.web.support.Texts;

/** Turns answers into what a page shows, from the questions that they answer: no question is named in the code. */
public final class AnswerSections {

    private final QuestionSet set;
    private final QuestionTexts questionTexts;
    private final Language language;
    private final Function<String, Optional<LocalisedText>> departments;
    private final Texts texts;
    private final Formats formats;

    /**
     * For one reader's language.
     *
     * @param set the version of the questions that the answers belong to
     * @param questionTexts the words of that version
     * @param departments finds the name of a department by its code
     */
    public AnswerSections(
            QuestionSet set,
            QuestionTexts questionTexts,
            Language language,
            Function<String, Optional<LocalisedText>> departments) {
        this.set = set;
        this.questionTexts = questionTexts;
        this.language = language;
        this.departments = departments;
        this.texts = Texts.in(language);
        this.formats = Formats.in(language);
    }

    /**
     * All sections in their order, those without any answer included: what is not known is told.
     *
     * @param shownElsewhere questions whose answers the page shows in another place
     */
    public List<AnswerSection> of(Answers answers, Audience reader, Set<String> shownElsewhere) {
        List<AnswerSection> sections = new ArrayList<>();
        for (Section section : set.sections()) {
            List<Row> rows = new ArrayList<>();
            List<String> missing = new ArrayList<>();
            for (Question question : section.questions()) {
                if (!reader.sees(question.publicity()) || shownElsewhere.contains(question.code())) {
                    continue;
                }
                String label = questionTexts.label(question.code(), language);
                Optional<Value> value = answers.get(question.code()).map(answer -> value(question, answer));
                value.ifPresentOrElse(
                        shown -> rows.add(
                                new Row(question.code(), label, shown, question.publicity() != Audience.PUBLIC)),
                        () -> {
                            if (expected(question, answers)) {
                                missing.add(label);
                            }
                        });
            }
            sections.add(
                    new AnswerSection(section.code(), questionTexts.section(section.code(), language), rows, missing));
        }
        return sections;
    }

    /** Whether an answer could be there: somebody is asked, given the other answers. */
    static boolean expected(Question question, Answers answers) {
        return !question.reported() && question.asked(answers.byCode());
    }

    private Value value(Question question, Answer answer) {
        if (answer instanceof TextAnswer text) {
            return text(question, text.text());
        } else if (answer instanceof LocalisedAnswer localised) {
            return new Localised(localised.text().resolve(language));
        } else if (answer instanceof ChoiceAnswer choice) {
            return new Words(name(question, choice.code()));
        } else if (answer instanceof ChoicesAnswer choices) {
            return new Items(
                    choices.codes().stream().map(code -> name(question, code)).toList());
        } else if (answer instanceof YesNoAnswer yesNo) {
            return new Words(texts.get(yesNo.yes() ? "frame.yes" : "frame.no"));
        } else if (answer instanceof NumberAnswer number) {
            return new Words(formats.number(number.number()));
        } else if (answer instanceof DateAnswer date) {
            return new Words(formats.date(date.date()));
        } else if (answer instanceof RowsAnswer rows) {
            return new Groups(
                    rows.rows().stream().map(row -> fields(question, row)).toList());
        }
        throw new IllegalStateException("unknown kind of answer to " + question.code());
    }

    private List<Row> fields(Question question, Map<String, Answer> row) {
        List<Row> fields = new ArrayList<>();
        for (Question field : question.fields()) {
            Answer answer = row.get(field.code());
            if (answer != null) {
                fields.add(new Row(
                        field.code(),
                        questionTexts.field(question.code(), field.code(), language),
                        value(field, answer),
                        false));
            }
        }
        return fields;
    }

    private static Value text(Question question, String text) {
        // Addresses were checked when they were written; anything else than the web or mail is shown as words.
        if (question.type() == AnswerType.URL && (text.startsWith("https://") || text.startsWith("http://"))) {
            return new Link(text, text);
        }
        if (question.type() == AnswerType.EMAIL) {
            return new Link("mailto:" + text, text);
        }
        return new Words(text);
    }

    private String name(Question question, String code) {
        Optional<LocalisedText> name = question.namesDepartments()
                ? departments.apply(code)
                : Optional.ofNullable(question.vocabulary())
                        .flatMap(set::vocabulary)
                        .flatMap(vocabulary -> vocabulary.term(code))
                        .map(term -> term.name());
        return name.map(localised -> localised.resolve(language).text()).orElse(code);
    }
}
