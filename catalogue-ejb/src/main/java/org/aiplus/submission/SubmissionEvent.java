// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Facts about submissions: what vendors do is here, what moderators do in {@link ModerationEvent}. They carry references and
 * numbers; what vendors and moderators write stays where it is kept.
 */
public sealed interface SubmissionEvent extends DomainEvent
        permits SubmissionEvent.DraftOpened,
                SubmissionEvent.DraftSaved,
                SubmissionEvent.Submitted,
                SubmissionEvent.TakenBack,
                SubmissionEvent.ClarificationAnswered,
                ModerationEvent {

    /** Which submission it is about. */
    SubmissionReference submission();

    @Override
    default String objectType() {
        return "submission";
    }

    @Override
    default String objectId() {
        return submission().value();
    }

    /** A draft was opened. */
    record DraftOpened(SubmissionReference submission, UUID vendor, String solution, int notCopied)
            implements SubmissionEvent {
        @Override
        public String action() {
            return "submission.opened";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("vendor", vendor.toString(), "solution", solution, "notCopied", notCopied);
        }
    }

    /** A draft was saved; the fields are named, what they say is not. */
    record DraftSaved(SubmissionReference submission, List<String> fields) implements SubmissionEvent {

        public DraftSaved {
            fields = List.copyOf(fields);
        }

        @Override
        public String action() {
            return "submission.saved";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("fields", fields);
        }
    }

    /** A vendor has handed in. */
    record Submitted(
            SubmissionReference submission,
            UUID vendor,
            int snapshot,
            String sha256,
            @Nullable Instant due) implements SubmissionEvent {
        @Override
        public String action() {
            return "submission.submitted";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("vendor", vendor.toString(), "snapshot", snapshot, "sha256", sha256);
        }

        @Override
        public List<Notice> notices() {
            var tasks = new SubmissionTasks(submission);
            return List.of(
                    tasks.forModerators("submission-to-moderate", tasks.moderate(), due),
                    tasks.newsForVendor("submission-received", vendor));
        }

        @Override
        public List<String> settles() {
            return List.of(new SubmissionTasks(submission).change());
        }
    }

    /** A vendor has taken it back, to change it or for good. */
    record TakenBack(SubmissionReference submission, SubmissionStatus status) implements SubmissionEvent {
        @Override
        public String action() {
            return status == SubmissionStatus.WITHDRAWN ? "submission.withdrawn" : "submission.pulled-back";
        }

        @Override
        public List<String> settles() {
            return new SubmissionTasks(submission).all();
        }
    }

    /** The vendor has answered; the reviewer goes on. */
    record ClarificationAnswered(
            SubmissionReference submission,
            MessageId message,
            @Nullable String reviewer) implements SubmissionEvent {
        @Override
        public String action() {
            return "submission.clarification-answered";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("message", message.toString());
        }

        @Override
        public List<Notice> notices() {
            return reviewer == null
                    ? List.of()
                    : List.of(new SubmissionTasks(submission).newsForReviewer("submission-answered", reviewer));
        }

        @Override
        public List<String> settles() {
            return List.of(new SubmissionTasks(submission).answer(message));
        }
    }
}
