// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.criteria.CriteriaContext;
import org.aiplus.json.ContentFolder;

/**
 * Answers to questions of risk that follow from what the context tells already, kept as content.
 *
 * @param rules in the order of the file
 */
record RiskFacts(List<Rule> rules) {

    /** Those that this release ships. */
    static final RiskFacts SHIPPED = read();

    /**
     * What one fact says about one question.
     *
     * @param question code of the question of risk
     * @param fact code of the fact
     * @param answers by value of the fact; a value that is absent leaves the question open
     */
    record Rule(String question, String fact, Map<String, String> answers) {
        Rule {
            answers = Map.copyOf(answers);
        }
    }

    RiskFacts {
        rules = List.copyOf(rules);
    }

    /** The answers that a context gives, by code of the question. */
    Map<String, Set<String>> told(CriteriaContext context) {
        var told = new LinkedHashMap<String, Set<String>>();
        for (var rule : rules) {
            var given = new LinkedHashSet<String>();
            context.values(rule.fact()).forEach(value -> {
                var answer = rule.answers().get(value);
                if (answer != null) {
                    given.add(answer);
                }
            });
            if (!given.isEmpty()) {
                told.put(rule.question(), given);
            }
        }
        return told;
    }

    private static RiskFacts read() {
        var rules = new ArrayList<Rule>();
        for (var node : ContentFolder.shipped("assessment/").apply("risk-facts.json")) {
            var answers = new LinkedHashMap<String, String>();
            node.path("answers")
                    .properties()
                    .forEach(answer ->
                            answers.put(answer.getKey(), answer.getValue().textValue()));
            rules.add(new Rule(
                    node.path("question").textValue(), node.path("fact").textValue(), answers));
        }
        return new RiskFacts(rules);
    }
}
