// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import java.time.Instant;
import java.util.List;
import org.aiplus.ranking.WeightStability;
import org.jspecify.annotations.Nullable;

/**
 * What a panel has marked and come to, and the ranking, as they are kept.
 *
 * @param sheets marks of each person who has handed them in
 * @param consensus what the panel has come to
 * @param changes everything that it had come to before, in order
 * @param agreements who stood by which consensus, in order
 * @param digest names the consensus that stands, SHA-256, hexadecimal
 * @param input what the ranking was computed from, canonical JSON
 * @param result the ranking, canonical JSON
 * @param inputHash SHA-256 of the input, hexadecimal
 */
public record MarkingRecord(
        List<Sheet> sheets,
        List<Settled> consensus,
        List<Settled> changes,
        List<Agreed> agreements,
        String digest,
        String input,
        String result,
        String inputHash,
        Instant computedAt,
        WeightStability stability) {

    /**
     * The marks of one person.
     *
     * @param submittedAt when they were handed in last
     */
    public record Sheet(String marker, @Nullable String name, Instant submittedAt, List<Given> marks) {

        public Sheet {
            marks = List.copyOf(marks);
        }
    }

    /** One mark of one person. */
    public record Given(Cell cell, Judgement judgement, Instant savedAt) {}

    /** What the panel had come to at a time, and who wrote it down. */
    public record Settled(Cell cell, Judgement judgement, String by, Instant at) {}

    /** Somebody stood by the consensus with this digest. */
    public record Agreed(String subject, String digest, Instant at) {}

    public MarkingRecord {
        sheets = List.copyOf(sheets);
        consensus = List.copyOf(consensus);
        changes = List.copyOf(changes);
        agreements = List.copyOf(agreements);
    }
}
