// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import java.util.List;
import java.util.Map;
import org.aiplus.shared.PublicChange;

/** Facts about solutions; they reach the audit trail and the public change feed. */
public sealed interface SolutionEvent extends PublicChange {

    @Override
    default String objectType() {
        return "solution";
    }

    /**
     * A revision became the published one.
     *
     * @param revision its number, from 1
     * @param contentHash SHA-256 of its canonical content, hexadecimal
     */
    record RevisionPublished(SolutionReference solution, int revision, String contentHash) implements SolutionEvent {
        @Override
        public String action() {
            return "solution.revision-published";
        }

        @Override
        public String objectId() {
            return solution.value();
        }

        @Override
        public List<String> references() {
            return List.of(solution.value());
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("revision", revision, "contentHash", contentHash);
        }
    }

    /**
     * What the government has decided about it, or why, is another than before.
     *
     * @param standing the one that holds from now on
     */
    record StandingChanged(SolutionReference solution, SolutionStanding standing) implements SolutionEvent {
        @Override
        public String action() {
            return "solution.standing-changed";
        }

        @Override
        public String objectId() {
            return solution.value();
        }

        @Override
        public List<String> references() {
            return List.of(solution.value());
        }

        @Override
        public Map<String, Object> details() {
            return Map.of(
                    "status",
                    standing.status().name(),
                    "reasons",
                    standing.reasons().stream().map(Enum::name).toList());
        }
    }

    /**
     * An import published many revisions at once.
     *
     * @param batch name of the batch, for example {@code import 0193… rows 1-500}
     * @param solutions the entries that are new or changed, at least one
     */
    record BatchPublished(String batch, List<SolutionReference> solutions) implements SolutionEvent {

        public BatchPublished {
            solutions = List.copyOf(solutions);
        }

        @Override
        public String action() {
            return "solution.batch-published";
        }

        @Override
        public String objectId() {
            return batch;
        }

        @Override
        public List<String> references() {
            return solutions.stream().map(SolutionReference::value).toList();
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("solutions", solutions.size());
        }
    }
}
