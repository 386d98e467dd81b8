// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.evaluation.SchemeCriterion;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What a calibration exercise may ask and what may be answered. */
final class CalibrationRules {

    static final int FEWEST_SAMPLES = 2;
    static final int MOST_SAMPLES = 3;

    /** As few people are beside each other at the least. */
    static final int FEWEST_MARKERS = 2;

    static final int MAX_TEXT = 8000;
    static final int MAX_REASON = 2000;

    private static final int HIGHEST = 4;

    private CalibrationRules() {}

    /** Codes of what chair and members mark under a scheme; a specialist marks alone, and a gate has no marks. */
    static List<String> criteria(MarkingScheme scheme) {
        var codes = new ArrayList<String>();
        scheme.criteria().stream()
                .filter(one -> one.specialist() == null)
                .map(SchemeCriterion::code)
                .forEach(codes::add);
        if (scheme.marksInnovation()) {
            codes.add(MarkingScheme.INNOVATION);
        }
        return codes;
    }

    /** Subjects of those who mark samples: the chair and the members. */
    static Set<String> markers(EvaluationFacts facts) {
        return facts.panel().stream()
                .filter(place -> !place.role().specialist())
                .map(EvaluationFacts.Place::subject)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an exercise may be set: the scheme is fixed, and bids are not all marked. */
    static boolean maySet(EvaluationStatus stage) {
        return stage == EvaluationStatus.PUBLISHED || stage == EvaluationStatus.MARKING;
    }

    /** Whether an exercise goes on: as long as quality is judged. */
    static boolean goesOn(EvaluationStatus stage) {
        return stage == EvaluationStatus.PUBLISHED || stage.qualityStage();
    }

    /** Reports what is wrong with the samples. */
    static void check(NewCalibration wanted, MarkingScheme scheme, Problems problems) {
        var samples = wanted.samples();
        if (samples.size() < FEWEST_SAMPLES) {
            problems.add(JsonPointers.item("/samples", samples.size()), ProblemCode.REQUIRED);
        } else if (samples.size() > MOST_SAMPLES) {
            problems.add("/samples", ProblemCode.TOO_MANY_ITEMS, "maximum", MOST_SAMPLES);
        }
        var known = criteria(scheme);
        var seen = new HashSet<String>();
        for (int i = 0; i < samples.size(); i++) {
            var sample = samples.get(i);
            var at = JsonPointers.item("/samples", i);
            if (sample.criterion().isBlank()) {
                problems.add(at + "/criterion", ProblemCode.REQUIRED);
            } else if (!known.contains(sample.criterion())) {
                problems.add(at + "/criterion", ProblemCode.UNKNOWN_CRITERION);
            }
            if (TextRules.check(sample.text(), true, 1, MAX_TEXT, at + "/text", problems)
                    && !seen.add(sample.criterion() + " " + sample.text().strip())) {
                problems.add(at + "/text", ProblemCode.DUPLICATE_ITEM);
            }
        }
    }

    /**
     * Reports what is wrong with somebody's marks.
     *
     * @param samples how many samples there are
     */
    static void check(SampleMarks given, int samples, Problems problems) {
        var seen = new HashSet<Integer>();
        for (int i = 0; i < given.marks().size(); i++) {
            var mark = given.marks().get(i);
            var at = JsonPointers.item("/marks", i);
            if (mark.sample() < 1 || mark.sample() > samples) {
                problems.add(
                        at + "/sample",
                        ProblemCode.UNKNOWN_CODE,
                        "known",
                        IntStream.rangeClosed(1, samples).boxed().toList());
            } else if (!seen.add(mark.sample())) {
                problems.add(at + "/sample", ProblemCode.DUPLICATE_ITEM);
            }
            check(mark, at, given.handIn(), problems);
        }
        if (given.handIn() && seen.size() < samples) {
            problems.add(JsonPointers.item("/marks", given.marks().size()), ProblemCode.REQUIRED);
        }
    }

    /**
     * Reports what is wrong with one mark.
     *
     * @param complete whether nothing may be missing
     */
    static void check(SampleMark given, String at, boolean complete, Problems problems) {
        var mark = given.mark();
        if (mark == null) {
            if (complete) {
                problems.add(at + "/mark", ProblemCode.REQUIRED);
            }
        } else if (mark < 0) {
            problems.add(at + "/mark", ProblemCode.TOO_SMALL, "minimum", 0);
        } else if (mark > HIGHEST) {
            problems.add(at + "/mark", ProblemCode.TOO_LARGE, "maximum", HIGHEST);
        }
        var reason = given.reason() == null ? "" : given.reason();
        if (complete || !reason.isBlank()) {
            TextRules.check(reason, true, 1, MAX_REASON, at + "/reason", problems);
        }
    }

    /** The mark in the middle, halfway between the two in the middle of an even number; {@code null} without any. */
    static @Nullable BigDecimal median(Collection<Integer> marks) {
        if (marks.isEmpty()) {
            return null;
        }
        var sorted = marks.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.size() % 2 == 1) {
            return BigDecimal.valueOf(sorted.get(middle));
        }
        return BigDecimal.valueOf((sorted.get(middle - 1) + sorted.get(middle)) * 5L, 1)
                .stripTrailingZeros();
    }

    /** Highest mark less lowest; {@code null} without any. */
    static @Nullable Integer spread(Collection<Integer> marks) {
        return marks.isEmpty() ? null : Collections.max(marks) - Collections.min(marks);
    }
}
