// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Puts bids with equal totals into an order by the written rules, as far as these go. */
final class TieBreak {

    /**
     * Bids that share a place.
     *
     * @param contenders one, or those that no rule separated
     * @param decidedBy the rule that separated them from the others last, {@code null} where the total did
     */
    record Group(List<Contender> contenders, @Nullable TieRule decidedBy) {}

    private final RankingScheme scheme;
    private final @Nullable String lot;

    TieBreak(RankingScheme scheme, @Nullable String lot) {
        this.scheme = scheme;
        this.lot = lot;
    }

    List<Group> of(List<Contender> equals) {
        return split(new Group(equals, null), scheme.tieRules());
    }

    private List<Group> split(Group group, List<TieRule> rules) {
        if (group.contenders().size() == 1 || rules.isEmpty() || rules.get(0) == TieRule.NEW_OFFERS) {
            return List.of(group);
        }
        var rule = rules.get(0);
        var rest = rules.subList(1, rules.size());
        var parts = rule == TieRule.DRAW
                ? parted(group.contenders(), Comparator.comparing(this::drawn))
                : parted(group.contenders(), key(rule));
        if (parts.size() == 1) {
            return split(group, rest);
        }
        return parts.stream()
                .flatMap(part -> split(new Group(part, rule), rest).stream())
                .toList();
    }

    private Comparator<Contender> key(TieRule rule) {
        return switch (rule) {
            case QUALITY -> Comparator.comparing(Contender::quality).reversed();
            case CRITERION -> {
                var criterion = Objects.requireNonNull(scheme.tieCriterion());
                yield Comparator.<Contender, BigFraction>comparing(contender -> contender.mark(criterion))
                        .reversed();
            }
            case PRICE ->
                Comparator.comparing(
                        contender -> contender.candidate().price() == null ? BigFraction.ZERO : contender.price());
            case NEW_OFFERS, DRAW -> throw new IllegalArgumentException(rule.name());
        };
    }

    private static List<List<Contender>> parted(List<Contender> contenders, Comparator<Contender> order) {
        var parts = new TreeMap<Contender, List<Contender>>(order);
        contenders.forEach(contender ->
                parts.computeIfAbsent(contender, first -> new ArrayList<>()).add(contender));
        return List.copyOf(parts.values());
    }

    /** The lot of a bid: SHA-256 of what is drawn with, a line feed and its code, in hexadecimal. The lowest comes first. */
    private String drawn(Contender contender) {
        try {
            var text =
                    Objects.requireNonNull(lot) + "\n" + contender.candidate().code();
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
