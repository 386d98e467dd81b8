// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** What happens with calibration exercises. No mark of a person and no word of anybody is in it. */
public sealed interface CalibrationEvent extends DomainEvent {

    /** Reference of the evaluation. */
    EvaluationReference evaluation();

    @Override
    default String objectType() {
        return "evaluation";
    }

    @Override
    default String objectId() {
        return evaluation().value();
    }

    private static String markTask(EvaluationReference evaluation, String subject) {
        return "calibration-mark " + evaluation + " " + subject;
    }

    private static String setTask(EvaluationReference evaluation) {
        return "calibration-set " + evaluation;
    }

    private static String agreeTask(EvaluationReference evaluation) {
        return "calibration-agree " + evaluation;
    }

    private static String page(EvaluationReference evaluation) {
        return "/panel/" + evaluation + "/calibration";
    }

    private static Map<String, String> values(EvaluationReference evaluation, String title) {
        return Map.of("evaluation", evaluation.value(), "title", title);
    }

    private static Notice markNotice(EvaluationReference evaluation, String title, String person) {
        return Notice.task(
                "calibration-mark",
                new Addressee.Person(person),
                page(evaluation),
                values(evaluation, title),
                markTask(evaluation, person),
                Optional.empty());
    }

    private static List<String> allTasks(EvaluationReference evaluation, Collection<String> markers) {
        var tasks = new ArrayList<String>();
        tasks.add(agreeTask(evaluation));
        markers.stream().sorted().forEach(person -> tasks.add(markTask(evaluation, person)));
        return tasks;
    }

    /** An evaluation was published whose scheme asks for an exercise; somebody has to set it. */
    record Wanted(EvaluationReference evaluation, String title, Set<String> chairs) implements CalibrationEvent {
        public Wanted {
            chairs = Set.copyOf(chairs);
        }

        @Override
        public String action() {
            return "calibration.wanted";
        }

        @Override
        public List<Notice> notices() {
            return chairs.stream()
                    .sorted()
                    .map(person -> Notice.task(
                            "calibration-set",
                            new Addressee.Person(person),
                            page(evaluation),
                            values(evaluation, title),
                            setTask(evaluation),
                            Optional.empty()))
                    .toList();
        }
    }

    /** An exercise was set; these people mark its samples. */
    record Prepared(EvaluationReference evaluation, String title, int number, int samples, Set<String> markers)
            implements CalibrationEvent {
        public Prepared {
            markers = Set.copyOf(markers);
        }

        @Override
        public String action() {
            return "calibration.set";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number, "samples", samples);
        }

        @Override
        public List<Notice> notices() {
            return markers.stream()
                    .sorted()
                    .map(person -> markNotice(evaluation, title, person))
                    .toList();
        }

        @Override
        public List<String> settles() {
            return List.of(setTask(evaluation));
        }
    }

    /** Somebody has joined the panel after an exercise was set. */
    record Joined(EvaluationReference evaluation, String title, String person) implements CalibrationEvent {
        @Override
        public String action() {
            return "calibration.joined";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("person", person);
        }

        @Override
        public List<Notice> notices() {
            return List.of(markNotice(evaluation, title, person));
        }
    }

    /** Somebody who was asked to mark has left the panel. */
    record Left(EvaluationReference evaluation, String person) implements CalibrationEvent {
        @Override
        public String action() {
            return "calibration.left";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("person", person);
        }

        @Override
        public List<String> settles() {
            return List.of(markTask(evaluation, person));
        }
    }

    /** Somebody has saved the own draft. */
    record MarksSaved(EvaluationReference evaluation, int number) implements CalibrationEvent {
        @Override
        public String action() {
            return "calibration.saved";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number);
        }
    }

    /**
     * Somebody has handed in.
     *
     * @param late whether the marks of the others were side by side already
     */
    record MarksHandedIn(EvaluationReference evaluation, int number, String person, boolean late)
            implements CalibrationEvent {
        @Override
        public String action() {
            return "calibration.marked";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number, "late", late);
        }

        @Override
        public List<String> settles() {
            return List.of(markTask(evaluation, person));
        }
    }

    /**
     * The marks stand side by side.
     *
     * @param panel subjects of those who read them now
     * @param chairs subjects of those who write what is agreed
     * @param absent subjects of those who were not waited for
     */
    record Revealed(
            EvaluationReference evaluation,
            String title,
            int number,
            Set<String> panel,
            Set<String> chairs,
            List<String> absent)
            implements CalibrationEvent {
        public Revealed {
            panel = Set.copyOf(panel);
            chairs = Set.copyOf(chairs);
            absent = List.copyOf(absent);
        }

        @Override
        public String action() {
            return "calibration.revealed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number, "absent", absent);
        }

        @Override
        public List<Notice> notices() {
            var notices = new ArrayList<Notice>();
            panel.stream()
                    .sorted()
                    .filter(person -> !chairs.contains(person))
                    .forEach(person -> notices.add(Notice.news(
                            "calibration-revealed",
                            new Addressee.Person(person),
                            page(evaluation),
                            values(evaluation, title))));
            chairs.stream()
                    .sorted()
                    .forEach(person -> notices.add(Notice.task(
                            "calibration-agree",
                            new Addressee.Person(person),
                            page(evaluation),
                            values(evaluation, title),
                            agreeTask(evaluation),
                            Optional.empty())));
            return notices;
        }
    }

    /** The chair has written what was agreed about a sample. */
    record Agreed(EvaluationReference evaluation, int number, int sample, int mark) implements CalibrationEvent {
        @Override
        public String action() {
            return "calibration.agreed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number, "sample", sample, "mark", mark);
        }
    }

    /** What was agreed stands. */
    record Closed(EvaluationReference evaluation, String title, int number, Set<String> panel)
            implements CalibrationEvent {
        public Closed {
            panel = Set.copyOf(panel);
        }

        @Override
        public String action() {
            return "calibration.closed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number);
        }

        @Override
        public List<Notice> notices() {
            return panel.stream()
                    .sorted()
                    .map(person -> Notice.news(
                            "calibration-closed",
                            new Addressee.Person(person),
                            page(evaluation),
                            values(evaluation, title)))
                    .toList();
        }

        @Override
        public List<String> settles() {
            return List.of(agreeTask(evaluation));
        }
    }

    /** An exercise was given up. */
    record Withdrawn(EvaluationReference evaluation, String title, int number, Set<String> panel)
            implements CalibrationEvent {
        public Withdrawn {
            panel = Set.copyOf(panel);
        }

        @Override
        public String action() {
            return "calibration.withdrawn";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("number", number);
        }

        @Override
        public List<Notice> notices() {
            return panel.stream()
                    .sorted()
                    .map(person -> Notice.news(
                            "calibration-withdrawn",
                            new Addressee.Person(person),
                            page(evaluation),
                            values(evaluation, title)))
                    .toList();
        }

        @Override
        public List<String> settles() {
            return allTasks(evaluation, panel);
        }
    }
}
