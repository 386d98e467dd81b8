// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/** Computes the {@link SectionShare}s of a ranking. */
public final class SectionShares {

    private SectionShares() {}

    /** All sections in the order in which the scheme names their criteria first. */
    public static List<SectionShare> of(RankingInput input) {
        var sections = new LinkedHashMap<String, List<RankingScheme.Criterion>>();
        input.scheme().criteria().forEach(criterion -> sections.computeIfAbsent(
                        criterion.section(), first -> new ArrayList<>())
                .add(criterion));
        var all = Contender.weight(input.scheme().criteria());
        var shares = new ArrayList<SectionShare>();
        sections.forEach((section, criteria) -> {
            var reached = new TreeMap<String, BigDecimal>();
            input.candidates()
                    .forEach(candidate ->
                            reached.put(candidate.code(), Exact.percentage(Contender.share(criteria, candidate))));
            shares.add(new SectionShare(
                    section, Exact.percentage(Contender.weight(criteria).divide(all)), reached));
        });
        return shares;
    }
}
