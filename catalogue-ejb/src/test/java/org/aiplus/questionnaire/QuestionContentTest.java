// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.aiplus.shared.Language;
import org.junit.jupiter.api.Test;

class QuestionContentTest {

    private final QuestionSets sets = new QuestionSets();

    @Test
    void theShippedContentIsConsistent() {
        assertThat(sets.current().version()).isEqualTo("2026-2");
        assertThat(sets.current().questions()).hasSizeGreaterThan(40);
        assertThat(sets.vocabulary("category").has("MEETING")).isTrue();
    }

    @Test
    void theCategoriesAndOtherVocabulariesOfTheCoreExist() {
        assertThat(sets.vocabularies())
                .extracting(Vocabulary::code)
                .contains("category", "classification", "solutionKind", "solutionStatus");
    }

    @Test
    void everyQuestionHasWordsInEveryLanguage() {
        for (var set : sets.all()) {
            var texts = sets.texts(set);
            for (var language : Language.values()) {
                for (var question : set.questions()) {
                    assertThat(texts.label(question.code(), language)).isNotBlank();
                    assertThat(texts.hint(question.code(), language))
                            .as("hint of %s in %s", question.code(), language)
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void theSameHintsExistInEveryLanguage() {
        for (var set : sets.all()) {
            for (var question : set.questions()) {
                var hints = new HashSet<Boolean>();
                for (var language : Language.values()) {
                    hints.add(sets.texts(set).hint(question.code(), language).isEmpty());
                }
                assertThat(hints).as(question.code()).hasSize(1);
            }
        }
    }

    @Test
    void noListOfCodesIsShorterThanWhatMayBeChosenFromIt() {
        for (var question : sets.current().questions()) {
            if (question.type() == AnswerType.MANY_OF && !question.namesDepartments()) {
                assertThat(question.limits().maxItems())
                        .as(question.code())
                        .isLessThanOrEqualTo(
                                sets.current().vocabularyOf(question).terms().size());
            }
        }
    }
}
