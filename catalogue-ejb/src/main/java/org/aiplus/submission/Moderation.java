// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.VendorEntries;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.TextState;
import org.aiplus.vendor.VendorStanding;
import org.jspecify.annotations.Nullable;

/** What the acts of moderators have in common. */
@Dependent
class Moderation {

    /** Most wishes at once. */
    static final int MAX_WISHES = 100;

    @Inject
    SubmissionRepository submissions;

    @Inject
    ContentChecks checks;

    @Inject
    VendorStanding standing;

    @Inject
    VendorEntries entries;

    @Inject
    QuestionSets questionSets;

    /** A remark with a known field and a text that people can read. */
    Remark remark(Submission submission, Remark raw, String pointer) {
        var problems = new Problems();
        var remark = remark(submission, raw, pointer, problems);
        problems.throwIfAny();
        return Objects.requireNonNull(remark);
    }

    /** At least one remark; all problems are reported, under {@code /wishes}. */
    List<Remark> remarks(Submission submission, Collection<Remark> raw) {
        var problems = new Problems();
        if (raw.isEmpty()) {
            problems.add("/wishes", ProblemCode.REQUIRED);
        }
        if (raw.size() > MAX_WISHES) {
            problems.add("/wishes", ProblemCode.TOO_MANY_ITEMS, "maximum", MAX_WISHES);
            problems.throwIfAny();
        }
        var remarks = new ArrayList<Remark>();
        for (var wish : raw) {
            var remark = remark(submission, wish, JsonPointers.item("/wishes", remarks.size()), problems);
            remarks.add(remark == null ? wish : remark);
        }
        problems.throwIfAny();
        return remarks;
    }

    private @Nullable Remark remark(Submission submission, Remark raw, String pointer, Problems problems) {
        var field = raw.field() == null || raw.field().isBlank() ? null : raw.field();
        var before = problems.count();
        if (field != null && !known(field, submission.questionSetVersion())) {
            problems.add(
                    pointer + "/field", ProblemCode.UNKNOWN_QUESTION, "questionSet", submission.questionSetVersion());
        }
        var text = raw.text().strip();
        TextRules.check(text, true, 1, Reason.MAX_LENGTH, pointer + "/text", problems);
        return problems.count() == before ? new Remark(field, text) : null;
    }

    private boolean known(String field, String version) {
        if (SubmissionContent.CORE.contains(field.substring(field.startsWith("/") ? 1 : 0))) {
            return field.startsWith("/");
        }
        var prefix = "/" + SubmissionContent.ANSWERS + "/";
        return field.startsWith(prefix)
                && questionSets
                        .get(version)
                        .question(field.substring(prefix.length()))
                        .isPresent();
    }

    /** Ends the questions that nobody has answered; answers which they were. */
    List<MessageId> settleQuestions(Submission submission, String by, Instant at) {
        return submissions.openMessages(submission.id()).stream()
                .map(message -> {
                    message.resolve(by, at);
                    return message.id();
                })
                .toList();
    }

    /** What was handed in last. */
    SubmissionContent handedIn(Submission submission) {
        return submissions
                .snapshot(submission.id(), submission.snapshots())
                .orElseThrow(NotFound::new)
                .content();
    }

    /** Refuses when what was handed in could not be submitted today. */
    void requireAcceptable(Submission submission) {
        var problems =
                new ArrayList<>(checks.complete(handedIn(submission).tree()).problems());
        problems.addAll(standing.maySubmit(submission.vendor()));
        RuleViolation.throwIfAny(problems);
    }

    /** Publishes what was handed in last; answers the number of the revision. */
    int publish(Submission submission, Set<Language> checkedLanguages, String actor) {
        requireAcceptable(submission);
        var tree = handedIn(submission).tree();
        markChecked(tree, checkedLanguages);
        tree.path(SubmissionContent.ANSWERS).forEach(answer -> markChecked(answer, checkedLanguages));
        var content = Objects.requireNonNull(checks.complete(tree).content());
        return entries.publish(new SolutionReference(submission.solution()), submission.vendor(), content, actor);
    }

    /** Marks the texts of these languages among the members of a node. */
    private static void markChecked(JsonNode node, Set<Language> languages) {
        mark(node, languages);
        node.forEach(member -> mark(member, languages));
    }

    private static void mark(JsonNode texts, Set<Language> languages) {
        for (var language : languages) {
            if (texts.get(language.tag()) instanceof ObjectNode text && text.has("text")) {
                text.put("state", TextState.CHECKED.name());
            }
        }
    }
}
