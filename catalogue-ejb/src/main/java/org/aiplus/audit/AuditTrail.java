// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Ids;
import org.aiplus.shared.RequestId;

/**
 * Writes every fact down in the transaction in which it happens: no entry, no effect, and no effect, no entry.
 * Whoever acts waits for nobody, because entries are linked into the chain later.
 */
@Dependent
class AuditTrail {

    @Inject
    AuditRepository repository;

    @Inject
    CurrentCaller caller;

    @Inject
    RequestId requestId;

    void record(@Observes DomainEvent event) {
        repository.add(AuditRecord.of(Ids.next(), caller.get().actor(), requestId.value(), event));
    }
}
