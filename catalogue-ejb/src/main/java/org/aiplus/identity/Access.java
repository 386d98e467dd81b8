// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/**
 * The one place that decides whether a caller may see or touch an object. What kind of act a role may perform at all is
 * declared on the façade's methods; this decides about the particular object. Objects that the caller may not know of
 * answer {@link NotFound}.
 */
@Dependent
public class Access {

    @Inject
    CurrentCaller current;

    /** The caller of the running request. */
    public Caller caller() {
        return current.get();
    }

    /** What the caller may read of published records. */
    public Audience audience() {
        return caller().audience();
    }

    /** Lets only members of the vendor pass; for others the object does not exist. */
    public void requireVendorMember(UUID vendor) {
        if (!caller().vendors().contains(vendor)) {
            throw new NotFound();
        }
    }

    /**
     * Lets only those pass who answer for the vendor. For people of other vendors it does not exist; its editors are
     * told that this is not theirs to do.
     */
    public void requireVendorOwner(UUID vendor) {
        requireVendorMember(vendor);
        if (!caller().ownedVendors().contains(vendor)) {
            throw new NotAllowed();
        }
    }

    /** Lets only people of the government pass and members of the vendor; for others the object does not exist. */
    public void requireGovernmentOrMember(UUID vendor) {
        if (!caller().government()) {
            requireVendorMember(vendor);
        }
    }

    /** Lets only people of the government pass who have nothing to do with the vendor: nobody decides about their own. */
    public void requireGovernmentOutside(UUID vendor) {
        requireGovernment();
        if (caller().vendors().contains(vendor)) {
            throw new NotAllowed();
        }
    }

    /** Lets only people pass who hold no role of the government: whoever buys does not sell. */
    public void requireOutsideGovernment() {
        if (!Collections.disjoint(caller().roles(), Role.GOVERNMENT)) {
            throw new NotAllowed();
        }
    }

    /** Lets everybody pass but the person with this subject: nobody decides about what they have done themselves. */
    public void requireOther(String subject) {
        if (requireSignedIn().equals(subject)) {
            throw new NotAllowed();
        }
    }

    /** Lets only members of the department pass; for others the object does not exist. */
    public void requireDepartmentMember(String department) {
        if (!caller().departments().contains(department)) {
            throw new NotFound();
        }
    }

    /** Lets only people of the government pass, that is with a role and a membership. */
    public void requireGovernment() {
        if (!caller().government()) {
            throw new NotAllowed();
        }
    }

    /**
     * Lets only callers pass who have proved who they are.
     *
     * @return the caller's subject
     * @throws RuleViolation NOT_SIGNED_IN for a visitor
     */
    public String requireSignedIn() {
        var subject = caller().subject();
        if (subject == null) {
            throw new RuleViolation(ProblemCode.NOT_SIGNED_IN);
        }
        return subject;
    }

    /** Lets only the person with this subject pass: nobody speaks for somebody else. */
    public void requireSelf(String subject) {
        if (!requireSignedIn().equals(subject)) {
            throw new NotAllowed();
        }
    }
}
