// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aiplus.json.StoredRecords;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** One person's marks for the samples: a draft of the person's own until they are handed in, and fixed from then on. */
@Entity
class CalibrationSheet {

    @Id
    private UUID id;

    private UUID calibrationId;
    private String marker;
    private String marks;
    private @Nullable Instant handedInAt;
    private boolean late;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CalibrationSheet() {}

    CalibrationSheet(UUID calibrationId, String marker) {
        this.id = Ids.next();
        this.calibrationId = calibrationId;
        this.marker = marker;
        this.marks = StoredRecords.format(KeptMarks.NONE);
    }

    /**
     * Keeps these marks in place of those before.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED once they are handed in
     */
    void save(List<SampleMark> given) {
        if (handedIn()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.marks = StoredRecords.format(new KeptMarks(given));
    }

    /**
     * Hands them in, for good.
     *
     * @param afterwards whether the marks of the others were side by side already, so that these are not computed with
     */
    void handIn(boolean afterwards, Instant at) {
        this.handedInAt = at;
        this.late = afterwards;
    }

    String marker() {
        return marker;
    }

    /** In the order of the samples. */
    List<SampleMark> marks() {
        return StoredRecords.read(marks, KeptMarks.class).marks();
    }

    boolean handedIn() {
        return handedInAt != null;
    }

    boolean late() {
        return late;
    }

    /** For the next change; 0 means that there is no sheet yet. */
    long version() {
        return version + 1;
    }
}
