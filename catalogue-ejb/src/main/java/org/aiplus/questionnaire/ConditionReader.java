// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import static org.aiplus.questionnaire.ContentReader.only;
import static org.aiplus.questionnaire.ContentReader.require;
import static org.aiplus.questionnaire.ContentReader.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads when a question is asked. A condition looks back at an earlier question only, so conditions never go round in a
 * circle and a form can be read from top to bottom.
 */
final class ConditionReader {

    private static final Set<String> YES_AND_NO = Set.of("true", "false");

    private ConditionReader() {}

    static List<Condition> read(
            JsonNode when, String where, Map<String, Question> earlier, Map<String, Vocabulary> vocabularies) {
        var conditions = new ArrayList<Condition>();
        require(when.isMissingNode() || (when.isArray() && !when.isEmpty()), where + ": when is a list of conditions");
        for (var node : when) {
            only(node, Set.of("question", "in"), where);
            var code = string(node, "question", where);
            var question = earlier.get(code);
            if (question == null) {
                throw new IllegalArgumentException(where + ": " + code + " is no earlier question");
            }
            var known = known(question, where, vocabularies);
            conditions.add(new Condition(code, values(node.path("in"), where, question, known)));
        }
        return conditions;
    }

    private static Set<String> values(JsonNode node, String where, Question question, Set<String> known) {
        require(node.isArray() && !node.isEmpty(), where + ": in is a list of answers");
        var values = new LinkedHashSet<String>();
        for (var value : node) {
            boolean fits = question.type() == AnswerType.YES_NO ? value.isBoolean() : value.isTextual();
            require(fits && known.contains(value.asText()), where + ": " + question.code() + " is never " + value);
            require(values.add(value.asText()), where + ": " + value + " twice");
        }
        return values;
    }

    private static Set<String> known(Question question, String where, Map<String, Vocabulary> vocabularies) {
        if (question.type() == AnswerType.YES_NO) {
            return YES_AND_NO;
        }
        var vocabulary = vocabularies.get(String.valueOf(question.vocabulary()));
        if (vocabulary == null) {
            throw new IllegalArgumentException(where + ": " + question.code() + " has no fixed answers");
        }
        return vocabulary.codes();
    }
}
