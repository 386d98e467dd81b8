// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What the later of two editions asks in addition, no more, or otherwise.
 *
 * @param criteria criteria that differ, in the order of the later edition, then those that it lacks
 * @param rules whether floors, bands or the meaning of marks differ
 */
public record CriteriaSetDifference(
        CriteriaSetReference from, CriteriaSetReference to, List<ChangedCriterion> criteria, boolean rules) {

    /**
     * A criterion that differs.
     *
     * @param weightBefore its weight in the earlier edition, {@code null} when it has none there
     * @param weightAfter its weight in the later edition
     */
    public record ChangedCriterion(
            String code,
            LocalisedText name,
            Set<CriterionChangeKind> changes,
            @Nullable BigDecimal weightBefore,
            @Nullable BigDecimal weightAfter) {}

    public CriteriaSetDifference {
        criteria = List.copyOf(criteria);
    }

    static CriteriaSetDifference between(CriteriaSet from, CriteriaSet to) {
        var criteria = new ArrayList<ChangedCriterion>();
        for (var after : to.criteria()) {
            var before = from.criterion(after.code());
            var changes = before.map(one -> changes(one, after)).orElse(EnumSet.of(CriterionChangeKind.ADDED));
            if (!changes.isEmpty()) {
                var weight = before.map(Criterion::weight).orElse(null);
                criteria.add(new ChangedCriterion(after.code(), after.name(), changes, weight, after.weight()));
            }
        }
        for (var before : from.criteria()) {
            if (to.criterion(before.code()).isEmpty()) {
                criteria.add(new ChangedCriterion(
                        before.code(), before.name(), EnumSet.of(CriterionChangeKind.REMOVED), before.weight(), null));
            }
        }
        return new CriteriaSetDifference(
                from.reference(), to.reference(), criteria, !rules(from).equals(rules(to)));
    }

    private static EnumSet<CriterionChangeKind> changes(Criterion before, Criterion after) {
        var changes = EnumSet.noneOf(CriterionChangeKind.class);
        note(
                changes,
                CriterionChangeKind.KIND,
                before.kind() == after.kind() && before.family().equals(after.family()));
        note(changes, CriterionChangeKind.WEIGHT, sameNumber(before.weight(), after.weight()));
        note(changes, CriterionChangeKind.APPLICABILITY, before.applicability().equals(after.applicability()));
        note(changes, CriterionChangeKind.EVIDENCE, before.evidenceKinds().equals(after.evidenceKinds()));
        note(
                changes,
                CriterionChangeKind.SOURCES,
                before.sources().equals(after.sources()) && before.crosswalk().equals(after.crosswalk()));
        note(changes, CriterionChangeKind.WORDS, words(before).equals(words(after)));
        return changes;
    }

    private static void note(Set<CriterionChangeKind> changes, CriterionChangeKind change, boolean same) {
        if (!same) {
            changes.add(change);
        }
    }

    private static boolean sameNumber(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    /** The words without their state: that somebody checked them is no change. */
    private static Map<String, String> words(Criterion criterion) {
        var words = new LinkedHashMap<String, String>();
        CriterionTexts.of(criterion).forEach((key, text) -> {
            for (var language : Language.values()) {
                text.in(language).ifPresent(one -> words.put(key + "@" + language, one.text()));
            }
        });
        return words;
    }

    private static Map<String, Object> rules(CriteriaSet set) {
        var rules = new HashMap<String, Object>();
        set.bands()
                .forEach(band ->
                        rules.put("band " + band.code(), band.fromPercentage().stripTrailingZeros()));
        for (var family : set.families()) {
            var floor = family.floorPercentage();
            rules.put("floor " + family.code(), floor == null ? "" : floor.stripTrailingZeros());
        }
        set.scale()
                .forEach((mark, text) ->
                        rules.put("mark " + mark, text.resolve(Language.EN).text()));
        return rules;
    }
}
