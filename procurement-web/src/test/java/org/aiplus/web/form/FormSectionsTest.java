// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormSectionsTest {

    private final QuestionSets sets = new QuestionSets();

    @ParameterizedTest
    @EnumSource
    void everyVersionMakesAFormInEveryLanguage(Language language) {
        for (var set : sets.all()) {
            var sections = new FormSections(set, sets.texts(set), language, List.of()).all();
            assertThat(sections.get(0).code()).isEqualTo(FormSections.BASICS);
            assertThat(sections).allSatisfy(section -> assertThat(section.questions())
                    .isNotEmpty()
                    .allSatisfy(question -> {
                        assertThat(question.label()).isNotBlank();
                        assertThat(question.field()).matches("[ac]-[A-Za-z0-9]+");
                    }));
        }
    }

    @Test
    void whatOnlyImportsAnswerIsNotAsked() {
        var set = sets.current();
        var asked = Forms.sections(Language.EN).all().stream()
                .flatMap(section -> section.questions().stream())
                .map(FormQuestion::pointer)
                .toList();
        for (var question : set.questions()) {
            var pointer = "/answers/" + question.code();
            assertThat(asked.contains(pointer)).as(pointer).isNotEqualTo(question.reported());
        }
    }

    @Test
    void aConditionIsSaidInWordsAndGivenToTheScript() {
        var question = Forms.sections(Language.EN).all().stream()
                .flatMap(section -> section.questions().stream())
                .filter(one -> one.pointer().equals("/answers/retentionDays"))
                .findFirst()
                .orElseThrow();
        assertThat(question.hint()).startsWith("Answer this only if “Handles personal data” is: Yes.");
        assertThat(question.conditionsForScript()).isEqualTo("a-personalData=true");
        assertThat(question.required()).isTrue();
    }

    @Test
    void theSectionsFollowEachOther() {
        var sections = Forms.sections(Language.EN);
        var all = sections.all();
        for (var i = 0; i < all.size(); i++) {
            var next = sections.after(all.get(i));
            assertThat(next.isPresent()).isEqualTo(i + 1 < all.size());
        }
        assertThat(sections.find("no-such-section")).isEmpty();
    }
}
