// SPDX-License-Identifier: Apache-2.0
package org.aiplus.idempotency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.aiplus.shared.DueJob;

/**
 * Forgets keys after 24 hours. They protect against lost answers and not against time, so they live by real time: a
 * clock that was moved forward does not make a client's repetition a second effect.
 */
@Dependent
class PurgeIdempotencyKeys implements DueJob {

    @Inject
    IdempotentRequestRepository requests;

    @Override
    public String name() {
        return "purge-idempotency-keys";
    }

    @Override
    public void run(Instant now) {
        requests.purge();
    }
}
