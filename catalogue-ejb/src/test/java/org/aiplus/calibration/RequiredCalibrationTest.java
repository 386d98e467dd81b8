// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import static org.aiplus.evaluation.Tender.CHAIR;
import static org.aiplus.evaluation.Tender.MEMBER1;
import static org.aiplus.evaluation.Tender.MEMBER2;
import static org.aiplus.evaluation.Tender.MEMBER3;
import static org.assertj.core.api.Assertions.assertThat;

import org.aiplus.evaluation.EvaluationService;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.marking.MarkingService;
import org.aiplus.shared.ProblemCode;
import org.junit.jupiter.api.Test;

/** A scheme that asks for samples before bids, over a real database. */
class RequiredCalibrationTest extends CalibratingPanel {

    @Override
    protected boolean required() {
        return true;
    }

    @Test
    void noBidIsMarkedBeforeTheExerciseIsClosed() {
        assertThat(notices("calibration-set")).containsExactly(String.valueOf(CHAIR.subject()));
        assertThat(tender.as(CHAIR, EvaluationService.class, service -> service.read(reference))
                        .content()
                        .scheme()
                        .calibration())
                .isTrue();
        bidsClosed();
        assertThat(codes(() -> markBid(MEMBER1))).containsExactly(ProblemCode.CALIBRATION_REQUIRED);
        set(CHAIR);
        samplesAllIn();
        agreeAll();
        assertThat(sheet(MEMBER1).awaitsCalibration()).isTrue();
        assertThat(codes(() -> markBid(MEMBER1))).containsExactly(ProblemCode.CALIBRATION_REQUIRED);
        assertThat(codes(() -> tender.as(MEMBER1, MarkingService.class, service -> service.submit(reference, 0))))
                .containsExactly(ProblemCode.CALIBRATION_REQUIRED);
        closeSamples(CHAIR);
        assertThat(sheet(MEMBER1).guidance())
                .extracting(Guidance::criterion, Guidance::mark, Guidance::reason)
                .hasSize(2);
        markBid(MEMBER1);
    }

    @Test
    void whoJoinsLaterMarksTheSamplesFirst() {
        set(CHAIR);
        samplesAllIn();
        agreeAll();
        closeSamples(CHAIR);
        bidsClosed();
        tender.appoint(reference, MEMBER3, PanelRole.MEMBER);
        tender.declareNothing(reference, MEMBER3, "V-1");
        markBid(MEMBER2);
        assertThat(sheet(MEMBER3).guidance()).isEmpty();
        assertThat(codes(() -> markBid(MEMBER3))).containsExactly(ProblemCode.CALIBRATION_REQUIRED);
        mark(MEMBER3, 4, 4, true, "Late words.");
        assertThat(sheet(MEMBER3).guidance()).hasSize(2);
        markBid(MEMBER3);
    }
}
