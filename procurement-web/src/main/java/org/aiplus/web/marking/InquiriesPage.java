// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.marking;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aiplus.bid.BidPiece;
import org.aiplus.inquiry.InquiryBoard;
import org.aiplus.inquiry.InquiryView;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * What a panel asked bidders, with the answers and a form to ask.
 *
 * @param words of the criteria
 * @param kinds names of kinds of evidence, by code
 * @param typed what was typed
 */
public record InquiriesPage(
        PageFrame frame,
        InquiryBoard board,
        Map<String, CriterionWords.Words> words,
        Map<String, String> kinds,
        FormValues typed,
        List<FieldError> errors)
        implements Page {

    public InquiriesPage {
        words = Map.copyOf(words);
        kinds = Map.copyOf(kinds);
        errors = List.copyOf(errors);
    }

    /** Address of the page. */
    public String address() {
        return frame.href("/panel/" + board.evaluation() + "/inquiries");
    }

    /** Address of a file. */
    public String address(InquiryView inquiry, BidPiece piece) {
        return address() + "/" + inquiry.number() + "/evidence/" + piece.number();
    }

    /** Name of a criterion. */
    public String name(String code) {
        return CriterionWords.find(words, code).name();
    }

    /** Name of a kind of evidence. */
    public String kind(BidPiece piece) {
        return kinds.getOrDefault(piece.kind(), piece.kind());
    }

    /** The bids. */
    public List<Option> letters() {
        return Stream.concat(Stream.of(""), board.letters().stream())
                .map(letter -> Option.of(
                        letter,
                        letter.isEmpty()
                                ? frame.texts().get("sealing.choose")
                                : frame.texts().get("marking.bid", letter),
                        letter.equals(typed.one("letter"))))
                .toList();
    }

    /** What can be asked about. */
    public List<Option> criteria() {
        return Stream.concat(Stream.of(""), board.criteria().stream())
                .map(code -> Option.of(
                        code,
                        code.isEmpty() ? frame.texts().get("sealing.choose") : code + " " + name(code),
                        code.equals(typed.one("criterion"))))
                .toList();
    }
}
