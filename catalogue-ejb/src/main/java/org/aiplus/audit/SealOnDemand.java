// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RequestId;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.TrailSeal;

/**
 * Seals at once what a request has written instead of waiting for the timer. It takes long only while an older transaction still
 * writes.
 */
@Dependent
class SealOnDemand implements TrailSeal {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int ROUNDS = 200;

    @Inject
    SealRound round;

    @Inject
    RequestId requestId;

    @Override
    public void await() {
        for (int i = 0; i < ROUNDS; i++) {
            if (round.sealed(requestId.value())) {
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new RuleViolation(ProblemCode.AUDIT_NOT_SEALED);
    }
}
