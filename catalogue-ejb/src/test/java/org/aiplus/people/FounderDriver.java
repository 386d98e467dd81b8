// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import org.aiplus.shared.DomainEvent;
import org.aiplus.testsupport.Wiring;
import org.aiplus.vendor.VendorEvent;

/** Lets other features' tests make people owners of what they register, as the container does. */
public final class FounderDriver {

    private FounderDriver() {}

    /** Does what the product does when this fact is fired in the transaction of these beans. */
    public static void observe(Wiring beans, DomainEvent fact) {
        if (fact instanceof VendorEvent.Registered registered) {
            beans.get(Founders.class).becomesOwner(registered);
        }
    }
}
