// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.MemberQueries;
import org.aiplus.identity.Role;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.vendor.VendorRepository;
import org.aiplus.vendor.VendorView;
import org.jspecify.annotations.Nullable;

/** Declarations of conflicts of interest: before the first byte of a bid, everybody says what they have to do with bidders. */
@Stateless
@ActsForCaller
public class ConflictService {

    private static final int MAX_WORDS = 2000;

    @Inject
    Access access;

    @Inject
    EvaluationAccess rights;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    ConflictWall wall;

    @Inject
    PanelQueries people;

    @Inject
    MemberQueries members;

    @Inject
    VendorRepository vendors;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Who has bid and what the caller has declared. Before closing nobody is named.
     *
     * @throws NotFound when there is no such evaluation, and for people who have no business with its bids
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.DEPARTMENT_APPROVER,
        Role.AUDITOR
    })
    public ConflictView read(EvaluationReference reference) {
        return view(concerned(reference));
    }

    /**
     * Declares about bidders. All of them must be named; whoever has declared an interest once cannot take it back.
     *
     * @throws NotFound when there is no such evaluation, and for people who have no business with its bids
     * @throws RuleViolation BIDS_SEALED before closing; UNKNOWN_VENDOR, DUPLICATE_ITEM, REQUIRED for a bidder without a
     *     declaration and for an interest without words, TOO_LONG; CONFLICT_STANDS for an interest that would be taken back
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.DEPARTMENT_APPROVER,
        Role.AUDITOR
    })
    public ConflictView declare(EvaluationReference reference, List<DeclaredInterest> declared) {
        var evaluation = concerned(reference);
        if (!evaluation.status().bidsClosed()) {
            throw new RuleViolation(ProblemCode.BIDS_SEALED);
        }
        var bidders = vendors.byId(wall.bidders(evaluation));
        var before = wall.declared(evaluation);
        var problems = new Problems();
        var read = read(declared, bidders, before, problems);
        problems.throwIfAny();
        var subject = access.requireSignedIn();
        var hints = people.hints(subject, bidders.keySet());
        var at = clock.now();
        read.forEach((vendor, one) -> {
            var last = before.get(vendor);
            if (last == null || last.interest() != one.interest()) {
                evaluations.add(new ConflictDeclaration(
                        evaluation.id(),
                        subject,
                        vendor,
                        one.interest(),
                        one.interest() ? Objects.requireNonNull(one.words()).strip() : null,
                        hints.getOrDefault(vendor, Set.of()),
                        at));
            }
        });
        evaluations.flush();
        var interest = read.values().stream().anyMatch(DeclaredInterest::interest);
        events.fire(new EvaluationEvent.Declared(reference, subject, read.size(), interest));
        return view(evaluation);
    }

    private static Map<UUID, DeclaredInterest> read(
            List<DeclaredInterest> declared,
            Map<UUID, VendorView> bidders,
            Map<UUID, ConflictDeclaration> before,
            Problems problems) {
        var byNumber = bidders.values().stream()
                .collect(Collectors.toUnmodifiableMap(VendorView::registryNumber, VendorView::id));
        var read = new LinkedHashMap<UUID, DeclaredInterest>();
        for (int i = 0; i < Math.min(declared.size(), Problems.MAX); i++) {
            var one = declared.get(i);
            var at = JsonPointers.item("/declarations", i);
            var vendor = byNumber.get(one.vendor());
            if (vendor == null) {
                problems.add(at + "/vendor", ProblemCode.UNKNOWN_VENDOR);
                continue;
            }
            if (read.put(vendor, one) != null) {
                problems.add(at + "/vendor", ProblemCode.DUPLICATE_ITEM);
            }
            var last = before.get(vendor);
            if (last != null && last.interest() && !one.interest()) {
                problems.add(at + "/interest", ProblemCode.CONFLICT_STANDS);
            }
            if (one.interest()) {
                TextRules.check(
                        Objects.requireNonNullElse(one.words(), ""), true, 1, MAX_WORDS, at + "/words", problems);
            }
        }
        if (!read.keySet().containsAll(bidders.keySet())) {
            problems.add("/declarations", ProblemCode.REQUIRED);
        }
        return read;
    }

    private Evaluation concerned(EvaluationReference reference) {
        access.requireGovernment();
        var evaluation = evaluations.find(reference).orElseThrow(NotFound::new);
        if (!rights.concernsBids(evaluation)) {
            throw new NotFound();
        }
        return evaluation;
    }

    private ConflictView view(Evaluation evaluation) {
        var found = vendors.byId(wall.bidders(evaluation));
        var hints = people.hints(access.requireSignedIn(), found.keySet());
        var declared = wall.declared(evaluation);
        var bidders = found.values().stream()
                .sorted((a, b) -> a.registryNumber().compareTo(b.registryNumber()))
                .map(vendor -> bidder(vendor, hints, declared.get(vendor.id())))
                .toList();
        return new ConflictView(
                evaluation.reference(),
                evaluation.title(),
                bidders,
                wall.refusal(evaluation).orElse(null),
                rights.writes(evaluation) || access.caller().has(Role.AUDITOR) ? record(evaluation, found) : null);
    }

    private static ConflictView.Bidder bidder(
            VendorView vendor, Map<UUID, Set<ConflictHint>> hints, @Nullable ConflictDeclaration declared) {
        return new ConflictView.Bidder(
                vendor.id(),
                vendor.registryNumber(),
                vendor.name(),
                hints.getOrDefault(vendor.id(), Set.of()),
                declared == null ? null : declared.interest(),
                declared == null ? null : declared.words(),
                declared == null ? null : declared.declaredAt());
    }

    private List<ConflictView.Entry> record(Evaluation evaluation, Map<UUID, VendorView> bidders) {
        var declarations = evaluations.declarations(evaluation.id());
        var names = members.names(new HashSet<>(declarations.keySet()));
        var entries = new ArrayList<ConflictView.Entry>();
        declarations.forEach((subject, byVendor) -> byVendor.forEach((vendor, one) -> {
            var known = bidders.get(vendor);
            if (known != null) {
                entries.add(new ConflictView.Entry(
                        subject, names.get(subject), known.name(), one.interest(), one.words(), one.declaredAt()));
            }
        }));
        return entries;
    }
}
