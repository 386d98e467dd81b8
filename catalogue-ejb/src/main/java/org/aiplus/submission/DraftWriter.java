// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.VendorEntries;
import org.aiplus.identity.Access;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;

/** Writes what vendors send into their drafts: checked for its form, merged with what others have saved, nothing lost. */
@Dependent
class DraftWriter {

    @Inject
    Access access;

    @Inject
    SubmissionRepository submissions;

    @Inject
    ContentChecks checks;

    @Inject
    VendorEntries entries;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** Puts this content in the place of the whole draft. */
    void replace(Submission submission, JsonNode content) {
        submission.requireEditable();
        var sent = object(content).deepCopy();
        if (!sent.has(SubmissionContent.QUESTION_SET)) {
            sent.put(SubmissionContent.QUESTION_SET, submission.questionSetVersion());
        }
        var tidied = new ContentTidy(published(submission).orElse(null)).tidy(sent);
        var problems = new LinkedHashSet<>(checks.names(sent, submission.questionSetVersion()));
        problems.addAll(checks.form(tidied));
        RuleViolation.throwIfAny(List.copyOf(problems));
        keep(submission, SubmissionContent.of(tidied));
    }

    /** Merges a patch that is based on an earlier version. */
    void merge(Submission submission, JsonNode patch, long baseVersion) {
        submission.requireEditable();
        if (baseVersion > submission.version()) {
            throw new StaleRevision();
        }
        var changes = object(patch);
        var problems = new LinkedHashSet<>(checks.names(changes, submission.questionSetVersion()));
        var known = ContentChecks.withoutUnknown(changes, problems);
        var before = submission.content();
        var edits = submissions.editsSince(submission.id(), baseVersion);
        var merged = new DraftMerge(before, submission.version(), edits).apply(known);
        var tidied = new ContentTidy(published(submission).orElse(null)).tidy(merged);
        var after = SubmissionContent.of(tidied);
        var changed = before.differences(after);
        checks.form(tidied).stream()
                .filter(problem -> changed.contains(SubmissionContent.fieldOf(problem.pointer())))
                .forEach(problems::add);
        RuleViolation.throwIfAny(List.copyOf(problems));
        keep(submission, after);
    }

    /** Makes the draft say again what was said before. */
    void revert(Submission submission, SubmissionContent earlier) {
        submission.requireEditable();
        keep(submission, earlier);
    }

    /** What readers see of the solution now. */
    Optional<SubmissionContent> published(Submission submission) {
        return SolutionReference.parse(submission.solution())
                .flatMap(solution -> entries.published(solution, submission.vendor()))
                .map(entry -> SubmissionContent.of(entry.content().tree()));
    }

    private void keep(Submission submission, SubmissionContent after) {
        var before = submission.content();
        var changed = before.differences(after);
        if (changed.isEmpty()) {
            return;
        }
        var actor = access.caller().actor();
        var at = clock.now();
        for (var field : changed) {
            var old = before.field(field);
            submissions.add(new DraftEdit(submission, field, old == null ? null : StoredJson.format(old), actor, at));
        }
        submission.save(after, actor, at);
        submissions.flush();
        events.fire(new SubmissionEvent.DraftSaved(submission.reference(), new ArrayList<>(changed)));
    }

    /** What was sent, if it is an object at all. */
    static ObjectNode object(JsonNode json) {
        if (json instanceof ObjectNode object) {
            return object;
        }
        throw new RuleViolation(List.of(Problem.at("", ProblemCode.WRONG_TYPE, "expected", "object")));
    }
}
