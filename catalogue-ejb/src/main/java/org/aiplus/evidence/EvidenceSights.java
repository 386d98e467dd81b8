// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.aiplus.identity.Access;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** Who may see how much of evidence, and who may act on it. For others the piece does not exist. */
@Dependent
class EvidenceSights {

    private static final List<String> WHOLE = List.of(Role.ADMINISTRATOR, Role.PROCUREMENT_OFFICER, Role.AUDITOR);
    private static final List<String> VERIFY = List.of(Role.ADMINISTRATOR, Role.PROCUREMENT_OFFICER);

    @Inject
    Access access;

    /**
     * How much the caller may see.
     *
     * @throws NotFound when nothing
     */
    Sight of(Evidence evidence) {
        var caller = access.caller();
        if (isOwn(caller, evidence) || seesAll(caller)) {
            return Sight.WHOLE;
        }
        if (!caller.government() || !evidence.status().readable()) {
            throw new NotFound();
        }
        return evidence.government() && evidence.status() != EvidenceStatus.REVOKED ? Sight.FILE : Sight.OUTLINE;
    }

    /** Lets only those pass who may read the file, and only when it has been released. */
    void requireFile(Evidence evidence) {
        if (!of(evidence).seesFile()) {
            throw new NotAllowed();
        }
        if (!evidence.status().readable()) {
            throw new RuleViolation(ProblemCode.FILE_BEING_CHECKED);
        }
    }

    /** Lets only people pass who verify for the government, and nobody for a vendor of their own. */
    void requireVerifier(Evidence evidence) {
        of(evidence);
        if (!mayVerify(evidence)) {
            throw new NotAllowed();
        }
    }

    /** Lets members of the vendor and administrators pass. */
    void requireKeeper(Evidence evidence) {
        of(evidence);
        if (!mayRevoke(evidence)) {
            throw new NotAllowed();
        }
    }

    boolean mayVerify(Evidence evidence) {
        var caller = access.caller();
        return caller.government() && VERIFY.stream().anyMatch(caller::has) && !isOwn(caller, evidence);
    }

    boolean mayRevoke(Evidence evidence) {
        var caller = access.caller();
        return isOwn(caller, evidence) || caller.government() && caller.has(Role.ADMINISTRATOR);
    }

    boolean isOwn(Evidence evidence) {
        return isOwn(access.caller(), evidence);
    }

    /** Whether the caller sees the evidence of every vendor. */
    boolean seesAll() {
        return seesAll(access.caller());
    }

    private static boolean seesAll(Caller caller) {
        return caller.government() && WHOLE.stream().anyMatch(caller::has);
    }

    private static boolean isOwn(Caller caller, Evidence evidence) {
        return caller.has(Role.VENDOR) && caller.vendors().contains(evidence.vendor());
    }
}
