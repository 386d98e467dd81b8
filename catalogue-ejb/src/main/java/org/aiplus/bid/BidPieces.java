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

/** The evidence that bids name. Here alone it is decided which of it people see who read a bid or an answer of a bidder. */
@Dependent
public class BidPieces {

    @Inject
    EvidencePieces pieces;

    /**
     * The evidence of bids, by letter.
     *
     * @param anonymous whether names are kept back, so that only evidence is seen that names nobody
     */
    Map<String, List<BidPiece>> of(List<ReceivedBid> bids, boolean anonymous) {
        var named = new LinkedHashSet<String>();
        bids.forEach(bid -> named.addAll(criteria(responses(bid), anonymous).keySet()));
        var known = pieces.of(named);
        var found = new HashMap<String, List<BidPiece>>();
        for (var bid : bids) {
            found.put(bid.letter(), numbered(criteria(responses(bid), anonymous), known, anonymous));
        }
        return found;
    }

    /**
     * The evidence of answers.
     *
     * @param responses by code of the criterion
     * @param anonymous as in {@link #of(List, boolean)}
     */
    public List<BidPiece> of(Map<String, BidContent.BidResponse> responses, boolean anonymous) {
        var criteria = criteria(responses, anonymous);
        return numbered(criteria, pieces.of(criteria.keySet()), anonymous);
    }

    private static List<BidPiece> numbered(
            Map<String, TreeSet<String>> criteria, Map<String, EvidencePiece> known, boolean anonymous) {
        var shown = new ArrayList<BidPiece>();
        int number = 0;
        for (var one : criteria.entrySet()) {
            number++;
            var piece = known.get(one.getKey());
            if (piece != null) {
                shown.add(piece(number, List.copyOf(one.getValue()), piece, anonymous));
            }
        }
        return shown;
    }

    private static Map<String, BidContent.BidResponse> responses(ReceivedBid bid) {
        return bid.content().responses();
    }

    /**
     * The evidence of answers under one of the numbers that {@link #of(Map, boolean)} gives.
     *
     * @throws NotFound when there is none, or it is kept back
     */
    public static EvidenceReference reference(
            Map<String, BidContent.BidResponse> responses, boolean anonymous, int number) {
        return criteria(responses, anonymous).keySet().stream()
                .skip(Math.max(0, number - 1L))
                .findFirst()
                .filter(found -> number > 0)
                .flatMap(EvidenceReference::parse)
                .orElseThrow(NotFound::new);
    }

    /** For which criteria which evidence is named, in the order of the criteria. */
    private static Map<String, TreeSet<String>> criteria(
            Map<String, BidContent.BidResponse> responses, boolean anonymous) {
        var criteria = new LinkedHashMap<String, TreeSet<String>>();
        new TreeMap<>(responses).forEach((criterion, response) -> response.evidence().stream()
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
