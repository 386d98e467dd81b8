// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.criteria.Applicability.AllOf;
import org.aiplus.criteria.Applicability.Always;
import org.aiplus.criteria.Applicability.AnyOf;
import org.aiplus.criteria.Applicability.FactIn;
import org.aiplus.criteria.Applicability.LikeCriterion;
import org.aiplus.shared.ProblemCode;

/**
 * Reads when criteria apply. A criterion may apply like another one; a circle of such criteria would apply never or
 * always, so it is refused.
 */
final class ApplicabilityReader {

    private static final int DEEPEST = 4;
    private static final Set<String> FORMS = Set.of("fact", "in", "all", "any", "criterion");

    private final Map<String, Place> places;
    private final KnownCodes known;
    private final Map<String, Applicability> read = new HashMap<>();
    private final Deque<String> reading = new ArrayDeque<>();

    /** @param places where each criterion says when it applies, by its code */
    ApplicabilityReader(Map<String, Place> places, KnownCodes known) {
        this.places = places;
        this.known = known;
    }

    /** When the criterion of this code applies. */
    Applicability of(String criterion) {
        var earlier = read.get(criterion);
        if (earlier != null) {
            return earlier;
        }
        var place = places.get(criterion);
        if (place == null || place.absent()) {
            return new Always();
        }
        reading.push(criterion);
        var rule = rule(place, 1);
        reading.pop();
        read.put(criterion, rule);
        return rule;
    }

    private Applicability rule(Place place, int depth) {
        place.only(FORMS);
        if (depth > DEEPEST) {
            place.report(ProblemCode.NESTED_TOO_DEEPLY, "maximum", DEEPEST);
        } else if (!place.at("fact").absent()) {
            place.only(Set.of("fact", "in"));
            var fact = place.code("fact", known.facts().keySet());
            return new FactIn(fact, place.codes("in", known.facts().getOrDefault(fact, Set.of()), true));
        } else if (!place.at("all").absent()) {
            place.only(Set.of("all"));
            return new AllOf(rules(place, "all", depth));
        } else if (!place.at("any").absent()) {
            place.only(Set.of("any"));
            return new AnyOf(rules(place, "any", depth));
        } else if (!place.at("criterion").absent()) {
            place.only(Set.of("criterion"));
            return like(place);
        } else {
            place.report(ProblemCode.REQUIRED);
        }
        return new Always();
    }

    private List<Applicability> rules(Place place, String name, int depth) {
        var rules = new ArrayList<Applicability>();
        place.list(name, true).forEach(member -> rules.add(rule(member, depth + 1)));
        return rules;
    }

    private Applicability like(Place place) {
        var other = place.code("criterion", places.keySet());
        if (reading.contains(other)) {
            place.at("criterion").report(ProblemCode.CRITERIA_CYCLE, "name", other);
            return new Always();
        }
        return new LikeCriterion(other, of(other));
    }
}
