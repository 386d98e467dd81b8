// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Notice;
import org.jspecify.annotations.Nullable;

/** What happens with uses of AI. Fired in the transaction of the act. */
public sealed interface UseCaseEvent extends DomainEvent {

    /** Reference of the use. */
    UseCaseReference useCase();

    @Override
    default String objectType() {
        return "use-case";
    }

    @Override
    default String objectId() {
        return useCase().value();
    }

    /** A department has opened a use for one of its needs. */
    record Opened(UseCaseReference useCase, String department, String need) implements UseCaseEvent {
        @Override
        public String action() {
            return "use-case.opened";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("department", department, "need", need);
        }
    }

    /** It says something else about itself. */
    record Described(UseCaseReference useCase) implements UseCaseEvent {
        @Override
        public String action() {
            return "use-case.described";
        }
    }

    /** A tool was put on the shortlist, weighed anew, eliminated, taken back or chosen. */
    record CandidateChanged(UseCaseReference useCase, String solution, CandidateStatus status) implements UseCaseEvent {
        @Override
        public String action() {
            return "use-case.candidate-changed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("solution", solution, "status", status.name());
        }
    }

    /**
     * Somebody asks for a decision at a gate, or for a move without one.
     *
     * @param gate code of the gate, {@code null} without one
     * @param approval reference of the round in which it is signed
     */
    record MoveAsked(
            UseCaseReference useCase, @Nullable String gate, String decision, UseCaseStage target, String approval)
            implements UseCaseEvent {
        @Override
        public String action() {
            return "use-case.move-asked";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of(
                    "gate", String.valueOf(gate), "decision", decision, "target", target.name(), "approval", approval);
        }
    }

    /** What was asked for was signed, sent back or withdrawn. */
    record MoveAnswered(UseCaseReference useCase, @Nullable String gate, String decision, UseCaseRequestStatus status)
            implements UseCaseEvent {
        @Override
        public String action() {
            return "use-case.move-answered";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("gate", String.valueOf(gate), "decision", decision, "status", status.name());
        }
    }

    /**
     * It has gone to another stage.
     *
     * @param people subjects of the people who are told
     */
    record Moved(
            UseCaseReference useCase,
            LocalisedText title,
            UseCaseStage from,
            UseCaseStage to,
            UseCaseMoveKind kind,
            Set<String> people)
            implements UseCaseEvent {
        @Override
        public String action() {
            return "use-case.moved";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("from", from.name(), "to", to.name(), "kind", kind.name());
        }

        @Override
        public List<Notice> notices() {
            var values = new HashMap<>(Notice.localised("title", title));
            values.put("useCase", useCase.value());
            return people.stream()
                    .map(person -> kind == UseCaseMoveKind.PAUSE
                            ? Notice.news("use-case-paused", new Addressee.Person(person), page(), values)
                            : Notice.news("use-case-moved", new Addressee.Person(person), page(), values))
                    .toList();
        }

        private String page() {
            return "/uses/" + useCase;
        }
    }

    /** Something was added to it or taken from it: a comment, a document, an answer about readiness, a person. */
    record RecordChanged(UseCaseReference useCase, String part, String item) implements UseCaseEvent {
        @Override
        public String action() {
            return "use-case.record-changed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("part", part, "item", item);
        }
    }
}
