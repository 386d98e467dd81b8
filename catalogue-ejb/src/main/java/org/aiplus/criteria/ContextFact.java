// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a criterion can ask about a tool and its use to tell whether it applies. */
public enum ContextFact {
    /** Tier of risk of the use. */
    RISK_TIER("riskTier", Set.of("UNACCEPTABLE", "HIGH", "LIMITED", "LOW"), null),
    /** Whether one of the gating questions marks the use as one of high impact. */
    HIGH_IMPACT("highImpact", Values.YES_AND_NO, null),
    /** Whether it generates content. */
    GENERATIVE("generative", Values.YES_AND_NO, null),
    /** Whether it acts in other systems. */
    AGENTIC("agentic", Values.YES_AND_NO, null),
    /** Whether it handles personal data. */
    PERSONAL_DATA("personalData", Values.YES_AND_NO, null),
    /** Whether the public uses it or meets it. */
    PUBLIC_FACING("publicFacing", Values.YES_AND_NO, null),
    /** Where data is kept. */
    HOSTING("hosting", Set.of(), "hosting"),
    /** What comes out. */
    OUTPUT_TYPES("outputTypes", Set.of(), "dataForm"),
    /** Sectors of the use. */
    SECTORS("sectors", Set.of(), "sector"),
    /** Highest classification of the data. */
    MAXIMUM_CLASSIFICATION("maximumClassification", Set.of(), "classification"),
    /** How far people control it. */
    HUMAN_OVERSIGHT("humanOversight", Set.of(), "humanOversight"),
    /** What it is assessed for: to be listed, or one use on its way into operation. */
    STAGE("stage", Set.of("LISTING", "PILOT", "ROLLOUT", "LIVE"), null);

    /** Apart, because the constants of an enum are made before its other fields. */
    private static final class Values {
        static final Set<String> YES_AND_NO = Set.of("true", "false");

        private Values() {}
    }

    private final String code;
    private final Set<String> values;
    private final @Nullable String vocabulary;

    ContextFact(String code, Set<String> values, @Nullable String vocabulary) {
        this.code = code;
        this.values = values;
        this.vocabulary = vocabulary;
    }

    /** Name in contexts and documents; that of the question where an entry answers it. */
    public String code() {
        return code;
    }

    /** Values that it can have, none when they are the codes of a vocabulary. */
    public Set<String> possibleValues() {
        return values;
    }

    /** The vocabulary of its values. */
    public Optional<String> vocabulary() {
        return Optional.ofNullable(vocabulary);
    }

    /** The fact of a name. */
    public static Optional<ContextFact> ofCode(String code) {
        return Arrays.stream(values()).filter(fact -> fact.code.equals(code)).findFirst();
    }
}
