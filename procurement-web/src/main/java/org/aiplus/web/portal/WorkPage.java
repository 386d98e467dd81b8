// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import java.util.List;
import org.aiplus.notification.InboxItem;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.submission.Step.Holder;
import org.aiplus.web.correction.CorrectionLines;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor has to do, and everything that it has submitted.
 *
 * @param hindrances what keeps the reader's organisation from submitting
 * @param tasks what waits in the reader's inbox, reported mistakes left out
 * @param corrections mistakes that the government reported and that are not settled
 * @param groups submissions by who has them in hands, first those of the vendor
 * @param entries what the vendor has in the catalogue
 * @param nextHref address of older submissions, {@code null} when there are none
 * @param apiCall how a program would open a draft
 */
public record WorkPage(
        PageFrame frame,
        List<Hindrance> hindrances,
        List<InboxItem> tasks,
        List<CorrectionLines.Line> corrections,
        List<Group> groups,
        List<Entry> entries,
        @Nullable String nextHref,
        String apiCall)
        implements Page {

    /**
     * Something that keeps the organisation from submitting.
     *
     * @param href where it is put right, or explained
     * @param label of the link
     */
    public record Hindrance(String text, String href, String label) {}

    /** Submissions that the same side has in hands. */
    public record Group(Holder holder, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A submission.
     *
     * @param saved when it was last saved, in words
     */
    public record Line(String href, String reference, Resolved name, StageLine stage, String saved) {}

    /** An entry in the catalogue. */
    public record Entry(String reference, Resolved name) {}

    public WorkPage {
        hindrances = List.copyOf(hindrances);
        tasks = List.copyOf(tasks);
        corrections = List.copyOf(corrections);
        entries = List.copyOf(entries);
        groups = List.copyOf(groups);
    }

    /** Whether the vendor has nothing here yet. */
    public boolean empty() {
        return groups.isEmpty() && entries.isEmpty() && tasks.isEmpty() && corrections.isEmpty();
    }
}
