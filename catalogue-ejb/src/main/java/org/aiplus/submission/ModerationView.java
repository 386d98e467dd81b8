// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.util.List;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Problem;
import org.aiplus.vendor.VendorView;
import org.jspecify.annotations.Nullable;

/**
 * A submission as moderators see it: what was handed in last, never the vendor's draft.
 *
 * @param solution reference of the solution, for example {@code S-000063}
 * @param baseRevision number of the published revision that it replaces, {@code null} for a new solution
 * @param content what was handed in last
 * @param published what readers see now, {@code null} for a new solution
 * @param changed pointers of the fields in which the two differ; all fields for a new solution
 * @param problems what would keep it from being submitted today
 * @param findings what the automatic checks point at
 * @param messages questions, wishes and answers, oldest first
 * @param snapshots every time it was handed in, oldest first
 * @param history every step, oldest first
 * @param reviewer subject of the administrator who took it, {@code null} before
 * @param recommendedBy subject of the administrator who recommends approval, {@code null} when nobody does
 * @param version changes with every write; basis of its ETag
 */
public record ModerationView(
        SubmissionReference reference,
        String solution,
        @Nullable Integer baseRevision,
        VendorView vendor,
        @Nullable LocalisedText name,
        Stage stage,
        SubmissionContent content,
        @Nullable SubmissionContent published,
        List<String> changed,
        List<Problem> problems,
        List<Finding> findings,
        List<MessageView> messages,
        List<SnapshotView> snapshots,
        List<HistoryLine> history,
        @Nullable String reviewer,
        @Nullable String recommendedBy,
        long version) {

    public ModerationView {
        changed = List.copyOf(changed);
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
        messages = List.copyOf(messages);
        snapshots = List.copyOf(snapshots);
        history = List.copyOf(history);
    }
}
