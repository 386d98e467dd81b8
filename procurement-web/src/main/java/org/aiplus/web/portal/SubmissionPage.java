// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * One submission with what is left to do.
 *
 * @param solution reference of the solution
 * @param baseRevision number of the published revision that it replaces, zero for a new solution
 * @param editable whether the answers can be changed now
 * @param sections in their order
 * @param complete how many sections keep nothing from being submitted
 * @param standing what keeps the vendor from submitting whatever the answers say
 * @param notCopied labels of what was left out of what was copied
 * @param acts what else can be done now
 * @param receipts every time it was handed in
 * @param history every step, newest first
 * @param apiCall how a program would do the same
 */
public record SubmissionPage(
        PageFrame frame,
        String reference,
        String solution,
        int baseRevision,
        Resolved name,
        StageLine stage,
        boolean editable,
        String checkHref,
        List<SectionLine> sections,
        int complete,
        List<String> standing,
        List<String> notCopied,
        List<Act> acts,
        List<ReceiptLine> receipts,
        List<Event> history,
        String apiCall)
        implements Page {

    /**
     * A section.
     *
     * @param progress in words, for example {@code 4 of 6 answered}
     * @param state in words
     * @param tone of the state
     */
    public record SectionLine(String href, String title, String progress, String state, String tone) {}

    /** Something that can be done. */
    public record Act(String href, String label) {}

    /** A time that it was handed in. */
    public record ReceiptLine(String href, String label) {}

    /**
     * A step in its life.
     *
     * @param what in words
     * @param when in words
     * @param reason in the words of whoever did it; empty for none
     */
    public record Event(String what, String when, String reason) {}

    public SubmissionPage {
        sections = List.copyOf(sections);
        standing = List.copyOf(standing);
        notCopied = List.copyOf(notCopied);
        acts = List.copyOf(acts);
        receipts = List.copyOf(receipts);
        history = List.copyOf(history);
    }
}
