// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a tool or a department is judged by.
 *
 * @param code name within the set, which it keeps from edition to edition
 * @param family code of a {@link CriterionFamily}
 * @param weight points of all 100, for scored criteria only
 * @param question what the evaluator answers
 * @param advice what to bring as evidence
 * @param anchors what each mark from 0 to 4 means here, for scored criteria only
 * @param evidenceKinds codes of the vocabulary {@code evidenceKind} that can prove it
 * @param questions codes of the questions of an entry whose answers bear on it
 * @param sources what it puts into practice
 * @param crosswalk places in other frameworks that the same evidence serves
 */
public record Criterion(
        String code,
        CriterionKind kind,
        String family,
        @Nullable BigDecimal weight,
        LocalisedText name,
        LocalisedText question,
        LocalisedText advice,
        Map<Integer, LocalisedText> anchors,
        Applicability applicability,
        List<String> evidenceKinds,
        List<String> questions,
        List<SourceReference> sources,
        List<SourceReference> crosswalk) {

    /** Lowest mark. */
    public static final int LOWEST_MARK = 0;

    /** Highest mark. */
    public static final int HIGHEST_MARK = 4;

    public Criterion {
        anchors = Collections.unmodifiableMap(new TreeMap<>(anchors));
        evidenceKinds = List.copyOf(evidenceKinds);
        questions = List.copyOf(questions);
        sources = List.copyOf(sources);
        crosswalk = List.copyOf(crosswalk);
    }

    /** Whether it applies to what is known of a tool and its use. */
    public boolean applies(CriteriaContext context) {
        return applicability.holds(context);
    }

    /** Codes of the facts that must be known to tell whether it applies. */
    public Set<String> facts() {
        return applicability.facts();
    }
}
