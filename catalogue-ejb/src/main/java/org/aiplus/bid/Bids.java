// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiplus.evaluation.ConflictWall;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.evidence.EvidenceReference;
import org.aiplus.identity.SecondWall;
import org.aiplus.json.Problems;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.RuleViolation;
import org.aiplus.vendor.VendorRepository;
import org.aiplus.vendor.VendorView;
import org.jspecify.annotations.Nullable;

/** Bids whose closing time has come, for features that judge, open and rank them. */
@Dependent
public class Bids {

    @Inject
    ConflictWall wall;

    @Inject
    Evaluations evaluations;

    @Inject
    BidRepository bids;

    @Inject
    BidPieces pieces;

    @Inject
    VendorRepository vendors;

    @Inject
    SecondWall secondWall;

    /**
     * Bids as the caller may read them, in the order of their letters: without names while quality is judged under an anonymous
     * scheme.
     *
     * @throws NotFound for those who have no business with them
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED
     */
    public List<BidSheet> sheets(EvaluationReference reference) {
        wall.require(reference);
        var facts = evaluations.facts(reference);
        var anonymous = anonymous(facts);
        var received = received(facts);
        var names = anonymous
                ? Map.<UUID, VendorView>of()
                : vendors.byId(received.stream().map(ReceivedBid::vendorId).toList());
        var evidence = pieces.of(received, anonymous);
        return received.stream()
                .map(bid -> sheet(
                        reference,
                        bid,
                        anonymous,
                        names.get(bid.vendorId()),
                        evidence.getOrDefault(bid.letter(), List.of())))
                .toList();
    }

    /** Reports what is wrong with the evidence that a vendor names in an answer. */
    public void checkEvidence(UUID vendor, BidContent.BidResponse answer, String pointer, Problems problems) {
        var named = answer.evidence().stream()
                .map(BidContent.BidEvidence::reference)
                .toList();
        BidRules.pieces(answer, bids.evidence(vendor, named), pointer, problems);
    }

    /** Whether names are kept back at this stage. */
    boolean keepsNames(EvaluationReference reference) {
        return anonymous(evaluations.facts(reference));
    }

    /**
     * A piece of evidence that a bid names, for the caller.
     *
     * @param number {@link BidPiece#number()}
     * @throws NotFound for those who have no business with it, when there is none, and for what is kept back while names are
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED
     */
    EvidenceReference piece(EvaluationReference reference, String letter, int number) {
        wall.require(reference);
        var facts = evaluations.facts(reference);
        return received(facts).stream()
                .filter(bid -> bid.letter().equals(letter))
                .findFirst()
                .map(bid -> BidPieces.reference(bid.content().responses(), anonymous(facts), number))
                .orElseThrow(NotFound::new);
    }

    /** Whether the panel knows bidders by letters only at this stage. */
    public static boolean anonymous(EvaluationFacts facts) {
        return facts.scheme().anonymous() && facts.status().qualityStage();
    }

    /**
     * Bids with everything that identifies their vendors, in the order of their letters, for the product itself: the ranking, the
     * opening of prices. What of it people may see is for the caller to decide.
     */
    public List<ReceivedBid> asSystem(EvaluationReference reference) {
        var found = new ArrayList<ReceivedBid>();
        var facts = evaluations.facts(reference);
        if (facts.status().bidsClosed()) {
            secondWall.asSystem(() -> found.addAll(received(facts)));
        }
        return found;
    }

    private List<ReceivedBid> received(EvaluationFacts facts) {
        var letters = new LinkedHashMap<UUID, String>();
        for (var bid : bids.standing(facts.id())) {
            var submission = bid.submissionId();
            var letter = bid.letter();
            if (submission != null && letter != null) {
                letters.put(submission, letter);
            }
        }
        var submissions = bids.submissions(letters.keySet()).stream()
                .collect(Collectors.toMap(BidSubmission::id, Function.identity()));
        var received = new ArrayList<ReceivedBid>();
        letters.forEach((id, letter) -> {
            var submission = submissions.get(id);
            if (submission != null) {
                received.add(submission.received(letter));
            }
        });
        return received;
    }

    private static BidSheet sheet(
            EvaluationReference reference,
            ReceivedBid bid,
            boolean anonymous,
            @Nullable VendorView vendor,
            List<BidPiece> evidence) {
        return new BidSheet(
                reference,
                bid.letter(),
                anonymous,
                anonymous ? null : bid.vendorId(),
                vendor == null ? null : vendor.name(),
                anonymous ? null : bid.solution(),
                anonymous ? null : bid.revision(),
                bid.content().language(),
                anonymous
                        ? withoutNames(bid.content().responses())
                        : bid.content().responses(),
                evidence,
                bid.hash());
    }

    private static Map<String, BidContent.BidResponse> withoutNames(Map<String, BidContent.BidResponse> responses) {
        var shown = new HashMap<String, BidContent.BidResponse>();
        responses.forEach((code, response) -> shown.put(code, new BidContent.BidResponse(response.text(), List.of())));
        return shown;
    }
}
