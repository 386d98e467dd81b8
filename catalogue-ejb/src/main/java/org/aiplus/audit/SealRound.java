// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** One run of the sealer at the wish of somebody who waits for it. */
@Dependent
class SealRound {

    @Inject
    AuditSealer sealer;

    @Inject
    AuditRepository repository;

    /** Seals what is final, and says whether nothing of a request waits any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean sealed(String requestId) {
        sealer.run();
        return !repository.waits(requestId);
    }
}
