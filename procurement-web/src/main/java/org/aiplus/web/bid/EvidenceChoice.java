// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.bid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aiplus.bid.BidContent;
import org.aiplus.evidence.EvidenceStatus;
import org.aiplus.evidence.EvidenceView;
import org.aiplus.shared.Language;
import org.aiplus.web.evidence.EvidenceWords;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Texts;

/**
 * Between the evidence of a vendor and the boxes that its answers tick. That a piece names nobody is ticked once for the
 * whole form: it is the file that names somebody, whichever answer it supports.
 *
 * @param pieces the vendor's newest evidence that can support an answer
 */
record EvidenceChoice(List<Piece> pieces) {

    /** References of pieces that name nobody. */
    static final String NAMELESS = "nameless";

    /** A piece, with its name and a line about it. */
    record Piece(String reference, String title, String about) {}

    EvidenceChoice {
        pieces = List.copyOf(pieces);
    }

    static EvidenceChoice of(List<EvidenceView> evidence, EvidenceWords kinds, Language language) {
        var names = kinds.kinds(language);
        var texts = Texts.in(language);
        return new EvidenceChoice(evidence.stream()
                .filter(one -> one.status() == EvidenceStatus.AVAILABLE || one.status() == EvidenceStatus.PENDING_SCAN)
                .map(one -> {
                    var kind = names.getOrDefault(one.kind(), one.kind());
                    var title = one.title() == null ? kind : one.title();
                    var verified =
                            texts.get(one.verifiedAt() == null ? "bid.evidence.unverified" : "bid.evidence.verified");
                    return new Piece(one.reference().value(), title, one.reference() + " · " + kind + " · " + verified);
                })
                .toList());
    }

    /** What was ticked under a name. */
    static List<BidContent.BidEvidence> sent(FormValues sent, String name) {
        var nameless = Set.copyOf(sent.all(NAMELESS));
        return new LinkedHashSet<>(sent.all(name))
                .stream()
                        .filter(reference -> !reference.isBlank())
                        .map(reference -> new BidContent.BidEvidence(reference, nameless.contains(reference)))
                        .toList();
    }

    /** Boxes for one answer; what was ticked before stays, even where it is no longer among the newest. */
    List<Option> options(FormValues values, String name) {
        var ticked = values.all(name);
        var options = new ArrayList<Option>();
        pieces.forEach(piece -> options.add(
                new Option(piece.reference(), piece.title(), piece.about(), ticked.contains(piece.reference()))));
        ticked.stream()
                .filter(reference -> !reference.isBlank()
                        && pieces.stream().noneMatch(piece -> piece.reference().equals(reference)))
                .forEach(reference -> options.add(Option.of(reference, reference, true)));
        return options;
    }
}
