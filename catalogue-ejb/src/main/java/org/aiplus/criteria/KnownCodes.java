// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.aiplus.questionnaire.Question;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.questionnaire.Vocabulary;

/**
 * Codes of other content that criteria may name.
 *
 * @param facts values of each {@link ContextFact} by its code
 * @param evidenceKinds kinds of evidence
 * @param questions questions of any version
 */
record KnownCodes(Map<String, Set<String>> facts, Set<String> evidenceKinds, Set<String> questions) {

    static KnownCodes of(QuestionSets sets) {
        var facts = new LinkedHashMap<String, Set<String>>();
        for (var fact : ContextFact.values()) {
            facts.put(
                    fact.code(),
                    fact.vocabulary().map(name -> codes(sets, name)).orElse(fact.possibleValues()));
        }
        var questions = new LinkedHashSet<String>();
        sets.all().forEach(set -> set.questions().stream().map(Question::code).forEach(questions::add));
        return new KnownCodes(facts, codes(sets, "evidenceKind"), questions);
    }

    private static Set<String> codes(QuestionSets sets, String vocabulary) {
        return sets.findVocabulary(vocabulary).map(Vocabulary::codes).orElse(Set.of());
    }
}
