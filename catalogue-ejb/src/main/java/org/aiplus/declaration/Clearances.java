// SPDX-License-Identifier: Apache-2.0
package org.aiplus.declaration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.vendor.Clearance;
import org.aiplus.vendor.VendorClearances;
import org.jspecify.annotations.Nullable;

/** Sums a vendor's declarations up, for everybody who asks whether it may submit. */
@Dependent
class Clearances {

    @Inject
    Declarations content;

    @Inject
    DeclarationRepository declarations;

    @Inject
    VendorClearances clearances;

    /** All together: the worst one counts, and the first to end. */
    void renew(UUID vendor) {
        declarations.flush();
        var made = declarations.current(vendor);
        var worst = DeclarationOutcome.PASS;
        @Nullable Instant end = null;
        var missing = false;
        for (var wanted : content.current()) {
            var found = made.stream()
                    .filter(declaration -> declaration.code().equals(wanted.code()))
                    .findFirst();
            if (found.isEmpty()) {
                missing = true;
            } else {
                var outcome = found.get().outcome();
                var until = found.get().validUntil();
                worst = outcome.compareTo(worst) > 0 ? outcome : worst;
                end = end == null || until.isBefore(end) ? until : end;
            }
        }
        // What excludes a vendor does so at once, also when something else is missing.
        var clearance =
                missing && worst != DeclarationOutcome.FAIL ? Clearance.INCOMPLETE : Clearance.valueOf(worst.name());
        clearances.judged(vendor, clearance, end);
    }
}
