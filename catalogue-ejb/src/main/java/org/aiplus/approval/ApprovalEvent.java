// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;
import org.jspecify.annotations.Nullable;

/** What happens in approval. A feature that has opened a round observes how it ends, in the same transaction. */
public sealed interface ApprovalEvent extends DomainEvent {

    /** What the round is about. */
    ApprovalSubject subject();

    @Override
    default String objectType() {
        return "approval";
    }

    @Override
    default String objectId() {
        return subject().round().value();
    }

    private static List<String> keys(List<UUID> steps) {
        return steps.stream().map(ApprovalSubject::task).toList();
    }

    /** A round has begun. */
    record Opened(ApprovalSubject subject, String policy, String policyVersion, List<OpenStep> open)
            implements ApprovalEvent {
        @Override
        public String action() {
            return "approval.opened";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of(
                    "kind",
                    subject.kind(),
                    "subject",
                    subject.reference(),
                    "policy",
                    policy,
                    "policyVersion",
                    policyVersion);
        }

        @Override
        public List<Notice> notices() {
            return subject.tasks("approval-to-decide", open);
        }
    }

    /**
     * Somebody has decided in a step.
     *
     * @param principal for whom, {@code null} in the own name
     * @param done steps that need nobody any more
     * @param open steps of the next stage
     */
    record StepDecided(
            ApprovalSubject subject,
            UUID step,
            String stepCode,
            String actor,
            @Nullable String principal,
            DecisionOutcome outcome,
            List<UUID> done,
            List<OpenStep> open)
            implements ApprovalEvent {
        @Override
        public String action() {
            return "approval.step-decided";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of(
                    "subject", subject.reference(),
                    "step", stepCode,
                    "outcome", outcome.name(),
                    "for", String.valueOf(principal));
        }

        @Override
        public List<Notice> notices() {
            return subject.tasks("approval-to-decide", open);
        }

        @Override
        public List<String> settles() {
            return keys(done);
        }
    }

    /**
     * Every step was approved.
     *
     * @param kind kind of the subject
     * @param subjectReference reference of the subject
     * @param deciders people who approved, and those for whom somebody did
     */
    record Approved(
            ApprovalSubject subject, String kind, String subjectReference, Set<String> deciders, String openedBy)
            implements ApprovalEvent {
        @Override
        public String action() {
            return "approval.approved";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("kind", kind, "subject", subjectReference);
        }

        @Override
        public List<Notice> notices() {
            return List.of(subject.newsOfSubject("approval-approved", openedBy));
        }
    }

    /**
     * Somebody has sent the subject back.
     *
     * @param kind kind of the subject
     * @param subjectReference reference of the subject
     * @param reason what has to change
     * @param actor who has sent it back
     */
    record Returned(
            ApprovalSubject subject,
            String kind,
            String subjectReference,
            String reason,
            String actor,
            String openedBy,
            List<UUID> steps)
            implements ApprovalEvent {
        @Override
        public String action() {
            return "approval.returned";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("kind", kind, "subject", subjectReference);
        }

        @Override
        public List<Notice> notices() {
            return List.of(subject.newsOfSubject("approval-returned", openedBy));
        }

        @Override
        public List<String> settles() {
            return keys(steps);
        }
    }

    /** Whoever opened the round has taken it back. */
    record Withdrawn(ApprovalSubject subject, List<UUID> steps) implements ApprovalEvent {
        @Override
        public String action() {
            return "approval.withdrawn";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("kind", subject.kind(), "subject", subject.reference());
        }

        @Override
        public List<String> settles() {
            return keys(steps);
        }
    }

    /** One has handed a step over to another. */
    record Delegated(
            ApprovalSubject subject, OpenStep step, String stepCode, String principal, String delegate, Instant until)
            implements ApprovalEvent {
        @Override
        public String action() {
            return "approval.delegated";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("step", stepCode, "delegate", delegate, "until", until.toString());
        }

        @Override
        public List<Notice> notices() {
            return subject.tasks("approval-delegated", List.of(step));
        }
    }

    /** A step is past its due time; people of the next role up can decide too, and who opened the round is told. */
    record Escalated(ApprovalSubject subject, OpenStep step, String stepCode, String role, String openedBy)
            implements ApprovalEvent {
        @Override
        public String action() {
            return "approval.escalated";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("step", stepCode, "role", role);
        }

        @Override
        public List<Notice> notices() {
            return Stream.concat(
                            subject.tasks("approval-escalated", List.of(step)).stream(),
                            Stream.of(subject.news("approval-late", openedBy, step.name())))
                    .toList();
        }
    }
}
