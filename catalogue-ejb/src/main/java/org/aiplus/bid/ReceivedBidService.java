// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.RuleViolation;

/** Bids as people of the government read them, behind the conflict wall. Each reading is in the trail. */
@Stateless
@ActsForCaller
public class ReceivedBidService {

    @Inject
    Bids bids;

    @Inject
    Event<DomainEvent> events;

    /**
     * All bids, in the order of their letters.
     *
     * @throws NotFound for those who have no business with them
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED; the attempt is kept
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public List<BidSheet> list(EvaluationReference reference) {
        return bids.sheets(reference);
    }

    /**
     * One bid.
     *
     * @throws NotFound for those who have no business with it, and when there is none of this letter
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED; the attempt is kept
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public BidSheet read(EvaluationReference reference, String letter) {
        var found = bids.sheets(reference).stream()
                .filter(sheet -> sheet.letter().equals(letter))
                .findFirst()
                .orElseThrow(NotFound::new);
        events.fire(new BidEvent.Read(reference, letter));
        return found;
    }
}
