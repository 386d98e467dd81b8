// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** What happens with pilots. */
public sealed interface PilotEvent extends DomainEvent {

    /** Reference of the charter. */
    PilotReference pilot();

    @Override
    default String objectType() {
        return "pilot";
    }

    @Override
    default String objectId() {
        return pilot().value();
    }

    @Override
    default Map<String, Object> details() {
        return Map.of();
    }

    private static String page(String useCase, PilotReference pilot) {
        return "/uses/" + useCase + "/pilots/" + pilot;
    }

    private static String stopTask(PilotReference pilot) {
        return "pilot-stop " + pilot;
    }

    private static String overdueTask(PilotReference pilot) {
        return "pilot-overdue " + pilot;
    }

    /** A department has begun a charter. */
    record Opened(PilotReference pilot, String useCase) implements PilotEvent {
        @Override
        public String action() {
            return "pilot.opened";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("useCase", useCase);
        }
    }

    /** A draft says something else. */
    record Saved(PilotReference pilot) implements PilotEvent {
        @Override
        public String action() {
            return "pilot.saved";
        }
    }

    /**
     * A charter is promised.
     *
     * @param hash SHA-256 of the document, hexadecimal
     */
    record Locked(PilotReference pilot, String hash) implements PilotEvent {
        @Override
        public String action() {
            return "pilot.locked";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("hash", hash);
        }
    }

    /** What was promised has changed. */
    record Amended(PilotReference pilot, int number, String hash) implements PilotEvent {
        @Override
        public String action() {
            return "pilot.amended";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number, "hash", hash);
        }
    }

    /** Readings came in. */
    record ReadingsTaken(PilotReference pilot, ReadingChannel channel, long accepted, long refused)
            implements PilotEvent {
        @Override
        public String action() {
            return "pilot.readings-taken";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("channel", channel.name(), "accepted", accepted, "refused", refused);
        }
    }

    /** A reading no longer counts. */
    record ReadingWithdrawn(PilotReference pilot, String reading) implements PilotEvent {
        @Override
        public String action() {
            return "pilot.reading-withdrawn";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("reading", reading);
        }
    }

    /**
     * Metrics have reached their stop values; somebody must decide.
     *
     * @param owners subjects of the people who answer for the pilot and its use
     */
    record StopReached(PilotReference pilot, String useCase, String title, Set<String> metrics, Set<String> owners)
            implements PilotEvent {
        @Override
        public String action() {
            return "pilot.stop-reached";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("metrics", new TreeSet<>(metrics).toString());
        }

        @Override
        public List<Notice> notices() {
            var values = new HashMap<String, String>();
            values.put("pilot", pilot.value());
            values.put("title", title);
            values.put("metrics", String.join(", ", new TreeSet<>(metrics)));
            return owners.stream()
                    .sorted()
                    .map(owner -> Notice.task(
                            "pilot-stop",
                            new Addressee.Person(owner),
                            page(useCase, pilot),
                            values,
                            stopTask(pilot),
                            Optional.empty()))
                    .toList();
        }
    }

    /** The end has passed and nobody has decided. */
    record Overdue(PilotReference pilot, String useCase, String title, LocalDate end, Set<String> owners)
            implements PilotEvent {
        @Override
        public String action() {
            return "pilot.overdue";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("end", end.toString());
        }

        @Override
        public List<Notice> notices() {
            var values = Map.of("pilot", pilot.value(), "title", title, "end", end.toString());
            return owners.stream()
                    .sorted()
                    .map(owner -> Notice.task(
                            "pilot-overdue",
                            new Addressee.Person(owner),
                            page(useCase, pilot),
                            values,
                            overdueTask(pilot),
                            Optional.empty()))
                    .toList();
        }
    }

    /**
     * A person has decided.
     *
     * @param follows what follows from the outcome
     * @param owners subjects of the people who answer for the pilot and its use
     */
    record Decided(
            PilotReference pilot,
            String useCase,
            String title,
            DecisionKind decision,
            DecisionKind follows,
            MetricOutcome outcome,
            Set<String> owners)
            implements PilotEvent {
        @Override
        public String action() {
            return "pilot.decided";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("decision", decision.name(), "follows", follows.name(), "outcome", outcome.name());
        }

        @Override
        public List<Notice> notices() {
            var values = Map.of("pilot", pilot.value(), "title", title);
            return owners.stream()
                    .sorted()
                    .map(owner ->
                            Notice.news("pilot-decided", new Addressee.Person(owner), page(useCase, pilot), values))
                    .toList();
        }

        @Override
        public List<String> settles() {
            return decision == DecisionKind.CONTINUE
                    ? List.of(stopTask(pilot))
                    : List.of(stopTask(pilot), overdueTask(pilot));
        }
    }

    /** What was learned is public. */
    record LessonsPublished(PilotReference pilot, String solution) implements PilotEvent {
        @Override
        public String action() {
            return "pilot.lessons-published";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("solution", solution);
        }
    }

    /** A participant said how it was, with a name. What is said namelessly leaves no trace. */
    record FeedbackGiven(PilotReference pilot) implements PilotEvent {
        @Override
        public String action() {
            return "pilot.feedback-given";
        }
    }
}
