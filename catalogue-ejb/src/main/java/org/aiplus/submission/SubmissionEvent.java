// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.identity.Role;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;
import org.jspecify.annotations.Nullable;

/** Facts about submissions. They carry references and numbers; what vendors say stays where it is kept. */
public sealed interface SubmissionEvent extends DomainEvent {

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

    /** Key of the task that waits with the moderators. */
    default String moderatorsTask() {
        return "moderate " + submission();
    }

    /** Key of the task that waits with the vendor. */
    default String vendorsTask() {
        return "answer " + submission();
    }

    /** Page on which the vendor sees it. */
    default String vendorsPage() {
        return "/vendor/submissions/" + submission();
    }

    /** Page on which moderators see it. */
    default String moderatorsPage() {
        return "/moderation/" + submission();
    }

    /** A draft was opened. */
    record DraftOpened(SubmissionReference submission, UUID vendor, String solution, List<String> notCopied)
            implements SubmissionEvent {

        public DraftOpened {
            notCopied = List.copyOf(notCopied);
        }

        @Override
        public String action() {
            return "submission.opened";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("vendor", vendor.toString(), "solution", solution, "notCopied", notCopied.size());
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
            var values = Map.of("submission", submission.value());
            return List.of(
                    Notice.task(
                            "submission-to-moderate",
                            new Addressee.Holders(Role.ADMINISTRATOR),
                            moderatorsPage(),
                            values,
                            moderatorsTask(),
                            Optional.ofNullable(due)),
                    Notice.news("submission-received", new Addressee.VendorMembers(vendor), vendorsPage(), values));
        }

        @Override
        public List<String> settles() {
            return List.of(vendorsTask());
        }
    }

    /** A vendor has taken it back, to change it or for good. */
    record TakenBack(SubmissionReference submission, SubmissionStatus status) implements SubmissionEvent {
        @Override
        public String action() {
            return status == SubmissionStatus.WITHDRAWN ? "submission.withdrawn" : "submission.pulled-back";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of();
        }

        @Override
        public List<String> settles() {
            return List.of(moderatorsTask(), vendorsTask());
        }
    }
}
