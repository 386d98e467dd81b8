// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.aiplus.shared.Ids;
import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every act against every state of an exercise: what the table does not name is refused and changes nothing. */
class CalibrationStatusTest {

    private static final Instant AT = Instant.parse("2026-11-22T01:00:00Z");

    private static final Map<CalibrationStatus, Consumer<Calibration>> ACTS = Map.of(
            CalibrationStatus.REVEALED, one -> one.reveal(List.of("ann"), "She is away.", "chair", AT),
            CalibrationStatus.CLOSED, one -> one.close("chair", AT),
            CalibrationStatus.WITHDRAWN, one -> one.withdraw("A sample was wrong.", "chair", AT));

    private static Calibration in(CalibrationStatus status) {
        var sample = new NewCalibration.Sample("EAF-01.1", "An answer.");
        var calibration = new Calibration(Ids.next(), 1, new NewCalibration(List.of(sample, sample)), "chair", AT);
        switch (status) {
            case OPEN -> {}
            case REVEALED -> calibration.reveal(Set.of(), null, "chair", AT);
            case CLOSED -> {
                calibration.reveal(Set.of(), null, "chair", AT);
                calibration.close("chair", AT);
            }
            case WITHDRAWN -> calibration.withdraw("A sample was wrong.", "chair", AT);
        }
        return calibration;
    }

    @ParameterizedTest
    @EnumSource(CalibrationStatus.class)
    void onlyWhatTheTableNamesIsPossible(CalibrationStatus from) {
        ACTS.forEach((to, act) -> {
            var calibration = in(from);
            if (from.next().contains(to)) {
                act.accept(calibration);
                assertThat(calibration.status()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> act.accept(calibration)).isInstanceOf(RuleViolation.class);
                assertThat(calibration.status()).isEqualTo(from);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(CalibrationStatus.class)
    void somethingIsAgreedOnlyWhileMarksStandSideBySide(CalibrationStatus status) {
        var calibration = in(status);
        var agreed = new SampleMark(2, 3, "It names the test.");
        if (status == CalibrationStatus.REVEALED) {
            calibration.agree(new SampleMark(2, 1, "It only says so."));
            calibration.agree(agreed);
            assertThat(calibration.agreed()).containsExactly(agreed);
        } else {
            assertThatThrownBy(() -> calibration.agree(agreed)).isInstanceOf(RuleViolation.class);
            assertThat(calibration.agreed()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(CalibrationStatus.class)
    void marksOfSeveralPeopleAreShownInTwoStatesOnly(CalibrationStatus status) {
        assertThat(status.shown())
                .isEqualTo(EnumSet.of(CalibrationStatus.REVEALED, CalibrationStatus.CLOSED)
                        .contains(status));
    }
}
