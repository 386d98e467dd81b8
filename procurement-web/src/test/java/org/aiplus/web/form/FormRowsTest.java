// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormRowsTest {

    private static final FormSection SECTION = Forms.section("commercial");
    private static final Map<String, List<String>> TYPED = Map.of(
            "a-prices-0-item", List.of("A"),
            "a-prices-1-item", List.of("B"),
            "a-prices-1-amount", List.of("not a number"),
            "a-prices-2-item", List.of(""),
            "a-minimumTermMonths", List.of("12"));

    @Test
    void anAddedRowIsEmptyAndNothingElseChanges() {
        var after = changed(FormRows.ADD, "a-prices");
        assertThat(QuestionForm.of(SECTION, after).rows(prices())).containsExactly(0, 1, 2, 3);
        assertThat(after.one("a-prices-1-amount")).isEqualTo("not a number");
        assertThat(after.one("a-prices-3-item")).isEmpty();
        assertThat(after.one("a-minimumTermMonths")).isEqualTo("12");
    }

    @Test
    void aRemovedRowIsTheOneAskedForAndTheOthersMoveUp() {
        var after = changed(FormRows.REMOVE, "a-prices-0");
        assertThat(after.one("a-prices-0-item")).isEqualTo("B");
        assertThat(after.one("a-prices-0-amount")).isEqualTo("not a number");
        assertThat(QuestionForm.of(SECTION, after).rows(prices())).containsExactly(0, 1);
    }

    @Test
    void noMoreRowsThanTheQuestionAllows() {
        var full = new HashMap<String, List<String>>();
        for (var i = 0; i < prices().maxItems(); i++) {
            full.put("a-prices-" + i + "-item", List.of("x"));
        }
        full.put(FormRows.ADD, List.of("a-prices"));
        var after = FormRows.changed(SECTION, FormValues.of(full));
        assertThat(QuestionForm.of(SECTION, after).rows(prices())).hasSize(prices().maxItems());
    }

    @Test
    void aQuestionWithoutRowsShowsOneToFill() {
        assertThat(QuestionForm.of(SECTION, FormValues.of(Map.of())).rows(prices()))
                .containsExactly(0);
    }

    @Test
    void onlyTheButtonsOfRowsAskForRows() {
        assertThat(FormRows.asked(FormValues.of(TYPED))).isFalse();
        assertThat(FormRows.asked(FormValues.of(Map.of(FormRows.ADD, List.of("a-prices")))))
                .isTrue();
    }

    private static FormValues changed(String button, String value) {
        var form = new HashMap<>(TYPED);
        form.put(button, List.of(value));
        return FormRows.changed(SECTION, FormValues.of(form));
    }

    private static FormQuestion prices() {
        return SECTION.questions().stream()
                .filter(question -> question.field().equals("a-prices"))
                .findFirst()
                .orElseThrow();
    }
}
