// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.vendor;

import java.util.Arrays;
import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.vendor.DuplicateDecision;
import org.aiplus.vendor.VendorAccountView;
import org.aiplus.vendor.VendorDecision;
import org.aiplus.vendor.VendorDuplicateView;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * A vendor as procurement officers see it.
 *
 * @param officer whether the reader decides about vendors, and does not only read
 * @param size in words, and country likewise; empty before anything was said
 * @param decisions that are possible now
 * @param reason what was typed, and question likewise
 * @param typed about a possible duplicate
 */
public record VendorPage(
        PageFrame frame,
        VendorAccountView account,
        boolean officer,
        String size,
        String country,
        List<VendorDuplicateView> duplicates,
        List<VendorDecision> decisions,
        String reason,
        String question,
        TypedFinding typed,
        List<FieldError> errors)
        implements Page {

    /**
     * What was typed about one possible duplicate and refused.
     *
     * @param caseId which one; empty for none
     * @param finding what was chosen, empty for nothing
     */
    public record TypedFinding(String caseId, String finding, String why) {

        /** Nothing was typed. */
        public static final TypedFinding NOTHING = new TypedFinding("", "", "");
    }

    public VendorPage {
        duplicates = List.copyOf(duplicates);
        decisions = List.copyOf(decisions);
        errors = List.copyOf(errors);
    }

    /** Names in all languages in which there is one. */
    public List<Resolved> names() {
        return account.vendor().name().texts().keySet().stream()
                .map(language -> account.vendor().name().resolve(language))
                .toList();
    }

    /** The decisions as choices. */
    public List<Option> choices() {
        return decisions.stream()
                .map(decision -> Option.of(
                        decision.name(), frame.texts().of("vendor.decision", decision), decisions.size() == 1))
                .toList();
    }

    /** What can be found about two vendors, with what was chosen. */
    public List<Option> findings(String caseId) {
        var chosen = typed.caseId().equals(caseId) ? typed.finding() : "";
        return Arrays.stream(DuplicateDecision.values())
                .map(decision -> Option.of(
                        decision.name(),
                        frame.texts().of("vendor.duplicate", decision),
                        decision.name().equals(chosen)))
                .toList();
    }

    /** Why, as it was typed. */
    public String why(String caseId) {
        return typed.caseId().equals(caseId) ? typed.why() : "";
    }
}
