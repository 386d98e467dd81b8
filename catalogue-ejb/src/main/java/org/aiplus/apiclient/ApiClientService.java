// SPDX-License-Identifier: Apache-2.0
package org.aiplus.apiclient;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * Programs of vendors. Owners make them, give them new secrets and revoke them; every member sees them. For people of
 * other vendors they do not exist.
 */
@Stateless
@ActsForCaller
public class ApiClientService {

    /** Most programs with access that one vendor has at a time. */
    public static final int MAX_ACTIVE = 10;

    private static final int MAX_NAME = 100;

    @Inject
    Access access;

    @Inject
    ApiClientRepository clients;

    @Inject
    IdentityProviderClients identityProvider;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * The programs of a vendor, oldest first, revoked ones included.
     *
     * @throws NotFound for everybody but members of the vendor
     */
    @RolesAllowed(Role.VENDOR)
    public ApiClientList list(UUID vendor) {
        access.requireVendorMember(vendor);
        return new ApiClientList(vendor, access.caller().ownedVendors().contains(vendor), clients.of(vendor));
    }

    /**
     * The programs of the caller's own vendor.
     *
     * @throws NotFound when the caller belongs to none
     */
    @RolesAllowed(Role.VENDOR)
    public ApiClientList own() {
        return list(access.caller().vendors().stream().sorted().findFirst().orElseThrow(NotFound::new));
    }

    /**
     * Makes a program. Its secret is told once, here.
     *
     * @param name what the vendor calls it, at most 100 characters
     * @throws NotFound for people of other vendors
     * @throws NotAllowed for members who are not owners
     * @throws RuleViolation REQUIRED, TOO_LONG or CONTROL_CHARACTER for the name; TOO_MANY_ITEMS when the vendor has
     *     {@link #MAX_ACTIVE} already; TEMPORARILY_UNAVAILABLE when the identity provider does not answer
     */
    @RolesAllowed(Role.VENDOR)
    public ApiClientSecret create(UUID vendor, @Nullable String name) {
        access.requireVendorOwner(vendor);
        var called = checked(name);
        if (clients.activeOf(vendor) >= MAX_ACTIVE) {
            throw new RuleViolation(List.of(Problem.at("/name", ProblemCode.TOO_MANY_ITEMS, "maximum", MAX_ACTIVE)));
        }
        var clientId = "program-" + Ids.next();
        var issued = identityProvider.create(clientId, called);
        var client = ApiClient.create(
                vendor, clientId, issued, called, access.caller().actor(), clock.now());
        clients.add(client);
        var view = client.view();
        events.fire(new ApiClientEvent.Created(view.id(), vendor, called));
        return new ApiClientSecret(view, issued.secret(), identityProvider.tokenAddress());
    }

    /**
     * Gives a program a new secret, told once, here; the old one is worthless from now on.
     *
     * @throws NotFound for people of other vendors and when the vendor has no such program
     * @throws NotAllowed for members who are not owners
     * @throws StaleRevision when it has changed since the caller read it
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it is revoked; TEMPORARILY_UNAVAILABLE
     */
    @RolesAllowed(Role.VENDOR)
    public ApiClientSecret rotate(UUID vendor, ApiClientId id, long expectedVersion) {
        access.requireVendorOwner(vendor);
        var client = clients.forUpdate(vendor, id).orElseThrow(NotFound::new);
        client.rotate(expectedVersion, clock.now());
        clients.flush();
        var secret = identityProvider.newSecret(client.identityId());
        var view = client.view();
        events.fire(new ApiClientEvent.SecretRotated(id, vendor, view.name()));
        return new ApiClientSecret(view, secret, identityProvider.tokenAddress());
    }

    /**
     * Ends the access of a program at once and for good, also while the identity provider does not answer: it is told
     * afterwards, by a job.
     *
     * @throws NotFound for people of other vendors and when the vendor has no such program
     * @throws NotAllowed for members who are not owners
     * @throws StaleRevision when it has changed since the caller read it
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it is revoked already
     */
    @RolesAllowed(Role.VENDOR)
    public ApiClientView revoke(UUID vendor, ApiClientId id, long expectedVersion) {
        access.requireVendorOwner(vendor);
        var client = clients.forUpdate(vendor, id).orElseThrow(NotFound::new);
        client.revoke(expectedVersion, access.caller().actor(), clock.now());
        clients.flush();
        var view = client.view();
        events.fire(new ApiClientEvent.Revoked(id, vendor, view.name()));
        return view;
    }

    private static String checked(@Nullable String name) {
        var problems = new Problems();
        var text = name == null ? "" : name.strip();
        if (text.isEmpty()) {
            problems.add("/name", ProblemCode.REQUIRED);
        } else {
            TextRules.check(text, false, 1, MAX_NAME, "/name", problems);
        }
        problems.throwIfAny();
        return text;
    }
}
