// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.VendorEntries;
import org.aiplus.vendor.VendorRepository;
import org.aiplus.vendor.VendorStanding;

/** Makes what moderators see. */
@Dependent
class ModerationViews {

    @Inject
    VendorRepository vendors;

    @Inject
    SubmissionQueries queries;

    @Inject
    Moderation moderation;

    @Inject
    ContentChecks checks;

    @Inject
    AutomaticChecks automatic;

    @Inject
    VendorStanding standing;

    @Inject
    VendorEntries entries;

    /** What readers saw before it: once it is published itself, that is the revision that it was based on. */
    private Optional<VendorEntries.PublishedEntry> before(
            Submission submission, SolutionReference solution, Optional<VendorEntries.PublishedEntry> published) {
        var base = submission.baseRevision();
        if (submission.status() != SubmissionStatus.PUBLISHED) {
            return published;
        }
        return base == null ? Optional.empty() : entries.onceShown(solution, submission.vendor(), base);
    }

    ModerationView view(Submission submission) {
        var solution = new SolutionReference(submission.solution());
        var content = moderation.handedIn(submission);
        var published = entries.published(solution, submission.vendor());
        var shown = published
                .map(entry -> SubmissionContent.of(entry.content().tree()))
                .orElse(null);
        var before = before(submission, solution, published)
                .map(entry -> SubmissionContent.of(entry.content().tree()))
                .orElse(null);
        var problems = new ArrayList<>(checks.complete(content.tree()).problems());
        problems.addAll(standing.maySubmit(submission.vendor()));
        return new ModerationView(
                submission.reference(),
                submission.solution(),
                submission.baseRevision(),
                Objects.requireNonNull(vendors.byId(Set.of(submission.vendor())).get(submission.vendor())),
                SubmissionViews.name(content),
                submission.stage(),
                content,
                shown,
                List.copyOf(before == null ? content.fields() : before.differences(content)),
                problems,
                automatic.check(content, solution, before),
                queries.messages(submission.id()),
                queries.snapshots(submission.id()),
                queries.history(submission),
                submission.reviewer(),
                submission.recommendedBy(),
                submission.version());
    }
}
