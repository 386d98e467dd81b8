// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Finds out who calls the façade that is running, once per request. */
@RequestScoped
public class CurrentCaller {

    private static final String ANONYMOUS_PRINCIPAL = "anonymous";

    @Inject
    MembershipQueries memberships;

    private @Nullable Caller caller;

    /**
     * The caller; {@link Caller#ANONYMOUS} for a visitor who has not signed in.
     *
     * @throws RuleViolation NOT_SIGNED_IN for a program that its vendor has revoked
     */
    public Caller get() {
        var known = caller;
        if (known == null) {
            known = resolve(ejbContext());
            caller = known;
        }
        return known;
    }

    /** The caller if it has been asked for in this request; a job has none. */
    Optional<Caller> known() {
        return Optional.ofNullable(caller);
    }

    /** Runs an act as {@link Caller#SYSTEM}; afterwards the caller is again who it was. */
    void asSystem(Runnable act) {
        var before = caller;
        caller = Caller.SYSTEM;
        try {
            act.run();
        } finally {
            caller = before;
        }
    }

    private Caller resolve(EJBContext context) {
        var subject = context.getCallerPrincipal().getName();
        if (ANONYMOUS_PRINCIPAL.equals(subject)) {
            return Caller.ANONYMOUS;
        }
        var roles = Role.ALL.stream().filter(context::isCallerInRole).collect(Collectors.toUnmodifiableSet());
        var memberOf = memberships.of(subject);
        if (memberOf.revoked()) {
            // Its token is good for a while yet: it must not be told that there is nothing.
            throw new RuleViolation(ProblemCode.NOT_SIGNED_IN);
        }
        return new Caller(subject, roles, memberOf.departments(), memberOf.vendors(), memberOf.ownedVendors());
    }

    private static EJBContext ejbContext() {
        try {
            return InitialContext.doLookup("java:comp/EJBContext");
        } catch (NamingException e) {
            throw new IllegalStateException("the caller is only known inside a façade", e);
        }
    }
}
