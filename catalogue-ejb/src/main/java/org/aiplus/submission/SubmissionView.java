// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.time.Instant;
import java.util.List;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Problem;
import org.aiplus.vendor.VendorView;
import org.jspecify.annotations.Nullable;

/**
 * A submission as its vendor sees it.
 *
 * @param solution reference of the solution, for example {@code S-000063}
 * @param baseRevision number of the published revision that it replaces, {@code null} for a new solution
 * @param name as in the draft, {@code null} as long as it has none
 * @param content the draft
 * @param notCopied pointers of fields that were left out of what was copied
 * @param sections how far each section is
 * @param standing what keeps the vendor from submitting whatever the content says
 * @param messages questions, wishes and answers, oldest first
 * @param snapshots every time it was handed in, oldest first
 * @param history every step, oldest first
 * @param savedBy subject of whoever saved last
 * @param version changes with every write; basis of its ETag
 */
public record SubmissionView(
        SubmissionReference reference,
        String solution,
        @Nullable Integer baseRevision,
        VendorView vendor,
        @Nullable LocalisedText name,
        Stage stage,
        SubmissionContent content,
        List<String> notCopied,
        List<SectionProgress> sections,
        List<Problem> standing,
        List<MessageView> messages,
        List<SnapshotView> snapshots,
        List<HistoryLine> history,
        Instant openedAt,
        Instant savedAt,
        String savedBy,
        long version) {

    public SubmissionView {
        notCopied = List.copyOf(notCopied);
        sections = List.copyOf(sections);
        standing = List.copyOf(standing);
        messages = List.copyOf(messages);
        snapshots = List.copyOf(snapshots);
        history = List.copyOf(history);
    }

    /** Whether the vendor can change the answers now. */
    public boolean editable() {
        return stage.status().editable();
    }

    /** Whether the vendor can take this step now. */
    public boolean can(SubmissionStatus next) {
        return stage.status().next().contains(next);
    }
}
