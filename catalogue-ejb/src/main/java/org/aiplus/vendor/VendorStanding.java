// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;

/** Where a vendor stands, for features that let only some vendors do something. */
@Dependent
public class VendorStanding {

    @Inject
    VendorRepository vendors;

    @Inject
    VendorQueries queries;

    @Inject
    CatalogueClock clock;

    /** Whether a procurement officer has verified the vendor and nobody has suspended it since. */
    public boolean verified(UUID vendor) {
        var found = vendors.byId(Set.of(vendor)).get(vendor);
        return found != null && found.status() == VendorStatus.VERIFIED;
    }

    /**
     * What stands against submissions of the vendor today, everything at once; empty when it may submit. To be asked
     * in a transaction that acts for somebody who may see the vendor.
     *
     * @return VENDOR_NOT_VERIFIED; DECLARATIONS_INCOMPLETE, DECLARATIONS_FAILED, DECLARATIONS_EXPIRED
     */
    public List<Problem> maySubmit(UUID vendor) {
        var obstacles = new ArrayList<Problem>();
        if (!verified(vendor)) {
            obstacles.add(Problem.of(ProblemCode.VENDOR_NOT_VERIFIED));
        }
        obstacles.addAll(queries.clearance(vendor)
                .orElseGet(() -> VendorClearance.of(vendor))
                .obstacles(clock.now()));
        return List.copyOf(obstacles);
    }
}
