// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do by a day for a solution to be listed without reserve. Its owner reports that it is
 * done, an officer looks and closes it or wants more. Open past its due day it moves the solution's status.
 */
@Entity(name = "AssessmentCondition")
@Table(name = "assessment_condition")
class Condition {

    @Id
    private UUID id;

    private UUID assessmentId;

    private int number;

    private String text;

    @Enumerated(EnumType.STRING)
    private ConditionOwner owner;

    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private ConditionStatus status;

    private @Nullable String note;

    private @Nullable String movedBy;

    private @Nullable Instant movedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Condition() {}

    /** A condition that nobody has worked on. */
    Condition(UUID assessmentId, int number, NewCondition.Checked checked) {
        this.id = Ids.next();
        this.assessmentId = assessmentId;
        this.number = number;
        this.text = checked.text();
        this.owner = checked.owner();
        this.due = checked.due();
        this.status = ConditionStatus.OPEN;
    }

    /** Its owner says that it is met. */
    void report(String words, String by, Instant at) {
        moveTo(ConditionStatus.REPORTED, words, by, at);
    }

    /** An officer wants more than was reported. */
    void reopen(String words, String by, Instant at) {
        moveTo(ConditionStatus.OPEN, words, by, at);
    }

    /**
     * An officer found that it is met.
     *
     * @throws RuleViolation SECOND_PERSON_NEEDED for whoever reported it
     */
    void close(String words, String by, Instant at) {
        if (status == ConditionStatus.REPORTED && by.equals(movedBy)) {
            throw new RuleViolation(ProblemCode.SECOND_PERSON_NEEDED);
        }
        moveTo(ConditionStatus.MET, words, by, at);
    }

    /** The one place in which the status changes. */
    private void moveTo(ConditionStatus next, String words, String by, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        status = next;
        note = words;
        movedBy = by;
        movedAt = at;
    }

    UUID assessment() {
        return assessmentId;
    }

    int number() {
        return number;
    }

    ConditionOwner owner() {
        return owner;
    }

    LocalDate due() {
        return due;
    }

    ConditionStatus status() {
        return status;
    }

    ConditionView view() {
        return new ConditionView(number, text, owner, due, status, note, movedAt);
    }
}
