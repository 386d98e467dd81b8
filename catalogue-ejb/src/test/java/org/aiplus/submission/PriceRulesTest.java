// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{'item':'Seat','unit':'U','currency':'HKD'}]",
                "[{'item':'Seat','unit':'U','currency':'HKD','to':10},{'item':'Seat','unit':'U','currency':'HKD','from':11}]",
                "[{'item':'Seat','unit':'U','currency':'HKD','to':10},{'item':'Page','unit':'U','currency':'HKD','from':5}]",
                "[{'item':'Seat','unit':'U','currency':'HKD','to':10},{'item':'Seat','unit':'U','currency':'USD','from':5}]",
                "'no rows'",
                "[{'item':7,'from':'x'}]"
            })
    void scalesWhoseStepsFollowEachOtherAreRight(String rows) {
        assertThat(check(rows)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'item':'Seat','to':10},{'item':'Seat','from':10}]",
                "[{'item':'Seat'},{'item':'Seat','from':5,'to':6}]",
                "[{'item':'Seat','from':5,'to':6},{'item':'Seat','to':100}]",
                "[{'item':'Seat','from':5},{'item':'Seat','from':9}]"
            })
    void stepsThatOverlapAreReportedAtTheSecond(String rows) {
        assertThat(check(rows)).containsExactly(Problem.at("/answers/prices/1/from", ProblemCode.RANGES_OVERLAP));
    }

    @Test
    void aStepBeginsBeforeItEnds() {
        assertThat(check("[{'item':'Seat','from':9,'to':8}]"))
                .containsExactly(
                        Problem.at("/answers/prices/0/to", ProblemCode.TOO_SMALL, "minimum", BigDecimal.valueOf(9)));
    }

    @Test
    void aCurrencyThatNobodyUsesIsNone() {
        assertThat(check("[{'item':'Seat','currency':'ZZZ'}]"))
                .containsExactly(
                        Problem.at("/answers/prices/0/currency", ProblemCode.WRONG_FORMAT, "format", "currency"));
    }

    private static List<Problem> check(String rows) {
        return PriceRules.check(StrictJson.parse(rows.replace('\'', '"')), "/answers/prices");
    }
}
