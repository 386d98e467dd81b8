// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aiplus.calibration.NewCalibration.Sample;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.evaluation.SchemeCriterion;
import org.aiplus.json.Problems;
import org.junit.jupiter.api.Test;

/** What samples and marks may say, and how marks are summed up. */
class CalibrationRulesTest {

    private static final MarkingScheme SCHEME = new MarkingScheme(
            "responsible-ai/2026-1",
            List.of("G-01"),
            List.of(
                    new SchemeCriterion("EAF-01.1", BigDecimal.valueOf(60), null, null),
                    new SchemeCriterion("EAF-06.1", BigDecimal.valueOf(40), null, PanelRole.PRIVACY)),
            Map.of(),
            null,
            BigDecimal.valueOf(60),
            BigDecimal.TEN,
            "LINEAR",
            List.of(),
            null,
            1,
            List.of(),
            true,
            true);

    private static List<String> problems(Sample... samples) {
        var problems = new Problems();
        CalibrationRules.check(new NewCalibration(List.of(samples)), SCHEME, problems);
        return said(problems);
    }

    private static List<String> problems(boolean handIn, SampleMark... marks) {
        var problems = new Problems();
        CalibrationRules.check(new SampleMarks(List.of(marks), handIn), 2, problems);
        return said(problems);
    }

    private static List<String> said(Problems problems) {
        return problems.list().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }

    @Test
    void samplesAreForWhatChairAndMembersMark() {
        assertThat(CalibrationRules.criteria(SCHEME)).containsExactly("EAF-01.1", "INNOVATION");
        assertThat(problems(new Sample("EAF-01.1", "One."), new Sample("INNOVATION", "Two.")))
                .isEmpty();
        assertThat(problems(new Sample("EAF-01.1", "One."), new Sample("EAF-01.1", "Another one.")))
                .as("a weak and a strong answer to the same criterion")
                .isEmpty();
        assertThat(problems(
                        new Sample("G-01", "A gate."), new Sample("EAF-06.1", "A specialist's."), new Sample("", " ")))
                .containsExactly(
                        "/samples/0/criterion UNKNOWN_CRITERION",
                        "/samples/1/criterion UNKNOWN_CRITERION",
                        "/samples/2/criterion REQUIRED",
                        "/samples/2/text REQUIRED");
    }

    @Test
    void thereAreTwoOrThreeDifferentSamples() {
        var one = new Sample("EAF-01.1", "One.");
        assertThat(problems(one)).containsExactly("/samples/1 REQUIRED");
        assertThat(problems(one, new Sample("EAF-01.1", " One. "))).containsExactly("/samples/1/text DUPLICATE_ITEM");
        assertThat(problems(
                        one,
                        new Sample("EAF-01.1", "Two."),
                        new Sample("EAF-01.1", "Three."),
                        new Sample("EAF-01.1", "Four.")))
                .containsExactly("/samples TOO_MANY_ITEMS");
    }

    @Test
    void aDraftMayLackWhatIsNeededToHandIn() {
        var open = new SampleMark(1, null, null);
        assertThat(problems(false, open)).isEmpty();
        assertThat(problems(true, open))
                .containsExactly("/marks/0/mark REQUIRED", "/marks/0/reason REQUIRED", "/marks/1 REQUIRED");
    }

    @Test
    void marksAreFromZeroToFourAndOneForEachSample() {
        assertThat(problems(
                        true,
                        new SampleMark(1, -1, "Words."),
                        new SampleMark(1, 5, "Words."),
                        new SampleMark(3, 4, "x")))
                .containsExactly(
                        "/marks/0/mark TOO_SMALL",
                        "/marks/1/sample DUPLICATE_ITEM",
                        "/marks/1/mark TOO_LARGE",
                        "/marks/2/sample UNKNOWN_CODE",
                        "/marks/3 REQUIRED");
    }

    @Test
    void theMiddleAndHowFarPeopleAreApart() {
        assertThat(CalibrationRules.median(List.of(4, 1, 2))).isEqualTo(BigDecimal.valueOf(2));
        assertThat(CalibrationRules.median(List.of(1, 4, 2, 3))).isEqualTo(new BigDecimal("2.5"));
        assertThat(CalibrationRules.median(List.of(0, 0))).isEqualTo(BigDecimal.ZERO);
        assertThat(CalibrationRules.median(List.of())).isNull();
        assertThat(CalibrationRules.spread(List.of(1, 4, 2))).isEqualTo(3);
        assertThat(CalibrationRules.spread(List.of())).isNull();
    }
}
