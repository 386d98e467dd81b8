// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.VendorEntries;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.vendor.VendorStanding;

/** What vendors read of needs and propose for them. A vendor never learns of another's proposal. */
@Stateless
@ActsForCaller
public class ProposalService {

    private static final int MOST_NEEDS = 100;

    @Inject
    Access access;

    @Inject
    NeedRepository needs;

    @Inject
    NeedQueries queries;

    @Inject
    ToolFits fits;

    @Inject
    VendorEntries entries;

    @Inject
    VendorStanding standing;

    @Inject
    IdempotentRequests idempotentRequests;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** Open needs that invite vendors, at most {@value #MOST_NEEDS}; those that still take proposals come first. */
    @RolesAllowed(Role.VENDOR)
    public List<InvitedNeed> invited() {
        requireVendor();
        var found = queries.inviting(clock.today(), MOST_NEEDS);
        var own = needs.proposals(found.stream().map(Need::id).toList()).stream()
                .collect(Collectors.groupingBy(NeedProposal::need));
        return found.stream()
                .map(need -> view(need, own.getOrDefault(need.id(), List.of()), List.of()))
                .toList();
    }

    /**
     * A need that invites vendors, with the caller's own solutions and what stands against each.
     *
     * @throws NotFound when there is none, or it invites nobody
     */
    @RolesAllowed(Role.VENDOR)
    public InvitedNeed read(NeedReference reference) {
        requireVendor();
        return view(invited(needs.find(reference)));
    }

    /**
     * Proposes a published solution of the caller's vendor.
     *
     * @param key for sending it once; empty for none
     * @throws NotFound when there is no such need, or it invites nobody
     * @throws RuleViolation with all problems and pointers; UNKNOWN_SOLUTION for one that is not the caller's;
     *     DUPLICATE_ITEM when it is proposed already; VENDOR_NOT_VERIFIED; TRANSITION_NOT_ALLOWED after the last day;
     *     IDEMPOTENCY_KEY_REUSED
     */
    @RolesAllowed(Role.VENDOR)
    public InvitedNeed propose(NeedReference reference, NewProposal wanted, Optional<IdempotencyKey> key) {
        requireVendor();
        var need = invited(needs.forUpdate(reference));
        var words = NeedRules.tidy(wanted.words());
        var proposal = new NewProposal(wanted.solution().strip(), wanted.language(), words);
        idempotentRequests.once(key, "need-proposal " + reference + " " + proposal, () -> propose(need, proposal));
        return view(need);
    }

    private String propose(Need need, NewProposal proposal) {
        var problems = new Problems();
        TextRules.check(proposal.words(), true, 1, NeedRules.MAX_TEXT, "/words", problems);
        var vendor = SolutionReference.parse(proposal.solution()).flatMap(this::vendorOf);
        if (vendor.isEmpty()) {
            problems.add("/solution", ProblemCode.UNKNOWN_SOLUTION);
        } else if (needs.proposals(List.of(need.id())).stream()
                .anyMatch(other -> other.solution().value().equals(proposal.solution()))) {
            problems.add("/solution", ProblemCode.DUPLICATE_ITEM);
        }
        problems.throwIfAny();
        if (!standing.verified(vendor.orElseThrow())) {
            throw new RuleViolation(ProblemCode.VENDOR_NOT_VERIFIED);
        }
        var at = clock.nowForDeadline();
        if (!need.takesProposals(at.atZone(CatalogueClock.ZONE).toLocalDate())) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var made = new NeedProposal(need.id(), vendor.orElseThrow(), proposal, access.requireSignedIn(), at);
        needs.add(made);
        needs.flush();
        events.fire(new NeedEvent.Proposed(
                need.reference(),
                need.content().title(),
                proposal.solution(),
                need.authors().iterator().next()));
        return made.id().toString();
    }

    private Optional<UUID> vendorOf(SolutionReference solution) {
        return access.caller().vendors().stream()
                .filter(vendor -> entries.published(solution, vendor).isPresent())
                .findFirst();
    }

    /**
     * Takes a proposal of the caller's vendor back.
     *
     * @throws NotFound when there is none
     */
    @RolesAllowed(Role.VENDOR)
    public InvitedNeed withdraw(NeedReference reference, UUID proposal) {
        requireVendor();
        var need = invited(needs.forUpdate(reference));
        var found = needs.proposals(List.of(need.id())).stream()
                .filter(candidate -> candidate.id().equals(proposal))
                .findFirst()
                .orElseThrow(NotFound::new);
        access.requireVendorMember(found.vendor());
        found.withdraw(clock.now());
        needs.flush();
        events.fire(new NeedEvent.ProposalWithdrawn(reference, found.solution().value()));
        return view(need);
    }

    private void requireVendor() {
        access.requireSignedIn();
        access.requireOutsideGovernment();
    }

    private static Need invited(Optional<Need> need) {
        return need.filter(Need::invites).orElseThrow(NotFound::new);
    }

    private InvitedNeed view(Need need) {
        var own = queries.publishedOf(access.caller().vendors()).stream()
                .map(SolutionReference::new)
                .toList();
        Map<SolutionReference, ToolFit> tools = fits.of(own, need.content().classification());
        return view(need, needs.proposals(List.of(need.id())), List.copyOf(tools.values()));
    }

    private InvitedNeed view(Need need, List<NeedProposal> own, List<ToolFit> tools) {
        var content = need.content();
        return new InvitedNeed(
                need.reference(),
                need.department(),
                content.language(),
                content.title(),
                content.problem(),
                content.process(),
                content.classification(),
                content.categories(),
                content.proposalsUntil(),
                need.takesProposals(clock.today()),
                own.stream().map(NeedProposal::own).toList(),
                tools);
    }
}
