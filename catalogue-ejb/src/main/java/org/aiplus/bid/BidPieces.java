// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aiplus.evidence.EvidencePiece;
import org.aiplus.evidence.EvidencePieces;
import org.aiplus.evidence.EvidenceReference;
import org.aiplus.shared.NotFound;

/** The evidence that bids name. Here alone it is decided which of it people see who read a bid. */
@Dependent
class BidPieces {

    @Inject
    EvidencePieces pieces;

    /**
     * The evidence of bids, by letter.
     *
     * @param anonymous whether names are kept back, so that only evidence is seen that names nobody
     */
    Map<String, List<BidPiece>> of(List<ReceivedBid> bids, boolean anonymous) {
        var named = new LinkedHashSet<String>();
        bids.forEach(bid -> named.addAll(criteria(bid, anonymous).keySet()));
        var known = pieces.of(named);
        var found = new HashMap<String, List<BidPiece>>();
        for (var bid : bids) {
            var shown = new ArrayList<BidPiece>();
            int number = 0;
            for (var one : criteria(bid, anonymous).entrySet()) {
                number++;
                var piece = known.get(one.getKey());
                if (piece != null) {
                    shown.add(piece(number, List.copyOf(one.getValue()), piece, anonymous));
                }
            }
            found.put(bid.letter(), shown);
        }
        return found;
    }

    /**
     * The evidence of a bid under one of the numbers that {@link #of} gives.
     *
     * @throws NotFound when there is none, or it is kept back
     */
    static EvidenceReference reference(ReceivedBid bid, boolean anonymous, int number) {
        return criteria(bid, anonymous).keySet().stream()
                .skip(Math.max(0, number - 1L))
                .findFirst()
                .filter(found -> number > 0)
                .flatMap(EvidenceReference::parse)
                .orElseThrow(NotFound::new);
    }

    /** For which criteria a bid names which evidence, in the order of the criteria. */
    private static Map<String, TreeSet<String>> criteria(ReceivedBid bid, boolean anonymous) {
        var criteria = new LinkedHashMap<String, TreeSet<String>>();
        new TreeMap<>(bid.content().responses()).forEach((criterion, response) -> response.evidence().stream()
                .filter(piece -> !anonymous || piece.anonymous())
                .forEach(piece -> criteria.computeIfAbsent(piece.reference(), first -> new TreeSet<>())
                        .add(criterion)));
        return criteria;
    }

    private static BidPiece piece(int number, List<String> criteria, EvidencePiece piece, boolean anonymous) {
        return new BidPiece(
                number,
                criteria,
                anonymous ? null : piece.reference().value(),
                piece.kind(),
                anonymous ? null : piece.title(),
                anonymous ? null : piece.issuer(),
                piece.validFrom(),
                piece.validTo(),
                piece.size(),
                anonymous ? null : piece.sha256(),
                piece.readable(),
                piece.verifiedAt() != null);
    }
}
