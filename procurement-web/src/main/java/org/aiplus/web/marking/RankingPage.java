// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.marking;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aiplus.marking.RankingView;
import org.aiplus.ranking.PriceFormula;
import org.aiplus.ranking.RankingResult;
import org.aiplus.ranking.RankingScheme;
import org.aiplus.ranking.WeightStability;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * A ranking with how stable it is.
 *
 * @param weight the weight of quality that was asked about
 */
public record RankingPage(
        PageFrame frame,
        RankingView view,
        Map<String, CriterionWords.Words> words,
        String weight,
        List<FieldError> errors)
        implements Page {

    public RankingPage {
        words = Map.copyOf(words);
        errors = List.copyOf(errors);
    }

    /** Address of the page. */
    public String address() {
        return frame.href("/evaluations/" + view.evaluation() + "/ranking");
    }

    /** A number for people; a dash for none. */
    public String number(@Nullable BigDecimal number) {
        return frame.formats().points(number);
    }

    /** A price for people; a dash for none. */
    public String price(@Nullable BigDecimal price) {
        return frame.formats().price(price);
    }

    /** The letter of a bid with its vendor, where that may be known. */
    public String bid(String letter) {
        return view.bids().stream()
                .filter(bid -> bid.letter().equals(letter))
                .findFirst()
                .map(bid -> {
                    var vendor = bid.vendor();
                    return vendor == null
                            ? letter
                            : letter + " · " + vendor.resolve(frame.language()).text();
                })
                .orElse(letter);
    }

    /** What is beside a place: the rule that decided a tie, or why a bid is out. */
    public String note(RankingResult.Place place) {
        var texts = frame.texts();
        var decided = place.decidedBy();
        if (decided != null) {
            return texts.of("marking.ranking.decided", decided.name());
        }
        return place.shortfalls().stream()
                .map(shortfall -> texts.get(
                        "marking.ranking.out." + shortfall.kind().name(),
                        name(shortfall.code()),
                        number(shortfall.reached()),
                        number(shortfall.needed())))
                .collect(Collectors.joining(" "));
    }

    /** Whether every bid is out. */
    public boolean nobody() {
        return view.result().places().stream().allMatch(place -> place.rank() == null);
    }

    /** Name of a criterion, of price, or a code. */
    public String name(@Nullable String code) {
        if (code == null) {
            return "";
        }
        return code.equals(RankingScheme.PRICE)
                ? frame.texts().get("marking.ranking.price")
                : CriterionWords.find(words, code).name();
    }

    /** From where points are taken, in a line. */
    public String taken(WeightStability.Shift shift) {
        return shift.from().stream()
                .map(taken -> name(taken.code()) + " " + number(taken.points()))
                .collect(Collectors.joining(frame.texts().get("marking.list")));
    }

    /** All formulas with that of this page. */
    public List<Option> formulas() {
        return Arrays.stream(PriceFormula.values())
                .filter(PriceFormula::comparesPrices)
                .map(formula -> Option.of(
                        formula.name(),
                        frame.texts().of("marking.formula", formula.name()),
                        formula == view.input().scheme().formula()))
                .toList();
    }

    /** The formula of this page, in words. */
    public String formula() {
        return frame.texts()
                .of("marking.formula", view.input().scheme().formula().name());
    }

    /** Whether prices count, so that weights can be asked about. */
    public boolean comparesPrices() {
        return view.input().scheme().formula().comparesPrices();
    }
}
