// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evidence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the answers of an entry are proved, in the page's language.
 *
 * @param byQuestion the claim beside each answer
 * @param mix how many answers are in each state, the best proved first; states without any are left out
 */
public record Proof(Map<String, ClaimLine> byQuestion, List<Count> mix) {

    /** Nothing to say. */
    public static final Proof NONE = new Proof(Map.of(), List.of());

    /**
     * A claim.
     *
     * @param state in words
     * @param tone of the state
     * @param reason why it was found contradicted, if the reader may know
     * @param evidence in outline, if the reader may know
     */
    public record ClaimLine(
            String state, String tone, @Nullable String reason, List<Mention> evidence) {

        public ClaimLine {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A piece of evidence.
     *
     * @param text kind, issuer and validity
     */
    public record Mention(String href, String text, boolean verified) {}

    /** How many answers are in a state. */
    public record Count(String state, String tone, long answers) {}

    public Proof {
        byQuestion = Map.copyOf(byQuestion);
        mix = List.copyOf(mix);
    }

    /** The claim beside an answer. */
    public @Nullable ClaimLine of(String question) {
        return byQuestion.get(question);
    }
}
