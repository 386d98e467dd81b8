// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DueJob;

/** A contract ends with its last day. */
@Dependent
class ExpireContracts implements DueJob {

    @Inject
    ContractRepository contracts;

    @Inject
    Event<DomainEvent> events;

    @Override
    public String name() {
        return "expire-contracts";
    }

    @Override
    public void run(Instant now) {
        for (var contract : contracts.due(now.atZone(CatalogueClock.ZONE).toLocalDate())) {
            contract.expire(now);
            contracts.flush();
            events.fire(new ContractEvent.Expired(contract.reference(), contract.title(), contract.madeBy()));
        }
    }
}
