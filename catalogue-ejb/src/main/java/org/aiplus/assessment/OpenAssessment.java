// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be assessed. Unchecked.
 *
 * @param solution reference of a published entry
 * @param context facts that the entry does not tell, or tells otherwise, by code of the fact; the rest is taken from the
 *     answers of the entry
 * @param risk answers to the questions of risk by code, for what the context does not tell
 */
public record OpenAssessment(
        @Nullable String solution, Map<String, List<String>> context, Map<String, List<String>> risk) {

    public OpenAssessment {
        context = copy(context);
        risk = copy(risk);
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> said) {
        var copy = new LinkedHashMap<String, List<String>>();
        said.forEach((code, values) -> copy.put(code, List.copyOf(values)));
        return copy;
    }
}
