// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.aiplus.award.DebriefView.Line;
import org.aiplus.award.DebriefView.Order;
import org.aiplus.marking.Cell;
import org.aiplus.marking.Judgement;
import org.aiplus.marking.PanelResults.Settled;
import org.aiplus.ranking.RankingResult;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Makes what a bidder is told. Of all the bids it takes its own and compares with the winner's; each field goes through one
 * question to the rules.
 *
 * @param rules what is told
 * @param own letter of the bidder's bid
 * @param solution reference of the entry that it offered
 * @param winner letter of the winner's bid
 * @param winnerName who is to get the contract
 * @param winnerSolution reference of the entry that the winner offers
 * @param others names, numbers and references of all other bidders: a reason in which one of them occurs is kept back
 * @param letters letters of all other bids
 */
record DebriefPack(
        AwardRules rules,
        String own,
        String solution,
        String winner,
        LocalisedText winnerName,
        String winnerSolution,
        Set<String> others,
        Set<String> letters) {

    /**
     * The pack, from the ranking and the whole consensus.
     *
     * @param reasons of the people of the panel: they speak where the panel agreed and had nothing to add
     */
    DebriefView view(RankingResult ranking, List<Settled> consensus, Map<Cell, List<String>> reasons) {
        var won = own.equals(winner);
        var place = place(ranking, own);
        var first = place(ranking, winner);
        return new DebriefView(
                rules.version(),
                won,
                solution,
                place == null ? null : told(DebriefField.OWN_RANK, place.rank()),
                place == null ? List.of() : place.shortfalls(),
                told(DebriefField.BIDDERS, letters.size() + 1),
                place == null ? null : told(DebriefField.OWN_POINTS, place.qualityPoints()),
                place == null ? null : told(DebriefField.OWN_POINTS, place.pricePoints()),
                place == null ? null : told(DebriefField.OWN_POINTS, place.total()),
                place == null ? null : told(DebriefField.OWN_PRICE, place.price()),
                told(DebriefField.WINNER_NAME, winnerName),
                told(DebriefField.WINNER_NAME, winnerSolution),
                won || place == null || first == null
                        ? null
                        : told(DebriefField.WINNER_PRICE_ORDER, order(first.price(), place.price())),
                first == null ? null : told(DebriefField.WINNER_PRICE, first.price()),
                lines(consensus, reasons, won));
    }

    private List<Line> lines(List<Settled> consensus, Map<Cell, List<String>> reasons, boolean won) {
        var winners = new HashMap<String, Judgement>();
        consensus.stream()
                .filter(one -> one.cell().letter().equals(winner))
                .forEach(one -> winners.put(one.cell().criterion(), one.judgement()));
        var lines = new ArrayList<Line>();
        consensus.stream()
                .filter(one -> one.cell().letter().equals(own))
                .forEach(one ->
                        lines.add(line(one, reasons.getOrDefault(one.cell(), List.of()), won ? Map.of() : winners)));
        return lines;
    }

    private Line line(Settled settled, List<String> ofPeople, Map<String, Judgement> winners) {
        var judgement = settled.judgement();
        var given = judgement.reason() == null ? ofPeople : List.of(judgement.reason());
        var tellable = given.stream().filter(words -> !namesSomebody(words)).toList();
        var reason = told(DebriefField.OWN_REASONS, tellable.isEmpty() ? null : String.join("\n", tellable));
        var kept = reason == null && !given.isEmpty() && rules.told().contains(DebriefField.OWN_REASONS);
        var other = winners.get(settled.cell().criterion());
        return new Line(
                settled.cell().criterion(),
                judgement.passed() != null,
                told(DebriefField.OWN_MARKS, judgement.mark()),
                told(DebriefField.OWN_MARKS, judgement.passed()),
                reason,
                kept,
                other == null ? null : told(DebriefField.WINNER_ADVANTAGES, order(other.value(), judgement.value())));
    }

    /** Whether words of the panel about this bid say something of another one. */
    boolean namesSomebody(String reason) {
        var words = reason.toLowerCase(Locale.ROOT);
        return others.stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .anyMatch(name -> !name.isEmpty() && words.contains(name))
                || letters.stream()
                        .anyMatch(letter -> called(letter).matcher(reason).find());
    }

    /** A letter on its own, as the panel calls a bid: in capitals, or after the word for one. */
    private static Pattern called(String letter) {
        var quoted = Pattern.quote(letter);
        return Pattern.compile("(?iu:bids?|bidders?|tenders?|offers?|vendors?|標書|标书|投標者|投标者)\\s*" + quoted
                + "(?![\\p{Alnum}])|(?<![\\p{Alnum}'’])" + quoted + "['’]s\\b");
    }

    private static RankingResult.@Nullable Place place(RankingResult ranking, String letter) {
        return ranking.places().stream()
                .filter(one -> one.code().equals(letter))
                .findFirst()
                .orElse(null);
    }

    private <T> @Nullable T told(DebriefField field, @Nullable T value) {
        return rules.told().contains(field) ? value : null;
    }

    private static <C extends Comparable<C>> @Nullable Order order(@Nullable C winners, @Nullable C own) {
        if (winners == null || own == null) {
            return null;
        }
        int difference = Objects.requireNonNull(winners).compareTo(own);
        return difference == 0 ? Order.EQUAL : difference < 0 ? Order.LOWER : Order.HIGHER;
    }
}
