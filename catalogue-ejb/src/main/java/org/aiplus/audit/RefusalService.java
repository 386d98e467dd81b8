// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.aiplus.shared.DomainEvent;

/** Keeps refusals that must be known of later. The doors call it after the refused act's transaction was rolled back. */
@Stateless
public class RefusalService {

    @Inject
    Event<DomainEvent> events;

    /** Writes the refusal down for the caller of this request, in a transaction of its own. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(Refusal refusal) {
        events.fire(new AuditEvent.Refused(refusal));
    }
}
