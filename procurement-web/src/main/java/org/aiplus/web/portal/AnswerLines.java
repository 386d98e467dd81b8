// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.aiplus.web.form.AnswerWords;
import org.aiplus.web.form.FormProblems;
import org.aiplus.web.form.FormQuestion;
import org.aiplus.web.form.FormSection;
import org.aiplus.web.form.FormSections;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/** Puts all answers of a document on one page. */
final class AnswerLines {

    private final PageFrame frame;
    private final FormSections sections;
    private final FormProblems problems;
    private final @Nullable String address;

    /** @param address of the submission's pages, with the language; {@code null} when nothing can be changed */
    AnswerLines(PageFrame frame, FormSections sections, FormProblems problems, @Nullable String address) {
        this.frame = frame;
        this.sections = sections;
        this.problems = problems;
        this.address = address;
    }

    List<AnswerLine.Group> of(JsonNode document) {
        var words = new AnswerWords(frame.language());
        return sections.all().stream()
                .map(section -> new AnswerLine.Group(
                        section.code(),
                        section.title(),
                        section.questions().stream()
                                .map(question -> line(section, question, document, words))
                                .toList()))
                .toList();
    }

    /** The problems for the summary of the page, each with the line that it is about. */
    List<FieldError> summary() {
        return problems.found().stream()
                .map(found ->
                        new FieldError(found.question().isEmpty() ? "" : lineId(found.question()), found.summary()))
                .toList();
    }

    private AnswerLine line(FormSection section, FormQuestion question, JsonNode document, AnswerWords words) {
        var own = problems.found().stream()
                .filter(found -> found.question().equals(question.field()))
                .toList();
        var control = own.isEmpty() ? question.field() : own.get(0).control();
        return new AnswerLine(
                lineId(question.field()),
                question.label(),
                words.of(question, document),
                question.required(),
                own.stream().map(FormProblems.Found::text).distinct().toList(),
                address == null ? null : address + "/sections/" + section.code() + "#" + control);
    }

    private static String lineId(String field) {
        return "line-" + field;
    }
}
