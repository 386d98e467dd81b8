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
 */
public record OpenAssessment(@Nullable String solution, Map<String, List<String>> context) {

    public OpenAssessment {
        var copy = new LinkedHashMap<String, List<String>>();
        context.forEach((fact, values) -> copy.put(fact, List.copyOf(values)));
        context = copy;
    }
}
