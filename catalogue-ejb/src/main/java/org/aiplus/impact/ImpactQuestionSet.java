// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aiplus.shared.LocalisedText;

/**
 * One version of the questions of the assessment. It ships as content and never changes once it was used.
 *
 * @param version for example {@code 2026-1}
 * @param maxLength most characters of an answer
 * @param reviewMonths after how many months an endorsed assessment is reviewed at the latest
 * @param checkpoints names of the checkpoints
 * @param sections headings of the questions by code, in the order of the page
 */
public record ImpactQuestionSet(
        String version,
        LocalisedText title,
        int maxLength,
        int reviewMonths,
        Map<Checkpoint, LocalisedText> checkpoints,
        Map<String, LocalisedText> sections,
        List<ImpactQuestion> questions) {

    private static final String AFFECTS_INDIVIDUALS = "affectsIndividuals";

    public ImpactQuestionSet {
        checkpoints = Map.copyOf(checkpoints);
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        questions = List.copyOf(questions);
    }

    /** A question by its code. */
    public Optional<ImpactQuestion> question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /** The questions that must be answered at a checkpoint, by what is said about the use. */
    public List<ImpactQuestion> due(Checkpoint checkpoint, ImpactContent content) {
        var individuals =
                content.risk().getOrDefault(AFFECTS_INDIVIDUALS, Set.of()).contains("YES");
        return questions.stream()
                .filter(question -> question.due().contains(checkpoint))
                .filter(question -> individuals || !question.individualsOnly())
                .toList();
    }
}
