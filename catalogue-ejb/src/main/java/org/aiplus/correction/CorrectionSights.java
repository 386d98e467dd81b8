// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.aiplus.identity.Access;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;

/**
 * Who may see a correction request and act on it: whoever reported it, the vendor that answers, and administrators. For
 * others it does not exist.
 */
@Dependent
class CorrectionSights {

    @Inject
    Access access;

    /** Whether the caller sees every request. */
    boolean seesAll(Caller caller) {
        return caller.government() && caller.has(Role.ADMINISTRATOR);
    }

    /** @throws NotFound when the caller may not know of it */
    void requireSight(CorrectionRequest request) {
        var caller = access.caller();
        if (!seesAll(caller) && !isReporter(request) && !ofHandlingVendor(request)) {
            throw new NotFound();
        }
    }

    /** Lets those pass who answer: nobody answers what they have reported themselves. */
    void requireHandler(CorrectionRequest request) {
        requireSight(request);
        if (!handles(request)) {
            throw new NotAllowed();
        }
    }

    /** Lets only those pass who reported it. */
    void requireReporter(CorrectionRequest request) {
        requireSight(request);
        if (!isReporter(request)) {
            throw new NotAllowed();
        }
    }

    boolean handles(CorrectionRequest request) {
        var caller = access.caller();
        return request.handler() == CorrectionHandler.VENDOR
                ? ofHandlingVendor(request)
                : seesAll(caller) && !isReporter(request);
    }

    boolean isReporter(CorrectionRequest request) {
        return access.caller().government()
                && request.requestedBy().equals(access.caller().subject());
    }

    boolean ofHandlingVendor(CorrectionRequest request) {
        var vendor = request.vendor();
        return vendor != null && access.caller().vendors().contains(vendor);
    }
}
