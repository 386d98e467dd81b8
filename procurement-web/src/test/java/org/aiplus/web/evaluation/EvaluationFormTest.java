// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.evaluation.EvaluationContent;
import org.aiplus.evaluation.EvaluationContent.CandidateChoice;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.evaluation.PriceItem;
import org.aiplus.json.Problems;
import org.aiplus.shared.Language;
import org.aiplus.web.form.FormValues;
import org.junit.jupiter.api.Test;

/** What the forms of a draft show and send. */
class EvaluationFormTest {

    private static final MarkingScheme SCHEME = new MarkingScheme(
            "responsible-ai/2026-1",
            List.of("G-01"),
            List.of(),
            Map.of("EAF-01", new BigDecimal("50")),
            null,
            new BigDecimal("60"),
            new BigDecimal("10"),
            "LINEAR",
            List.of("QUALITY", "PRICE", "DRAW"),
            null,
            3,
            List.of(new PriceItem("SERVICE", "Service for one year", BigDecimal.ONE, true)),
            true,
            false);

    private static final EvaluationContent CONTENT = new EvaluationContent(
            "A service",
            Language.EN,
            null,
            null,
            null,
            null,
            List.of(new CandidateChoice("S-000001", null), new CandidateChoice("S-000002", "Too slow.")),
            SCHEME,
            null,
            null,
            null,
            List.of());

    @Test
    void whatIsShownAndSentBackUnchangedChangesNothing() {
        var shown = EvaluationForm.values(CONTENT);
        assertThat(EvaluationForm.scheme(CONTENT, FormValues.of(shown), new Problems()))
                .isEqualTo(CONTENT);
        assertThat(EvaluationForm.basics(CONTENT, FormValues.of(shown), new Problems()))
                .isEqualTo(CONTENT);
    }

    @Test
    void whatIsPricedIsTypedInRowsAndGetsACodeByItself() {
        var sent = new LinkedHashMap<>(EvaluationForm.values(CONTENT));
        sent.put("item.1.name", List.of("Set up"));
        sent.put("item.1.volume", List.of("2"));
        sent.put("item.1.yearly", List.of(""));
        assertThat(EvaluationForm.scheme(CONTENT, FormValues.of(sent), new Problems())
                        .scheme()
                        .items())
                .containsExactly(SCHEME.items().get(0), new PriceItem("ITEM_2", "Set up", new BigDecimal("2"), false));
    }

    @Test
    void whatDecidesBetweenEqualsIsChosenStepByStep() {
        var sent = new LinkedHashMap<>(EvaluationForm.values(CONTENT));
        sent.put("tie.0", List.of("PRICE"));
        sent.put("tie.1", List.of(""));
        assertThat(EvaluationForm.scheme(CONTENT, FormValues.of(sent), new Problems())
                        .scheme()
                        .tieRules())
                .containsExactly("PRICE", "DRAW");
    }

    @Test
    void toolsAreAddedLeftOutWithAReasonAndTakenOff() {
        var added = CandidateRows.sent(CONTENT, FormValues.of(Map.of("add", List.of("S-000003", "S-000001"))));
        assertThat(added).hasSize(3).last().isEqualTo(new CandidateChoice("S-000003", null));
        var sent = new LinkedHashMap<String, List<String>>();
        var rows = new ArrayList<>(added);
        for (int i = 0; i < rows.size(); i++) {
            sent.put("solution." + i, List.of(rows.get(i).solution()));
            sent.put("leftOut." + i, List.of(i == 2 ? " No Cantonese.\r\nNo 繁體. " : ""));
        }
        sent.put("remove", List.of("1"));
        assertThat(CandidateRows.sent(CONTENT, FormValues.of(sent)))
                .containsExactly(
                        new CandidateChoice("S-000001", null),
                        new CandidateChoice("S-000003", "No Cantonese.\nNo 繁體."));
    }
}
