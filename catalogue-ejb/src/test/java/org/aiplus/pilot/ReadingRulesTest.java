// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.json.Problems;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingRulesTest {

    private static final LocalDate TODAY = Charters.START.plusDays(20);
    private static final String HEADER = "metric,source,from,to,count,size,mean,deviation\n";

    private static List<ReadingRow> rows(ReadingFormat format, String text) {
        var rows = new ArrayList<ReadingRow>();
        ReadingFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format, rows::add);
        return rows;
    }

    private static List<Problem> problems(Reading reading) {
        var problems = new Problems();
        ReadingRules.check(reading, Charters.complete(), TODAY, problems);
        return problems.list();
    }

    private static Reading csv(String row) {
        return rows(ReadingFormat.CSV, HEADER + row).get(0).reading();
    }

    @Test
    void aReadingOfEachKindIsGood() {
        assertThat(problems(csv("right,counter,2026-12-01,2026-12-01,9,10,,"))).isEmpty();
        assertThat(problems(csv("minutes,counter,2026-12-01,2026-12-07,,10,18.5,3")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        right,counter,2026-12-01,2026-12-01,,10,,       | /count     | REQUIRED
        right,counter,2026-12-01,2026-12-01,9,,,        | /size      | REQUIRED
        right,counter,2026-12-01,2026-12-01,-1,10,,     | /count     | TOO_SMALL
        right,counter,2026-12-01,2026-12-01,11,10,,     | /count     | TOO_LARGE
        right,counter,2026-12-01,2026-12-01,0,0,,       | /size      | TOO_SMALL
        right,counter,2026-12-01,2026-12-01,9,10,5,     | /mean      | NOT_ASKED
        minutes,counter,2026-12-01,2026-12-01,,10,20,   | /deviation | REQUIRED
        minutes,counter,2026-12-01,2026-12-01,,10,20,-1 | /deviation | TOO_SMALL
        minutes,counter,2026-12-01,2026-12-01,3,10,20,1 | /count     | NOT_ASKED
        right,counter,2026-11-30,2026-12-01,9,10,,      | /from      | OUTSIDE_PILOT
        right,counter,2026-12-01,2027-02-09,9,10,,      | /to        | OUTSIDE_PILOT
        right,counter,2026-12-21,2026-12-22,9,10,,      | /to        | DATE_IN_FUTURE
        right,counter,2026-12-05,2026-12-04,9,10,,      | /to        | DATES_OUT_OF_ORDER
        right,counter,,2026-12-04,9,10,,                | /from      | REQUIRED
        right,,2026-12-01,2026-12-01,9,10,,             | /source    | REQUIRED
        other,counter,2026-12-01,2026-12-01,9,10,,      | /metric    | UNKNOWN_CODE
        ,counter,2026-12-01,2026-12-01,9,10,,           | /metric    | REQUIRED
        """)
    void aBadReadingIsRefusedWhereItIsBad(String row, String pointer, ProblemCode code) {
        assertThat(problems(csv(row))).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, WRONG_TYPE",
        "Infinity, WRONG_TYPE",
        "12 000, WRONG_TYPE",
        "1e999999999, WRONG_TYPE",
        "2.5, WRONG_TYPE",
        "0x10, WRONG_TYPE"
    })
    void whatIsNoNumberIsNotRead(String typed, ProblemCode code) {
        var row = rows(ReadingFormat.CSV, HEADER + "right,counter,2026-12-01,2026-12-01," + typed + ",10,,")
                .get(0);
        assertThat(row.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/count");
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    @Test
    void onlyAComparativePilotKnowsAnotherTool() {
        var plain = Charters.right(0, 9, 10);
        var other = new Reading(
                plain.metric(), Arm.COMPARATOR, plain.source(), plain.from(), plain.to(), plain.pilot(), Sample.NONE);
        assertThat(problems(other)).extracting(Problem::pointer).containsExactly("/arm");
    }

    @Test
    void jsonSaysTheSameAsColumns() {
        var json = """
            {"metric":"right","source":"counter","from":"2026-12-01","to":"2026-12-01","count":9,"size":10}

            {"metric":"right","source":"counter","from":"2026-12-02","to":"2026-12-02","count":"9","size":10}
            {"metric":"right","source":"counter","from":"2026-12-03","to":"2026-12-03","size":10,"color":1}
            {"metric":"right","metric":"right"}
            [1]
            """;
        var rows = rows(ReadingFormat.NDJSON, json);
        assertThat(rows).extracting(ReadingRow::line).containsExactly(1L, 3L, 4L, 5L, 6L);
        assertThat(rows.get(0).reading()).isEqualTo(csv("right,counter,2026-12-01,2026-12-01,9,10,,"));
        assertThat(rows.stream().skip(1))
                .extracting(row -> row.problems().get(0).code())
                .containsExactly(
                        ProblemCode.WRONG_TYPE,
                        ProblemCode.UNKNOWN_PROPERTY,
                        ProblemCode.DUPLICATE_KEY,
                        ProblemCode.WRONG_TYPE);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedAsAWhole() {
        assertThat(refused("")).isEqualTo(ProblemCode.IMPORT_UNREADABLE);
        assertThat(refused("metric,source,from,until\n")).isEqualTo(ProblemCode.IMPORT_UNKNOWN_COLUMN);
        assertThat(refused("metric,source,from,from,to\n")).isEqualTo(ProblemCode.DUPLICATE_ITEM);
        assertThat(refused("metric,source,from\n")).isEqualTo(ProblemCode.IMPORT_MISSING_COLUMN);
        var latin = catchThrowableOfType(
                RuleViolation.class,
                () -> ReadingFile.read(
                        new ByteArrayInputStream((HEADER + "r\u00e9,x").getBytes(StandardCharsets.ISO_8859_1)),
                        ReadingFormat.CSV,
                        row -> {}));
        assertThat(latin.problems().get(0).code()).isEqualTo(ProblemCode.IMPORT_ENCODING);
    }

    private static ProblemCode refused(String text) {
        return catchThrowableOfType(RuleViolation.class, () -> rows(ReadingFormat.CSV, text))
                .problems()
                .get(0)
                .code();
    }
}
