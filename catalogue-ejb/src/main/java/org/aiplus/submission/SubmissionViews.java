// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.LocalisedText;
import org.aiplus.vendor.VendorRepository;
import org.aiplus.vendor.VendorStanding;
import org.jspecify.annotations.Nullable;

/** Makes what vendors see of their submissions. */
@Dependent
class SubmissionViews {

    @Inject
    VendorRepository vendors;

    @Inject
    SubmissionQueries queries;

    @Inject
    ContentChecks checks;

    @Inject
    VendorStanding standing;

    SubmissionView view(Submission submission) {
        var vendor =
                Objects.requireNonNull(vendors.byId(Set.of(submission.vendor())).get(submission.vendor()));
        var content = submission.content();
        var checked = checks.complete(content.tree());
        return new SubmissionView(
                submission.reference(),
                submission.solution(),
                submission.baseRevision(),
                vendor,
                name(submission),
                submission.stage(),
                content,
                submission.notCopied(),
                checks.progress(content, checked.problems()),
                standing.maySubmit(submission.vendor()),
                queries.messages(submission.id()),
                queries.snapshots(submission.id()),
                queries.history(submission),
                submission.openedAt(),
                submission.savedAt(),
                submission.savedBy(),
                submission.version());
    }

    List<SubmissionSummary> summaries(Collection<Submission> submissions) {
        var named = vendors.byId(submissions.stream().map(Submission::vendor).collect(Collectors.toSet()));
        return submissions.stream()
                .map(submission -> new SubmissionSummary(
                        submission.reference(),
                        submission.solution(),
                        Objects.requireNonNull(named.get(submission.vendor())),
                        name(submission),
                        submission.stage(),
                        submission.openedAt(),
                        submission.savedAt()))
                .toList();
    }

    static @Nullable LocalisedText name(SubmissionContent content) {
        var name = content.field("/name");
        return name == null ? null : StoredJson.localisedText(StoredJson.format(name));
    }

    private static @Nullable LocalisedText name(Submission submission) {
        var name = submission.name();
        return name == null ? null : StoredJson.localisedText(name);
    }
}
