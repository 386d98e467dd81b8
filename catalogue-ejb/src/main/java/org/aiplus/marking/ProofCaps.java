// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.assessment.Confidence;
import org.aiplus.bid.BidContent;
import org.aiplus.bid.ReceivedBid;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.identity.SecondWall;
import org.aiplus.inquiry.Inquiries;
import org.aiplus.shared.CatalogueClock;

/**
 * How well the evidence of each bid proves what it says, and so how high it may be marked. Evidence that names the vendor counts
 * for an anonymous bid too, although the panel sees only how well it proves.
 */
@Dependent
class ProofCaps {

    @Inject
    MarkingRepository repository;

    @Inject
    Inquiries inquiries;

    @Inject
    SecondWall secondWall;

    @Inject
    CatalogueClock clock;

    /** How well each answer is proved, with what bidders have answered since. Innovative suggestions need no proof. */
    Map<Cell, Confidence> of(EvaluationReference evaluation, List<ReceivedBid> bids) {
        var said = new HashMap<Cell, List<BidContent.BidEvidence>>();
        for (var bid : bids) {
            bid.content()
                    .responses()
                    .forEach((criterion, response) -> add(said, new Cell(bid.letter(), criterion), response));
        }
        inquiries.asSystem(evaluation).forEach(one -> add(said, new Cell(one.letter(), one.criterion()), one.answer()));
        var references = said.values().stream()
                .flatMap(List::stream)
                .map(BidContent.BidEvidence::reference)
                .distinct()
                .toList();
        var proofs = new HashMap<String, MarkingRepository.Proof>();
        secondWall.asSystem(() -> proofs.putAll(repository.proofs(references, clock.today())));
        var caps = new HashMap<Cell, Confidence>();
        said.forEach((cell, evidence) -> caps.put(cell, best(evidence, proofs)));
        return caps;
    }

    private static void add(Map<Cell, List<BidContent.BidEvidence>> said, Cell cell, BidContent.BidResponse response) {
        said.computeIfAbsent(cell, first -> new ArrayList<>()).addAll(response.evidence());
    }

    private static Confidence best(List<BidContent.BidEvidence> evidence, Map<String, MarkingRepository.Proof> proofs) {
        return evidence.stream()
                .map(piece -> proofs.get(piece.reference()))
                .filter(proof -> proof != null)
                .map(proof -> Confidence.of(proof.kind(), proof.verified()))
                .reduce(Confidence.SELF_DECLARED, Confidence::or);
    }

    /** How well an answer is proved; what was not answered is not proved at all. */
    static Confidence confidence(Map<Cell, Confidence> caps, Cell cell) {
        return cell.criterion().equals(MarkingScheme.INNOVATION)
                ? Confidence.THIRD_PARTY
                : caps.getOrDefault(cell, Confidence.SELF_DECLARED);
    }
}
