// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.SecondWall;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * Vendors from registration to verification and beyond. Their own people see everything of theirs but whom they look
 * like; people of the government see all of them; for anybody else a vendor's account does not exist.
 */
@Stateless
@ActsForCaller
public class VendorService {

    /** Most vendors of one part of a list. */
    public static final int MAX_LIMIT = 100;

    @Inject
    Access access;

    @Inject
    SecondWall secondWall;

    @Inject
    VendorQueries queries;

    @Inject
    VendorRepository vendors;

    @Inject
    VendorDetailsReader reader;

    @Inject
    Registrations registrations;

    @Inject
    Verification verification;

    @Inject
    IdempotentRequests idempotentRequests;

    /**
     * Registers the caller's organisation; the caller becomes its owner. It waits for a procurement officer, who is
     * told when other vendors look like it.
     *
     * @param key repeats of the same request under the same key have one effect
     * @throws RuleViolation with all problems of the fields; VENDOR_NUMBER_TAKEN when another vendor has the registry
     *     number; CONFLICTING_MEMBERSHIP or PERSON_ALREADY_MEMBER when the caller belongs to an organisation already
     */
    @RolesAllowed(Role.VENDOR)
    public VendorAccountView register(VendorDetails details, Optional<IdempotencyKey> key) {
        var checked = reader.read(details);
        var id = idempotentRequests.once(key, "register vendor " + checked, () -> registrations
                .register(checked)
                .toString());
        // The membership is as new as the vendor, so the caller of this transaction does not have it yet.
        var account = new ArrayList<VendorAccountView>();
        secondWall.asSystem(() -> Ids.parse(id).flatMap(queries::account).ifPresent(account::add));
        return account.stream().findFirst().orElseThrow(NotFound::new);
    }

    /** The vendors of which the caller is a member, with everything about them. */
    @RolesAllowed(Role.VENDOR)
    public List<VendorAccountView> own() {
        return access.caller().vendors().stream()
                .sorted()
                .map(queries::account)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * One vendor, for its members and the government.
     *
     * @throws NotFound when there is none, and for everybody else
     */
    @RolesAllowed({Role.VENDOR, Role.PROCUREMENT_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
    public VendorAccountView get(UUID vendor) {
        access.requireGovernmentOrMember(vendor);
        return queries.account(vendor).orElseThrow(NotFound::new);
    }

    /**
     * Changes what a vendor says about itself. Its names and registry number can be changed only until somebody has
     * decided about it.
     *
     * @param expectedVersion the {@link VendorAccountView#version()} that the caller has read
     * @throws StaleRevision when somebody else has changed the vendor since
     * @throws RuleViolation with all problems of the fields; VENDOR_IDENTITY_FIXED, VENDOR_NUMBER_TAKEN
     */
    @RolesAllowed(Role.VENDOR)
    public VendorAccountView change(UUID vendor, VendorDetails details, long expectedVersion) {
        access.requireVendorOwner(vendor);
        registrations.change(locked(vendor, expectedVersion), reader.read(details));
        return changed(vendor);
    }

    /**
     * Answers what a procurement officer asked.
     *
     * @throws NotFound when the vendor was not asked this
     * @throws StaleRevision when somebody else has changed the vendor since
     * @throws RuleViolation REQUIRED, TOO_LONG or CONTROL_CHARACTER; TRANSITION_NOT_ALLOWED when it was answered
     */
    @RolesAllowed(Role.VENDOR)
    public VendorAccountView answer(UUID vendor, UUID question, @Nullable String answer, long expectedVersion) {
        access.requireVendorMember(vendor);
        verification.answer(locked(vendor, expectedVersion), question, answer);
        return changed(vendor);
    }

    /**
     * Vendors in the order of their registration, so that those that wait longest come first.
     *
     * @param status {@code null} for all
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most vendors wanted, from 1 to {@link #MAX_LIMIT}
     * @throws RuleViolation INVALID_CURSOR
     */
    @RolesAllowed({Role.PROCUREMENT_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
    public Slice<VendorLine> list(@Nullable VendorStatus status, @Nullable String cursor, int limit) {
        access.requireGovernment();
        var after = cursor == null
                ? null
                : Ids.parse(cursor).orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_CURSOR));
        return queries.list(status, after, Math.max(1, Math.min(limit, MAX_LIMIT)));
    }

    /**
     * Other vendors that a vendor looks like.
     *
     * @throws NotFound when there is no such vendor
     */
    @RolesAllowed({Role.PROCUREMENT_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
    public List<VendorDuplicateView> duplicates(UUID vendor) {
        access.requireGovernment();
        if (vendors.byId(Set.of(vendor)).isEmpty()) {
            throw new NotFound();
        }
        var cases = queries.duplicates(vendor);
        var others =
                vendors.byId(cases.stream().map(VendorDuplicate::otherVendorId).collect(Collectors.toSet()));
        return cases.stream()
                .map(found ->
                        Optional.ofNullable(others.get(found.otherVendorId())).map(found::view))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(VendorDuplicateView::id))
                .toList();
    }

    /**
     * Decides whether a vendor and another that looks like it are one organisation.
     *
     * @throws NotFound when there is no such case
     * @throws StaleRevision when somebody else has changed the vendor since
     * @throws RuleViolation REQUIRED, TOO_LONG or CONTROL_CHARACTER; TRANSITION_NOT_ALLOWED when it was decided
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public VendorAccountView decideDuplicate(
            UUID vendor,
            UUID caseId,
            @Nullable DuplicateDecision decision,
            @Nullable String reason,
            long expectedVersion) {
        access.requireGovernment();
        verification.decideDuplicate(locked(vendor, expectedVersion), caseId, decision, reason);
        return changed(vendor);
    }

    /**
     * Verifies, refuses, suspends or reinstates a vendor, which is told. Nobody decides about a vendor of their own.
     *
     * @param reason required for everything but {@link VendorDecision#VERIFY}; the vendor reads it
     * @throws NotFound when there is no such vendor
     * @throws StaleRevision when somebody else has changed the vendor since
     * @throws RuleViolation REQUIRED, TOO_LONG or CONTROL_CHARACTER for the reason; TRANSITION_NOT_ALLOWED;
     *     VENDOR_DUPLICATE_OPEN while it is not decided that the vendor is none of those it looks like
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public VendorAccountView decide(
            UUID vendor, VendorDecision decision, @Nullable String reason, long expectedVersion) {
        access.requireGovernment();
        verification.decide(locked(vendor, expectedVersion), decision, reason);
        return changed(vendor);
    }

    /**
     * Asks a vendor something before deciding about it.
     *
     * @throws NotFound when there is no such vendor
     * @throws StaleRevision when somebody else has changed the vendor since
     * @throws RuleViolation REQUIRED, TOO_LONG or CONTROL_CHARACTER
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public VendorAccountView ask(UUID vendor, @Nullable String question, long expectedVersion) {
        access.requireGovernment();
        verification.ask(locked(vendor, expectedVersion), question);
        return changed(vendor);
    }

    private Vendor locked(UUID id, long expectedVersion) {
        var vendor = queries.forUpdate(id).orElseThrow(NotFound::new);
        if (vendor.version() != expectedVersion) {
            throw new StaleRevision();
        }
        return vendor;
    }

    private VendorAccountView changed(UUID vendor) {
        queries.flush();
        return queries.account(vendor).orElseThrow(NotFound::new);
    }
}
