// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** When a criterion applies: a closed expression over facts of the context, never a script. */
public sealed interface Applicability {

    /** Whether it holds for what is known. */
    boolean holds(CriteriaContext context);

    /** Codes of the facts that it looks at. */
    Set<String> facts();

    /** Always. */
    record Always() implements Applicability {
        @Override
        public boolean holds(CriteriaContext context) {
            return true;
        }

        @Override
        public Set<String> facts() {
            return Set.of();
        }
    }

    /**
     * When a fact has one of these values.
     *
     * @param fact code of a {@link ContextFact}
     */
    record FactIn(String fact, List<String> values) implements Applicability {
        public FactIn {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(CriteriaContext context) {
            return context.values(fact).stream().anyMatch(values::contains);
        }

        @Override
        public Set<String> facts() {
            return Set.of(fact);
        }
    }

    /** When all of these hold. */
    record AllOf(List<Applicability> rules) implements Applicability {
        public AllOf {
            rules = List.copyOf(rules);
        }

        @Override
        public boolean holds(CriteriaContext context) {
            return rules.stream().allMatch(rule -> rule.holds(context));
        }

        @Override
        public Set<String> facts() {
            return union(rules);
        }
    }

    /** When at least one of these holds. */
    record AnyOf(List<Applicability> rules) implements Applicability {
        public AnyOf {
            rules = List.copyOf(rules);
        }

        @Override
        public boolean holds(CriteriaContext context) {
            return rules.stream().anyMatch(rule -> rule.holds(context));
        }

        @Override
        public Set<String> facts() {
            return union(rules);
        }
    }

    /**
     * When another criterion of the set applies.
     *
     * @param rule when that one applies
     */
    record LikeCriterion(String criterion, Applicability rule) implements Applicability {
        @Override
        public boolean holds(CriteriaContext context) {
            return rule.holds(context);
        }

        @Override
        public Set<String> facts() {
            return rule.facts();
        }
    }

    private static Set<String> union(List<Applicability> rules) {
        var facts = new TreeSet<String>();
        rules.forEach(rule -> facts.addAll(rule.facts()));
        return new LinkedHashSet<>(facts);
    }
}
