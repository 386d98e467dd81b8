// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.shared.Notice;
import org.jspecify.annotations.Nullable;

/** What moderators do with submissions. */
public sealed interface ModerationEvent extends SubmissionEvent {

    /** A moderator has begun to check it. */
    record TakenIntoReview(
            SubmissionReference submission,
            UUID vendor,
            String reviewer,
            @Nullable Instant due) implements ModerationEvent {
        @Override
        public String action() {
            return "submission.taken-into-review";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("vendor", vendor.toString());
        }

        @Override
        public List<Notice> notices() {
            var tasks = new SubmissionTasks(submission);
            return List.of(
                    tasks.forReviewer("submission-to-review", reviewer, tasks.review(), due),
                    tasks.newsForVendor("submission-in-review", vendor));
        }

        @Override
        public List<String> settles() {
            return List.of(new SubmissionTasks(submission).moderate());
        }
    }

    /** A moderator asks the vendor. */
    record ClarificationAsked(
            SubmissionReference submission,
            UUID vendor,
            MessageId message,
            @Nullable Instant due) implements ModerationEvent {
        @Override
        public String action() {
            return "submission.clarification-asked";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("message", message.toString());
        }

        @Override
        public List<Notice> notices() {
            var tasks = new SubmissionTasks(submission);
            return List.of(tasks.forVendor("submission-clarification", vendor, tasks.answer(message), due));
        }
    }

    /** A moderator wants changes. */
    record ChangesRequested(
            SubmissionReference submission,
            UUID vendor,
            int wishes,
            List<MessageId> unanswered,
            @Nullable Instant due) implements ModerationEvent {

        public ChangesRequested {
            unanswered = List.copyOf(unanswered);
        }

        @Override
        public String action() {
            return "submission.changes-requested";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("wishes", wishes);
        }

        @Override
        public List<Notice> notices() {
            var tasks = new SubmissionTasks(submission);
            return List.of(tasks.forVendor("submission-changes-requested", vendor, tasks.change(), due));
        }

        @Override
        public List<String> settles() {
            return new SubmissionTasks(submission).reviewAnd(unanswered);
        }
    }

    /** A moderator recommends approval. */
    record Recommended(
            SubmissionReference submission, @Nullable Instant due) implements ModerationEvent {
        @Override
        public String action() {
            return "submission.recommended";
        }

        @Override
        public List<Notice> notices() {
            var tasks = new SubmissionTasks(submission);
            return List.of(tasks.forModerators("submission-to-approve", tasks.approve(), due));
        }

        @Override
        public List<String> settles() {
            return List.of(new SubmissionTasks(submission).review());
        }
    }

    /** The second administrator does not agree with the recommendation. */
    record ReturnedToReview(
            SubmissionReference submission,
            @Nullable String reviewer,
            @Nullable Instant due) implements ModerationEvent {
        @Override
        public String action() {
            return "submission.returned-to-review";
        }

        @Override
        public List<Notice> notices() {
            var tasks = new SubmissionTasks(submission);
            return reviewer == null
                    ? List.of()
                    : List.of(tasks.forReviewer("submission-to-review", reviewer, tasks.review(), due));
        }

        @Override
        public List<String> settles() {
            return List.of(new SubmissionTasks(submission).approve());
        }
    }

    /** A second administrator has approved it and it is published. */
    record Published(
            SubmissionReference submission,
            UUID vendor,
            String solution,
            int revision,
            @Nullable String recommendedBy) implements ModerationEvent {
        @Override
        public String action() {
            return "submission.published";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("solution", solution, "revision", revision, "recommendedBy", String.valueOf(recommendedBy));
        }

        @Override
        public List<Notice> notices() {
            return List.of(new SubmissionTasks(submission).newsForVendor("submission-published", vendor));
        }

        @Override
        public List<String> settles() {
            return new SubmissionTasks(submission).all();
        }
    }

    /** A moderator has refused it. */
    record Rejected(SubmissionReference submission, UUID vendor) implements ModerationEvent {
        @Override
        public String action() {
            return "submission.rejected";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("vendor", vendor.toString());
        }

        @Override
        public List<Notice> notices() {
            return List.of(new SubmissionTasks(submission).newsForVendor("submission-rejected", vendor));
        }

        @Override
        public List<String> settles() {
            return new SubmissionTasks(submission).all();
        }
    }
}
