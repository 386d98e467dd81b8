// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aiplus.questionnaire.QuestionSetView.QuestionView;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionSetServiceTest {

    private final QuestionSetService service = new QuestionSetService();

    @BeforeEach
    void giveItTheShippedContent() {
        service.sets = new QuestionSets();
    }

    @Test
    void showsAVersionWithItsWordsInAllLanguages() {
        assertThat(service.versions()).containsExactly("2026-1", "2026-2");
        assertThat(service.get("2026-1").current()).isFalse();
        var view = service.get("2026-2");
        assertThat(view.current()).isTrue();
        assertThat(view.sections())
                .extracting(QuestionSetView.SectionView::code)
                .startsWith("identity", "type");
        var prices = view.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.code().equals("prices"))
                .findFirst()
                .orElseThrow();
        assertThat(prices.label().texts()).containsOnlyKeys(Language.values());
        assertThat(prices.fields()).extracting(QuestionView::code).startsWith("item", "unit");
        assertThat(view.vocabularies())
                .extracting(Vocabulary::code)
                .contains("priceUnit")
                .doesNotContain("department");
    }

    @Test
    void aVersionThatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> service.get("1999-1")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.schema("1999-1", Completeness.RECORD)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.sets.get("1999-1"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("unknown-question-set");
    }
}
