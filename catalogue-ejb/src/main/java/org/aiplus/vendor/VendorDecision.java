// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

/** What a procurement officer can decide about a vendor. */
public enum VendorDecision {
    /** It is who it says. */
    VERIFY(VendorStatus.REGISTERED, VendorStatus.VERIFIED),
    /** Its registration is not accepted. */
    REFUSE(VendorStatus.REGISTERED, VendorStatus.SUSPENDED),
    /** It may not go on for now. */
    SUSPEND(VendorStatus.VERIFIED, VendorStatus.SUSPENDED),
    /** It may go on again. */
    REINSTATE(VendorStatus.SUSPENDED, VendorStatus.VERIFIED);

    private final VendorStatus from;
    private final VendorStatus to;

    VendorDecision(VendorStatus from, VendorStatus to) {
        this.from = from;
        this.to = to;
    }

    /** The state in which it can be decided. */
    public VendorStatus from() {
        return from;
    }

    /** The state to which it leads. */
    public VendorStatus to() {
        return to;
    }
}
