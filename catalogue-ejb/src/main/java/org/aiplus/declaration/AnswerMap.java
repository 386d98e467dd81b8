// SPDX-License-Identifier: Apache-2.0
package org.aiplus.declaration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aiplus.json.StoredJson;

/** Answers as a column. */
final class AnswerMap {

    private AnswerMap() {}

    static String format(Map<String, String> answers) {
        var tree = JsonNodeFactory.instance.objectNode();
        answers.forEach(tree::put);
        return StoredJson.format(tree);
    }

    static Map<String, String> parse(String column) {
        var answers = new LinkedHashMap<String, String>();
        StoredJson.tree(column)
                .properties()
                .forEach(
                        answer -> answers.put(answer.getKey(), answer.getValue().textValue()));
        return Collections.unmodifiableMap(answers);
    }
}
