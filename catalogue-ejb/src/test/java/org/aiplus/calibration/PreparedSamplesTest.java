// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aiplus.criteria.CriteriaSets;
import org.aiplus.criteria.Criterion;
import org.aiplus.criteria.CriterionKind;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples that ship: for criteria that are marked, in all languages, and fit to be set as they are. */
class PreparedSamplesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final PreparedSamples samples = new PreparedSamples();

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachIsForAMarkedCriterionAndDiffersFromTheOthers(Language language) {
        var known = new CriteriaSets(new QuestionSets())
                .all().stream()
                        .flatMap(set -> set.criteria(CriterionKind.SCORED).stream())
                        .map(Criterion::code)
                        .toList();
        var codes = samples.criteria(DAY);
        assertThat(codes).contains(MarkingScheme.INNOVATION).allSatisfy(code -> assertThat(
                        known.contains(code) || code.equals(MarkingScheme.INNOVATION))
                .as(code)
                .isTrue());
        var all = samples.of(codes, language, DAY);
        assertThat(all).extracting(PreparedSample::text).doesNotHaveDuplicates().allSatisfy(text -> assertThat(text)
                .hasSizeBetween(10, CalibrationRules.MAX_TEXT));
        assertThat(samples.of(List.of("EAF-10.1"), language, DAY)).hasSize(2);
        assertThat(samples.of(List.of(), language, DAY)).isEmpty();
    }
}
