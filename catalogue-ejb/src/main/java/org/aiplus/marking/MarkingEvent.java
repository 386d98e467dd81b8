// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** What happens with marks. No mark and no word of a marker is in it. */
public sealed interface MarkingEvent extends DomainEvent {

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

    private static String task(EvaluationReference evaluation, String subject) {
        return "marking-reopened " + evaluation + " " + subject;
    }

    /** Somebody has saved a mark of the own draft. */
    record MarkSaved(EvaluationReference evaluation, Cell cell) implements MarkingEvent {
        @Override
        public String action() {
            return "marks.saved";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("letter", cell.letter(), "criterion", cell.criterion());
        }
    }

    /**
     * Somebody has handed in all marks.
     *
     * @param digest SHA-256 of them, hexadecimal
     */
    record SheetSubmitted(EvaluationReference evaluation, int marks, String digest) implements MarkingEvent {
        @Override
        public String action() {
            return "marks.submitted";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("marks", marks, "digest", digest);
        }
    }

    /** The chair has opened somebody's marks again. */
    record SheetReopened(EvaluationReference evaluation, String title, String marker) implements MarkingEvent {
        @Override
        public String action() {
            return "marks.reopened";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("marker", marker);
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.task(
                    "marking-reopened",
                    new Addressee.Person(marker),
                    "/panel/" + evaluation + "/sheet",
                    Map.of("evaluation", evaluation.value(), "title", title),
                    task(evaluation, marker),
                    Optional.empty()));
        }
    }

    /** All marks are in, and the panel reads them. */
    record AllMarksIn(EvaluationReference evaluation, String title, Set<String> panel) implements MarkingEvent {
        public AllMarksIn {
            panel = Set.copyOf(panel);
        }

        @Override
        public String action() {
            return "marks.all-in";
        }

        @Override
        public List<Notice> notices() {
            return panel.stream()
                    .sorted()
                    .map(person -> Notice.news(
                            "marking-all-in",
                            new Addressee.Person(person),
                            "/panel/" + evaluation + "/moderation",
                            Map.of("evaluation", evaluation.value(), "title", title)))
                    .toList();
        }

        @Override
        public List<String> settles() {
            return panel.stream()
                    .sorted()
                    .map(person -> task(evaluation, person))
                    .toList();
        }
    }

    /** The panel has come to something, or has changed its mind. */
    record ConsensusSet(EvaluationReference evaluation, List<Cell> cells) implements MarkingEvent {
        public ConsensusSet {
            cells = List.copyOf(cells);
        }

        @Override
        public String action() {
            return "consensus.set";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of(
                    "cells",
                    cells.stream()
                            .map(cell -> cell.letter() + " " + cell.criterion())
                            .toList());
        }
    }

    /** Somebody of the panel stands by the consensus. */
    record ConsensusAgreed(EvaluationReference evaluation, String digest) implements MarkingEvent {
        @Override
        public String action() {
            return "consensus.agreed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("digest", digest);
        }
    }

    /** Quality is closed. */
    record QualityClosed(EvaluationReference evaluation, String digest) implements MarkingEvent {
        @Override
        public String action() {
            return "consensus.closed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("digest", digest);
        }
    }

    /** The bids are ranked. */
    record Ranked(EvaluationReference evaluation, String inputHash) implements MarkingEvent {
        @Override
        public String action() {
            return "ranking.computed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("input", inputHash);
        }
    }
}
