// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void putsParametersIntoTheText() {
        var problem = Problem.at("/a", ProblemCode.TOO_LARGE, "maximum", new BigDecimal("1E+3"));
        assertThat(ProblemTexts.detail(problem, Language.EN))
                .isEqualTo("The number is larger than allowed. The largest is 1000.");
        assertThat(ProblemTexts.fix(problem, Language.SC)).isEqualTo("请输入较小的数字，不超过 1000。");
    }

    @Test
    void leavesOutWhatItDoesNotKnow() {
        assertThat(ProblemTexts.detail(Problem.of(ProblemCode.TOO_LONG), Language.EN))
                .isEqualTo("This is longer than allowed.");
        assertThat(ProblemTexts.detail(
                        new Problem(ProblemCode.TOO_LONG, null, Map.of("line", 3, "column", 7)), Language.TC))
                .isEqualTo("內容超過長度上限。位置：第 3 行第 7 欄。");
    }

    @Test
    void leavesAPartOutWhenOneOfItsParametersIsMissing() {
        assertThat(ProblemTexts.detail(Problem.at("", ProblemCode.MALFORMED_JSON, "line", 3), Language.EN))
                .isEqualTo("The document cannot be read as JSON.");
    }

    @Test
    void listsCodesAsEachLanguageLists() {
        var problem = Problem.at("/a", ProblemCode.UNKNOWN_CODE, "known", List.of("RED", "BLUE"));
        assertThat(ProblemTexts.detail(problem, Language.EN)).endsWith("Known are: RED, BLUE.");
        assertThat(ProblemTexts.detail(problem, Language.SC)).endsWith("可选的有：RED、BLUE。");
    }

    @Test
    void translatesTheValuesThatAreWords() {
        var problem = Problem.at("/a", ProblemCode.WRONG_FORMAT, "format", "currency");
        assertThat(ProblemTexts.detail(problem, Language.EN)).endsWith("Needed: three capital letters, such as HKD.");
        assertThat(ProblemTexts.detail(problem, Language.TC)).contains("大寫英文字母");
    }

    @Test
    void takesValuesAsTheyAreAndNeverAsPatterns() {
        var problem = Problem.at("/a", ProblemCode.IMPORT_UNKNOWN_COLUMN, "column", "$1 {label} [x] \\");
        assertThat(ProblemTexts.detail(problem, Language.EN)).endsWith("It is $1 {label} [x] \\.");
    }

    @Test
    void titlesNeedNoProblem() {
        assertThat(ProblemTexts.title(ProblemCode.STALE_REVISION, Language.EN)).isEqualTo("Somebody else changed this");
    }

    @Test
    void timesAreThoseOfHongKongInTheReadersLanguage() {
        var problem = Problem.at("/closesAt", ProblemCode.CLOSES_TOO_SOON, "earliest", "2026-11-29T05:00:00Z");
        assertThat(ProblemTexts.detail(problem, Language.EN)).contains("29 November 2026, 13:00:00 HKT");
        assertThat(ProblemTexts.detail(problem, Language.TC)).contains("2026年11月29日 13:00:00（香港時間）");
        assertThat(ProblemTexts.detail(problem, Language.SC)).contains("2026年11月29日 13:00:00（香港时间）");
    }
}
