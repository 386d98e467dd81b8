// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.ProblemCode;
import org.aiplus.vendor.VendorStatus;
import org.jspecify.annotations.Nullable;

/** What an evaluation may say, who makes a panel, and what may be bought at all. */
final class EvaluationRules {

    /** Ground on which a vendor is invited: one of its tools is a candidate. */
    static final String CANDIDATE = "CANDIDATE";

    /** Ground on which a vendor is invited: its standing offer. */
    static final String STANDING_OFFER = "STANDING_OFFER";

    static final int MAX_TITLE = 200;
    static final int MAX_REASON = 1000;
    static final int MAX_DOCUMENT = 20_000;
    static final int MOST_DOCUMENTS = 20;
    static final int MOST_CANDIDATES = 100;
    private static final int FEWEST_MEMBERS = 2;
    private static final BigDecimal MOST_VALUE = new BigDecimal("1000000000000");

    /** Standings of an entry with which it is not bought. */
    private static final Set<SolutionStatus> BARRED =
            EnumSet.of(SolutionStatus.REFUSED, SolutionStatus.SUSPENDED, SolutionStatus.DELISTED);

    private EvaluationRules() {}

    /** Whether a vendor offers the entry, is verified, and nothing bars the entry. */
    static boolean mayBeBought(EvaluationQueries.Entry entry) {
        return entry.vendor() != null
                && VendorStatus.VERIFIED.name().equals(entry.vendorStatus())
                && !entry.referenceRecord()
                && !BARRED.contains(entry.status());
    }

    /** Whether a chair and at least two members, of more than one division, hold a place. */
    static boolean quorum(Collection<PanelSeat> held) {
        var divisions = new HashSet<String>();
        var members = 0;
        var chair = false;
        for (var seat : held) {
            if (!seat.role().specialist()) {
                divisions.add(seat.division().strip());
                members += seat.role() == PanelRole.MEMBER ? 1 : 0;
                chair |= seat.role() == PanelRole.CHAIR;
            }
        }
        return chair && members >= FEWEST_MEMBERS && divisions.size() > 1;
    }

    /** Reports what a draft must not say even though it is a draft. */
    static void check(EvaluationContent content, Map<String, EvaluationQueries.Entry> entries, Problems problems) {
        TextRules.check(content.title(), false, 1, MAX_TITLE, "/title", problems);
        var value = content.estimatedValue();
        if (value != null && value.signum() <= 0) {
            problems.add("/estimatedValue", ProblemCode.TOO_SMALL, "minimum", 1);
        } else if (value != null && (value.compareTo(MOST_VALUE) > 0)) {
            problems.add("/estimatedValue", ProblemCode.TOO_LARGE, "maximum", MOST_VALUE.toPlainString());
        } else if (value != null && value.stripTrailingZeros().scale() > 2) {
            problems.add("/estimatedValue", ProblemCode.WRONG_FORMAT, "format", "money");
        }
        optional(content.routeReason(), "/routeReason", problems);
        checkCandidates(content, entries, problems);
        checkDocuments(content, problems);
    }

    private static void checkCandidates(
            EvaluationContent content, Map<String, EvaluationQueries.Entry> entries, Problems problems) {
        var candidates = content.candidates();
        if (candidates.size() > MOST_CANDIDATES) {
            problems.add("/candidates", ProblemCode.TOO_MANY_ITEMS, "maximum", MOST_CANDIDATES);
            return;
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < candidates.size(); i++) {
            var at = JsonPointers.item("/candidates", i);
            var candidate = candidates.get(i);
            var entry = entries.get(candidate.solution());
            if (entry == null || candidate.leftOut() == null && !mayBeBought(entry) || entry.vendor() == null) {
                problems.add(at + "/solution", ProblemCode.UNKNOWN_SOLUTION);
            } else if (!seen.add(candidate.solution())) {
                problems.add(at + "/solution", ProblemCode.DUPLICATE_ITEM);
            }
            optional(candidate.leftOut(), at + "/leftOut", problems);
        }
    }

    private static void checkDocuments(EvaluationContent content, Problems problems) {
        var documents = content.documents();
        if (documents.size() > MOST_DOCUMENTS) {
            problems.add("/documents", ProblemCode.TOO_MANY_ITEMS, "maximum", MOST_DOCUMENTS);
            return;
        }
        for (int i = 0; i < documents.size(); i++) {
            var at = JsonPointers.item("/documents", i);
            TextRules.check(documents.get(i).title(), false, 1, MAX_TITLE, at + "/title", problems);
            TextRules.check(documents.get(i).text(), true, 1, MAX_DOCUMENT, at + "/text", problems);
        }
    }

    private static void optional(@Nullable String text, String pointer, Problems problems) {
        if (text != null) {
            TextRules.check(text, true, 1, MAX_REASON, pointer, problems);
        }
    }
}
