// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aiplus.json.StoredRecords;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A calibration exercise: samples that never change, and what the panel has agreed about them. */
@Entity
class Calibration {

    @Id
    private UUID id;

    private UUID evaluationId;
    private int number;

    @Enumerated(EnumType.STRING)
    private CalibrationStatus status;

    private String samples;
    private String agreed;
    private String absent;
    private String setBy;
    private Instant setAt;
    private @Nullable Instant revealedAt;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Calibration() {}

    Calibration(UUID evaluationId, int number, NewCalibration content, String by, Instant at) {
        this.id = Ids.next();
        this.evaluationId = evaluationId;
        this.number = number;
        this.status = CalibrationStatus.OPEN;
        this.samples = StoredRecords.format(content);
        this.agreed = StoredRecords.format(KeptMarks.NONE);
        this.absent = StoredRecords.format(new KeptPeople(List.of()));
        this.setBy = by;
        this.setAt = at;
    }

    CalibrationStatusChange begun() {
        return new CalibrationStatusChange(id, null, status, null, setBy, setAt);
    }

    /**
     * Puts the marks side by side.
     *
     * @param missing subjects of those who were not waited for
     * @param reason why nobody waits for them; {@code null} when all marks are in
     * @throws RuleViolation TRANSITION_NOT_ALLOWED unless it is open
     */
    CalibrationStatusChange reveal(Collection<String> missing, @Nullable String reason, String by, Instant at) {
        var change = moveTo(CalibrationStatus.REVEALED, reason, by, at);
        this.absent = StoredRecords.format(new KeptPeople(List.copyOf(missing)));
        this.revealedAt = at;
        return change;
    }

    /**
     * Writes what was agreed about a sample, in place of what was written before.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED unless the marks stand side by side
     */
    void agree(SampleMark anchor) {
        if (status != CalibrationStatus.REVEALED) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var others = agreed().stream().filter(one -> one.sample() != anchor.sample());
        this.agreed = StoredRecords.format(
                new KeptMarks(Stream.concat(others, Stream.of(anchor)).toList()));
    }

    /**
     * What was agreed stands.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED unless the marks stand side by side
     */
    CalibrationStatusChange close(String by, Instant at) {
        this.endedAt = at;
        return moveTo(CalibrationStatus.CLOSED, null, by, at);
    }

    /**
     * Gives it up.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED once it has ended
     */
    CalibrationStatusChange withdraw(String reason, String by, Instant at) {
        this.endedAt = at;
        return moveTo(CalibrationStatus.WITHDRAWN, reason, by, at);
    }

    private CalibrationStatusChange moveTo(CalibrationStatus next, @Nullable String reason, String by, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var from = status;
        this.status = next;
        return new CalibrationStatusChange(id, from, next, reason, by, at);
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    CalibrationStatus status() {
        return status;
    }

    List<NewCalibration.Sample> samples() {
        return StoredRecords.read(samples, NewCalibration.class).samples();
    }

    /** What was agreed so far, in the order of the samples. */
    List<SampleMark> agreed() {
        return StoredRecords.read(agreed, KeptMarks.class).marks();
    }

    /** Subjects of those who were not waited for. */
    List<String> absent() {
        return StoredRecords.read(absent, KeptPeople.class).subjects();
    }

    String preparedBy() {
        return setBy;
    }

    Instant preparedAt() {
        return setAt;
    }

    @Nullable
    Instant revealedAt() {
        return revealedAt;
    }

    /** For the next act. */
    long version() {
        return version + 1;
    }
}
