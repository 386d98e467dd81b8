// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.aiplus.vendor.VendorEvent;

/** Makes whoever registers a vendor its owner, in the transaction of the registration. */
@Dependent
class Founders {

    @Inject
    Arrivals arrivals;

    @Inject
    Memberships memberships;

    /** A person who comes through the interface may never have signed in on a page, so that no name is known yet. */
    void becomesOwner(@Observes VendorEvent.Registered registered) {
        var person = arrivals.registered(registered.owner(), registered.owner(), null);
        memberships.start(person, Organisation.vendor(registered.vendor(), VendorRole.OWNER));
    }
}
