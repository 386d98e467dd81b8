// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.identity.Access;
import org.aiplus.identity.MemberQueries;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredRecords;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.shared.StaleRevision;
import org.aiplus.vendor.VendorRepository;
import org.jspecify.annotations.Nullable;

/** Contracts: officers and auditors read all, departments theirs, vendors theirs. */
@Stateless
public class ContractService {

    /** Most contracts of one part of the list. */
    public static final int MAX_LIMIT = 100;

    @Inject
    Access access;

    @Inject
    ContractRepository contracts;

    @Inject
    VendorRepository vendors;

    @Inject
    MemberQueries members;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Contracts that the caller may read, the newest first.
     *
     * @param status only these, {@code null} for all
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most contracts wanted, from 1 to {@link #MAX_LIMIT}
     * @throws RuleViolation INVALID_CURSOR
     */
    @RolesAllowed({Role.PROCUREMENT_OFFICER, Role.AI_OWNER, Role.DEPARTMENT_APPROVER, Role.AUDITOR, Role.VENDOR})
    public Slice<ContractView> list(@Nullable ContractStatus status, @Nullable String cursor, int limit) {
        var before = cursor == null
                ? null
                : ContractReference.parse(cursor).orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_CURSOR));
        var most = Math.max(1, Math.min(limit, MAX_LIMIT));
        var slice = Slice.of(contracts.list(reader(), status, before, most + 1), most, contract -> contract.reference()
                .value());
        return new Slice<>(views(slice.items()), slice.next());
    }

    private ContractRepository.Reader reader() {
        var caller = access.caller();
        var government = caller.government();
        return new ContractRepository.Reader(
                government && (caller.has(Role.PROCUREMENT_OFFICER) || caller.has(Role.AUDITOR)),
                government ? caller.departments() : Set.of(),
                caller.vendors());
    }

    /**
     * One contract.
     *
     * @throws NotFound when there is none, and for people who have nothing to do with it
     */
    @RolesAllowed({Role.PROCUREMENT_OFFICER, Role.AI_OWNER, Role.DEPARTMENT_APPROVER, Role.AUDITOR, Role.VENDOR})
    public ContractView read(ContractReference reference) {
        var contract = contracts.find(reference).orElseThrow(NotFound::new);
        var reader = reader();
        if (!reader.all()
                && !reader.departments().contains(contract.department())
                && !reader.vendors().contains(contract.vendorId())) {
            throw new NotFound();
        }
        return view(contract);
    }

    /**
     * Changes value or last day.
     *
     * @param value in Hong Kong dollars
     * @param reason that stays, in words
     * @param expectedVersion the {@link ContractView#version()} that the caller has read
     * @throws NotFound when there is none, and for people of other departments
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it has ended; REQUIRED and others with pointers; CLOCK_BEHIND
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public ContractView change(
            ContractReference reference, BigDecimal value, LocalDate endsOn, String reason, long expectedVersion) {
        var contract = own(reference, expectedVersion);
        var problems = new Problems();
        Contracts.check(value, contract.startsOn(), endsOn, problems);
        var words = Contracts.reason(reason, problems);
        if (endsOn.isBefore(clock.today())) {
            problems.add("/endsOn", ProblemCode.DATES_OUT_OF_ORDER);
        }
        problems.throwIfAny();
        var change = contract.change(value, endsOn, words, access.requireSignedIn(), clock.nowForDeadline());
        contracts.add(change);
        contracts.flush();
        events.fire(new ContractEvent.Changed(
                reference, contract.changes(), StoredRecords.digest(change.text(contract.startsOn()))));
        return view(contract);
    }

    /**
     * Ends it before its last day.
     *
     * @param reason that stays, in words
     * @param expectedVersion the {@link ContractView#version()} that the caller has read
     * @throws NotFound when there is none, and for people of other departments
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it has ended; REQUIRED or TOO_LONG for the reason; CLOCK_BEHIND
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public ContractView terminate(ContractReference reference, String reason, long expectedVersion) {
        var contract = own(reference, expectedVersion);
        var problems = new Problems();
        var words = Contracts.reason(reason, problems);
        problems.throwIfAny();
        contract.terminate(words, clock.nowForDeadline());
        contracts.flush();
        events.fire(new ContractEvent.Terminated(reference));
        return view(contract);
    }

    private Contract own(ContractReference reference, long expectedVersion) {
        var contract = contracts.forUpdate(reference).orElseThrow(NotFound::new);
        access.requireGovernment();
        access.requireDepartmentMember(contract.department());
        if (contract.version() != expectedVersion) {
            throw new StaleRevision();
        }
        return contract;
    }

    private ContractView view(Contract contract) {
        return views(List.of(contract)).get(0);
    }

    private List<ContractView> views(Collection<Contract> some) {
        var suppliers = vendors.byId(some.stream().map(Contract::vendorId).collect(Collectors.toUnmodifiableSet()));
        var said = contracts.changes(some.stream().map(Contract::id).toList());
        var names = access.caller().government()
                ? members.names(said.stream().map(ContractChange::changedBy).collect(Collectors.toUnmodifiableSet()))
                : Map.<String, String>of();
        return some.stream()
                .map(contract -> new ContractView(
                        contract.reference(),
                        contract.evaluation(),
                        contract.department(),
                        contract.title(),
                        contract.language(),
                        Objects.requireNonNull(suppliers.get(contract.vendorId()))
                                .name(),
                        contract.solution(),
                        contract.route(),
                        contract.value(),
                        contract.startsOn(),
                        contract.endsOn(),
                        contract.status(),
                        contract.endReason(),
                        said.stream()
                                .filter(change -> change.contractId().equals(contract.id()))
                                .map(change -> change.view(names.get(change.changedBy())))
                                .toList(),
                        mayChange(contract),
                        contract.version()))
                .toList();
    }

    private boolean mayChange(Contract contract) {
        var caller = access.caller();
        return contract.status() == ContractStatus.ACTIVE
                && caller.government()
                && caller.has(Role.PROCUREMENT_OFFICER)
                && caller.departments().contains(contract.department());
    }
}
