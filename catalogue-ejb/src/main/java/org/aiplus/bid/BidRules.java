// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.evaluation.SchemeCriterion;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.ProblemCode;

/** What a bid may say, and what must be said before it is handed in. */
final class BidRules {

    static final int MAX_RESPONSE = 10_000;
    static final int MOST_EVIDENCE = 20;

    private BidRules() {}

    /** Codes that a bid of this scheme answers, in the order of the scheme. */
    static List<String> asked(MarkingScheme scheme) {
        var asked = new ArrayList<String>(scheme.gates());
        scheme.criteria().stream().map(SchemeCriterion::code).forEach(asked::add);
        if (scheme.marksInnovation()) {
            asked.add(MarkingScheme.INNOVATION);
        }
        return asked;
    }

    /** All pieces of evidence that a bid names. */
    static Set<String> evidence(BidContent content) {
        var named = new LinkedHashSet<String>();
        content.responses().values().forEach(response -> response.evidence()
                .forEach(piece -> named.add(piece.reference())));
        return named;
    }

    /** Reports what a bid must not say even in a draft. */
    static void check(BidContent content, MarkingScheme scheme, Set<String> evidence, Problems problems) {
        var asked = new HashSet<>(asked(scheme));
        content.responses().keySet().stream().sorted().forEach(code -> {
            var at = JsonPointers.member("/responses", code);
            var response = content.responses().get(code);
            if (response == null || !asked.contains(code)) {
                problems.add(at, ProblemCode.UNKNOWN_CRITERION);
                return;
            }
            if (!response.text().isBlank()) {
                TextRules.check(response.text(), true, 1, MAX_RESPONSE, at + "/text", problems);
            }
            pieces(response, evidence, at + "/evidence", problems);
        });
    }

    /** Reports what is wrong with the evidence of an answer. */
    static void pieces(BidContent.BidResponse response, Set<String> evidence, String pointer, Problems problems) {
        if (response.evidence().size() > MOST_EVIDENCE) {
            problems.add(pointer, ProblemCode.TOO_MANY_ITEMS, "maximum", MOST_EVIDENCE);
            return;
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < response.evidence().size(); i++) {
            var reference = response.evidence().get(i).reference();
            var at = JsonPointers.item(pointer, i) + "/reference";
            if (!evidence.contains(reference)) {
                problems.add(at, ProblemCode.UNKNOWN_EVIDENCE);
            } else if (!seen.add(reference)) {
                problems.add(at, ProblemCode.DUPLICATE_ITEM);
            }
        }
    }

    /** Reports what is missing before it can be handed in. */
    static void requireComplete(BidContent content, MarkingScheme scheme, boolean priced, Problems problems) {
        if (content.solution() == null) {
            problems.add("/solution", ProblemCode.REQUIRED);
        }
        for (var code : asked(scheme)) {
            var response = content.responses().get(code);
            if (response == null || response.text().isBlank()) {
                problems.add(JsonPointers.member("/responses", code), ProblemCode.REQUIRED);
            }
        }
        if (!priced) {
            problems.add("/price", ProblemCode.REQUIRED);
        }
    }
}
