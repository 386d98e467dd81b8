// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.criteria.ContextFact;
import org.aiplus.criteria.CriteriaContext;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.questionnaire.Answer.ChoiceAnswer;
import org.aiplus.questionnaire.Answer.ChoicesAnswer;
import org.aiplus.questionnaire.Answer.YesNoAnswer;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.questionnaire.Vocabulary;
import org.aiplus.shared.ProblemCode;

/** Finds out in which context a solution is judged: what its entry says, and what the assessor adds. */
@Dependent
class ContextReader {

    private static final String LISTING = "LISTING";

    @Inject
    QuestionSets questionSets;

    /** Facts that the entry tells. */
    CriteriaContext of(SolutionView entry) {
        var facts = new LinkedHashMap<String, Set<String>>();
        for (var fact : ContextFact.values()) {
            entry.answers().get(fact.code()).ifPresent(answer -> {
                if (answer instanceof YesNoAnswer yesNo) {
                    facts.put(fact.code(), Set.of(String.valueOf(yesNo.yes())));
                } else if (answer instanceof ChoiceAnswer choice) {
                    facts.put(fact.code(), Set.of(choice.code()));
                } else if (answer instanceof ChoicesAnswer choices) {
                    facts.put(fact.code(), Set.copyOf(choices.codes()));
                }
            });
        }
        var classification = entry.maximumClassification();
        if (classification != null) {
            facts.put(ContextFact.MAXIMUM_CLASSIFICATION.code(), Set.of(classification.name()));
        }
        facts.put(ContextFact.STAGE.code(), Set.of(LISTING));
        return new CriteriaContext(facts);
    }

    /** The facts that are known, with what somebody says in place of some; all problems are reported. */
    CriteriaContext with(CriteriaContext known, Map<String, List<String>> said, Problems problems) {
        var facts = new LinkedHashMap<>(known.facts());
        said.forEach((code, values) -> {
            var pointer = JsonPointers.member("/context", code);
            var fact = ContextFact.ofCode(code).filter(one -> one != ContextFact.STAGE);
            if (fact.isEmpty()) {
                problems.add(pointer, ProblemCode.UNKNOWN_PROPERTY);
                return;
            }
            if (COMPUTED.contains(code)) {
                problems.add(pointer, ProblemCode.NOT_ASKED);
                return;
            }
            var possible = possible(fact.get());
            for (int i = 0; i < values.size(); i++) {
                if (!possible.contains(values.get(i))) {
                    problems.add(
                            JsonPointers.item(pointer, i),
                            ProblemCode.UNKNOWN_CODE,
                            "known",
                            possible.stream().sorted().toList());
                }
            }
            if (values.isEmpty()) {
                facts.remove(code);
            } else {
                facts.put(code, new LinkedHashSet<>(values));
            }
        });
        return new CriteriaContext(facts);
    }

    /** Values that a fact can have. */
    Set<String> possible(ContextFact fact) {
        return fact.vocabulary()
                .flatMap(questionSets::findVocabulary)
                .map(Vocabulary::codes)
                .orElse(fact.possibleValues());
    }

    /**
     * Reports the facts that must be known to tell which criteria apply; a list that is empty is known, and what follows
     * from the risk is asked there.
     */
    static void requireKnown(CriteriaSet set, CriteriaContext context, Problems problems) {
        set.criteria().stream()
                .flatMap(criterion -> criterion.facts().stream())
                .distinct()
                .sorted()
                .filter(fact -> !LISTS.contains(fact) && !COMPUTED.contains(fact))
                .filter(fact -> context.values(fact).isEmpty())
                .forEach(fact -> problems.add("/context/" + fact, ProblemCode.REQUIRED));
    }

    /** Facts that follow from the tier of risk, which nobody chooses. */
    static final Set<String> COMPUTED = Set.of(ContextFact.RISK_TIER.code(), ContextFact.HIGH_IMPACT.code());

    private static final Set<String> LISTS = Set.of(ContextFact.SECTORS.code(), ContextFact.OUTPUT_TYPES.code());
}
