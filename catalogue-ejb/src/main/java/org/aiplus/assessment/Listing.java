// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The decision by which a solution has its status, and the clock that watches it. The clock remembers until when each
 * thing holds on which the decision rests, and on which day something changes next, so that a run looks only at those
 * that are due.
 */
@Entity
class Listing {

    @Id
    private UUID id;

    private String solutionReference;

    private UUID assessmentId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String terms;

    private @Nullable LocalDate nextDue;

    private @Nullable LocalDate suspendedOn;

    private @Nullable LocalDate graceUntil;

    private boolean stopped;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Listing() {}

    /** A solution that gets its first decision; due at once. */
    static Listing begin(SolutionReference solution, UUID assessment, LocalDate today) {
        var listing = new Listing();
        listing.id = Ids.next();
        listing.solutionReference = solution.value();
        listing.replace(assessment, today);
        return listing;
    }

    /** A later decision takes the place of the one before; due at once. */
    void replace(UUID assessment, LocalDate today) {
        assessmentId = assessment;
        terms = AssessmentColumns.write(List.of());
        nextDue = today;
        suspendedOn = null;
        graceUntil = null;
        stopped = false;
    }

    /**
     * The clock has looked.
     *
     * @param graceDays how long uses that run when a solution is suspended may go on
     */
    void looked(Standing standing, List<Term> now, int graceDays) {
        terms = AssessmentColumns.write(now);
        nextDue = standing.nextDue();
        suspendedOn = standing.suspendedOn();
        graceUntil = suspendedOn == null ? null : suspendedOn.plusDays(graceDays);
    }

    /** Nothing moves it any more: taken off the list. */
    void stop() {
        nextDue = null;
        stopped = true;
    }

    SolutionReference solution() {
        return new SolutionReference(solutionReference);
    }

    UUID assessment() {
        return assessmentId;
    }

    /** What the decision rested on when the clock looked last. */
    List<Term> terms() {
        return AssessmentColumns.terms(terms);
    }

    @Nullable
    LocalDate nextDue() {
        return nextDue;
    }

    Optional<LocalDate> graceUntil() {
        return Optional.ofNullable(graceUntil);
    }
}
