// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evidence.EvidenceFile;
import org.aiplus.evidence.EvidencePieces;
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
    EvidencePieces evidence;

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

    /**
     * Begins to read a file that a bid names as evidence; each beginning is in the trail. While bidders are letters only, the
     * file is called after the bid.
     *
     * @param number {@link BidPiece#number()}
     * @throws NotFound for those who have no business with it, when there is none, and for what is kept back while names are
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED; the attempt is kept. FILE_BEING_CHECKED
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
    public EvidenceFile download(EvaluationReference reference, String letter, int number) {
        var piece = bids.piece(reference, letter, number);
        var file = evidence.file(piece);
        events.fire(new BidEvent.EvidenceRead(reference, letter, number, file.sha256()));
        return bids.keepsNames(reference) ? file.called("bid-" + letter + "-" + number) : file;
    }

    /**
     * One part of a file that {@link #download} has opened, at most 1 MiB; asked anew each time whether the caller may.
     *
     * @param part from 0
     * @throws NotFound as {@link #download}
     * @throws RuleViolation as {@link #download}
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
    public byte[] part(EvaluationReference reference, String letter, int number, int part) {
        return evidence.part(bids.piece(reference, letter, number), part);
    }
}
