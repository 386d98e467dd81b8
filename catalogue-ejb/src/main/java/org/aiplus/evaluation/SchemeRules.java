// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.Criterion;
import org.aiplus.criteria.CriterionKind;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What a marking scheme may say, and the scheme with which a draft begins. */
final class SchemeRules {

    static final int MOST_YEARS = 20;
    static final int MOST_ITEMS = 50;
    private static final int MAX_ITEM_NAME = 200;
    private static final BigDecimal HUNDRED = CriteriaSet.FULL_WEIGHT;
    private static final BigDecimal MOST_VOLUME = BigDecimal.valueOf(1_000_000_000L);
    private static final Pattern ITEM = Pattern.compile("[A-Z][A-Z0-9_]{0,19}");
    private static final BigDecimal USUAL_QUALITY = BigDecimal.valueOf(60);
    private static final BigDecimal USUAL_INNOVATION = BigDecimal.TEN;
    private static final int USUAL_YEARS = 3;

    private static final Map<Language, String> LICENCE = Map.of(
            Language.EN, "Service for one year",
            Language.TC, "一年服務",
            Language.SC, "一年服务");

    private SchemeRules() {}

    /** All gates and marked criteria of an edition with its weights and floors, for officers to change. */
    static MarkingScheme usual(CriteriaSet set, Language language) {
        var floors = new TreeMap<String, BigDecimal>();
        set.families().forEach(family -> {
            var floor = family.floorPercentage();
            if (floor != null) {
                floors.put(family.code(), floor);
            }
        });
        return new MarkingScheme(
                set.reference().toString(),
                set.criteria(CriterionKind.GATE).stream().map(Criterion::code).toList(),
                set.criteria(CriterionKind.SCORED).stream()
                        .map(one -> new SchemeCriterion(one.code(), weight(one), null, null))
                        .toList(),
                floors,
                null,
                USUAL_QUALITY,
                USUAL_INNOVATION,
                "LOWEST_RATIO",
                List.of("QUALITY", "PRICE", "DRAW"),
                null,
                USUAL_YEARS,
                List.of(new PriceItem("SERVICE", LICENCE.getOrDefault(language, ""), BigDecimal.ONE, true)),
                true,
                false);
    }

    private static BigDecimal weight(Criterion criterion) {
        var weight = criterion.weight();
        return weight == null ? BigDecimal.ZERO : weight;
    }

    private static final String QUALITY_ONLY = "QUALITY_ONLY";

    /** How prices become points; names of the ranking's formulas. */
    static final List<String> FORMULAS = List.of("LOWEST_RATIO", "LINEAR", "RELATIVE_TO_MEDIAN", QUALITY_ONLY);

    /** What decides between equals; names of the ranking's rules. */
    static final List<String> TIE_RULES = List.of("QUALITY", "CRITERION", "PRICE", "NEW_OFFERS", "DRAW");

    /** Reports what a scheme must not say even in a draft. */
    static void check(MarkingScheme scheme, @Nullable CriteriaSet set, Problems problems) {
        if (set == null) {
            problems.add("/scheme/criteriaSet", ProblemCode.UNKNOWN_CRITERIA_SET);
            return;
        }
        codes(scheme.gates(), set, EnumSet.of(CriterionKind.GATE, CriterionKind.OVERLAY), "/scheme/gates", problems);
        codes(
                scheme.criteria().stream().map(SchemeCriterion::code).toList(),
                set,
                EnumSet.of(CriterionKind.SCORED),
                "/scheme/criteria",
                problems);
        for (int i = 0; i < scheme.criteria().size(); i++) {
            var criterion = scheme.criteria().get(i);
            var at = JsonPointers.item("/scheme/criteria", i);
            percentage(criterion.weight(), at + "/weight", problems);
            var passing = criterion.passingMark();
            if (passing != null && (passing < 1 || passing > Criterion.HIGHEST_MARK)) {
                problems.add(at + "/passingMark", ProblemCode.UNKNOWN_CODE, "known", List.of(1, 2, 3, 4));
            }
            var specialist = criterion.specialist();
            if (specialist != null && !specialist.specialist()) {
                problems.add(at + "/specialist", ProblemCode.UNKNOWN_CODE, "known", List.of("PRIVACY", "SECURITY"));
            }
        }
        scheme.sectionFloors().forEach((family, floor) -> {
            var at = JsonPointers.member("/scheme/sectionFloors", family);
            if (set.family(family).isEmpty()) {
                problems.add(at, ProblemCode.UNKNOWN_CODE, "known", families(set));
            }
            percentage(floor, at, problems);
        });
        var floor = scheme.qualityFloor();
        if (floor != null) {
            percentage(floor, "/scheme/qualityFloor", problems);
        }
        rules(scheme, problems);
        percentage(scheme.qualityWeight(), "/scheme/qualityWeight", problems);
        percentage(scheme.innovation(), "/scheme/innovation", problems);
        prices(scheme, problems);
    }

    private static void rules(MarkingScheme scheme, Problems problems) {
        if (!FORMULAS.contains(scheme.formula())) {
            problems.add("/scheme/formula", ProblemCode.UNKNOWN_CODE, "known", FORMULAS);
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < scheme.tieRules().size(); i++) {
            var rule = scheme.tieRules().get(i);
            var at = JsonPointers.item("/scheme/tieRules", i);
            if (!TIE_RULES.contains(rule)) {
                problems.add(at, ProblemCode.UNKNOWN_CODE, "known", TIE_RULES);
            } else if (!seen.add(rule)) {
                problems.add(at, ProblemCode.DUPLICATE_ITEM);
            }
        }
        var criterion = scheme.tieCriterion();
        var named = scheme.criteria().stream().anyMatch(one -> one.code().equals(criterion));
        if (criterion != null && !named) {
            problems.add("/scheme/tieCriterion", ProblemCode.UNKNOWN_CRITERION);
        } else if (criterion == null && scheme.tieRules().contains("CRITERION")) {
            problems.add("/scheme/tieCriterion", ProblemCode.REQUIRED);
        }
    }

    private static List<String> families(CriteriaSet set) {
        return set.families().stream().map(family -> family.code()).toList();
    }

    private static void codes(
            List<String> codes, CriteriaSet set, Set<CriterionKind> kinds, String pointer, Problems problems) {
        var seen = new HashSet<String>();
        for (int i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            var at = JsonPointers.item(pointer, i);
            if (set.criterion(code).filter(one -> kinds.contains(one.kind())).isEmpty()) {
                problems.add(at, ProblemCode.UNKNOWN_CRITERION);
            } else if (!seen.add(code)) {
                problems.add(at, ProblemCode.DUPLICATE_ITEM);
            }
        }
    }

    private static void percentage(BigDecimal value, String pointer, Problems problems) {
        if (value.signum() < 0) {
            problems.add(pointer, ProblemCode.TOO_SMALL, "minimum", 0);
        } else if (value.compareTo(HUNDRED) > 0) {
            problems.add(pointer, ProblemCode.TOO_LARGE, "maximum", 100);
        } else if (value.stripTrailingZeros().scale() > 4) {
            problems.add(pointer, ProblemCode.WRONG_FORMAT, "format", "number");
        }
    }

    private static void prices(MarkingScheme scheme, Problems problems) {
        if (scheme.years() < 1) {
            problems.add("/scheme/years", ProblemCode.TOO_SMALL, "minimum", 1);
        } else if (scheme.years() > MOST_YEARS) {
            problems.add("/scheme/years", ProblemCode.TOO_LARGE, "maximum", MOST_YEARS);
        }
        if (scheme.items().size() > MOST_ITEMS) {
            problems.add("/scheme/items", ProblemCode.TOO_MANY_ITEMS, "maximum", MOST_ITEMS);
            return;
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < scheme.items().size(); i++) {
            var item = scheme.items().get(i);
            var at = JsonPointers.item("/scheme/items", i);
            if (!ITEM.matcher(item.code()).matches()) {
                problems.add(at + "/code", ProblemCode.WRONG_FORMAT, "format", "item-code");
            } else if (!seen.add(item.code())) {
                problems.add(at + "/code", ProblemCode.DUPLICATE_ITEM);
            }
            TextRules.check(item.name(), false, 1, MAX_ITEM_NAME, at + "/name", problems);
            if (item.volume().signum() <= 0) {
                problems.add(at + "/volume", ProblemCode.TOO_SMALL, "minimum", 1);
            } else if (item.volume().compareTo(MOST_VOLUME) > 0) {
                problems.add(at + "/volume", ProblemCode.TOO_LARGE, "maximum", MOST_VOLUME.toPlainString());
            }
        }
    }

    /** Reports what keeps a scheme from being published under the rule of its route. */
    static void requireComplete(
            MarkingScheme scheme, @Nullable RouteRule rule, Set<PanelRole> seated, Problems problems) {
        if (scheme.criteria().isEmpty()) {
            problems.add("/scheme/criteria", ProblemCode.REQUIRED);
        } else if (total(scheme).compareTo(HUNDRED) != 0) {
            problems.add(
                    "/scheme/criteria",
                    ProblemCode.CRITERIA_WEIGHTS,
                    "total",
                    total(scheme).toPlainString());
        }
        if (scheme.items().isEmpty()) {
            problems.add("/scheme/items", ProblemCode.REQUIRED);
        }
        if (rule != null) {
            limits(scheme, rule, problems);
        }
        var missing = scheme.criteria().stream()
                .map(SchemeCriterion::specialist)
                .filter(specialist -> specialist != null && !seated.contains(specialist))
                .collect(Collectors.toUnmodifiableSet());
        if (!missing.isEmpty()) {
            problems.add("/panel", ProblemCode.PANEL_INCOMPLETE);
        }
    }

    private static void limits(MarkingScheme scheme, RouteRule rule, Problems problems) {
        var quality = scheme.qualityWeight();
        if (scheme.formula().equals(QUALITY_ONLY)) {
            // A fixed price is the same for all: there is nothing to weigh against quality.
            if (quality.compareTo(HUNDRED) != 0) {
                problems.add("/scheme/qualityWeight", ProblemCode.TOO_SMALL, "minimum", 100);
            }
        } else if (quality.compareTo(rule.leastQuality()) < 0) {
            problems.add(
                    "/scheme/qualityWeight",
                    ProblemCode.TOO_SMALL,
                    "minimum",
                    rule.leastQuality().toPlainString());
        } else if (quality.compareTo(rule.mostQuality()) > 0) {
            problems.add(
                    "/scheme/qualityWeight",
                    ProblemCode.TOO_LARGE,
                    "maximum",
                    rule.mostQuality().toPlainString());
        }
        if (scheme.innovation().compareTo(rule.leastInnovation()) < 0) {
            problems.add(
                    "/scheme/innovation",
                    ProblemCode.TOO_SMALL,
                    "minimum",
                    rule.leastInnovation().toPlainString());
        }
    }

    /** What the weights of the marked criteria add up to. */
    static BigDecimal total(MarkingScheme scheme) {
        return scheme.criteria().stream().map(SchemeCriterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
