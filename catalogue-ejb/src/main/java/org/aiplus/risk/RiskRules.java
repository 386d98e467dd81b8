// SPDX-License-Identifier: Apache-2.0
package org.aiplus.risk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.shared.LocalisedText;

/**
 * One version of the questions and rules that lead to a tier. It ships as content and never changes once it was used.
 *
 * @param version for example {@code 2026-1}
 * @param parts headings of the questions by code, in the order of the page
 * @param norms titles of the documents that sources cite, by code
 * @param signs the signs of high impact; rules refer to those that are present as answers to {@value #SIGN}
 * @param rules the rules that name a tier; one of them applies to every use
 */
public record RiskRules(
        String version,
        LocalisedText title,
        Map<String, LocalisedText> parts,
        Map<String, LocalisedText> norms,
        List<TierDescription> tiers,
        List<RiskQuestion> questions,
        List<RiskRule> signs,
        List<RiskRule> rules) {

    /** Name under which rules ask for signs of high impact. */
    static final String SIGN = "gate";

    public RiskRules {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        norms = Collections.unmodifiableMap(new LinkedHashMap<>(norms));
        tiers = List.copyOf(tiers);
        questions = List.copyOf(questions);
        signs = List.copyOf(signs);
        rules = List.copyOf(rules);
    }

    /** A question by its code. */
    public Optional<RiskQuestion> question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /** What a tier means. */
    public TierDescription tier(RiskTier tier) {
        return tiers.stream()
                .filter(description -> description.tier() == tier)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Finds the tier: the gravest that any rule asks for.
     *
     * @param context answers by code of the question; further facts do no harm
     */
    public RiskAssessment assess(Map<String, Set<String>> context) {
        var facts = new HashMap<String, Set<String>>();
        var unanswered = new ArrayList<String>();
        for (var question : questions) {
            var answer = context.getOrDefault(question.code(), Set.of());
            // An answer to a question that is not asked says nothing, whatever it is.
            if (question.asked(facts)) {
                facts.put(question.code(), answer);
                if (answer.isEmpty() && !question.optional()) {
                    unanswered.add(question.code());
                }
            }
        }
        var present = signs.stream().filter(sign -> sign.applies(facts)).toList();
        facts.put(SIGN, present.stream().map(RiskRule::code).collect(Collectors.toUnmodifiableSet()));
        var reasons = rules.stream()
                .filter(rule -> rule.applies(facts))
                .sorted(Comparator.comparing(RiskRules::tier))
                .toList();
        return new RiskAssessment(version, tier(reasons.get(0)), !present.isEmpty(), reasons, present, unanswered);
    }

    private static RiskTier tier(RiskRule rule) {
        return Objects.requireNonNull(rule.tier());
    }
}
