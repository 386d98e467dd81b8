// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor declares to have changed about a published solution. A material change waits for a moderator's review; any
 * other is on record at once.
 */
@Entity
class ChangeNotice {

    @Id
    private UUID id;

    private UUID vendorId;

    private String solution;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    private ChangeNoticeStatus status;

    private String text;

    private LocalDate effectiveOn;

    private Instant declaredAt;

    private String declaredBy;

    private @Nullable String conclusion;

    private @Nullable Instant reviewedAt;

    private @Nullable String reviewedBy;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ChangeNotice() {}

    /** A checked declaration. */
    record Declared(ChangeKind kind, boolean material, String text, LocalDate effectiveOn) {}

    /** A new notice. */
    static ChangeNotice declare(UUID vendor, String solution, Declared declared, String by, Instant at) {
        var notice = new ChangeNotice();
        notice.id = ChangeNoticeId.next().value();
        notice.vendorId = vendor;
        notice.solution = solution;
        notice.kind = declared.kind();
        notice.status = declared.material() ? ChangeNoticeStatus.OPEN : ChangeNoticeStatus.NOTED;
        notice.text = declared.text();
        notice.effectiveOn = declared.effectiveOn();
        notice.declaredAt = at;
        notice.declaredBy = by;
        return notice;
    }

    /**
     * Ends the review.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it is not open
     */
    void review(String conclusionText, String by, Instant at) {
        if (!status.next().contains(ChangeNoticeStatus.REVIEWED)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.status = ChangeNoticeStatus.REVIEWED;
        this.conclusion = conclusionText;
        this.reviewedBy = by;
        this.reviewedAt = at;
    }

    UUID vendor() {
        return vendorId;
    }

    long version() {
        return version;
    }

    ChangeNoticeView view() {
        return new ChangeNoticeView(
                new ChangeNoticeId(id),
                solution,
                kind,
                status,
                text,
                effectiveOn,
                declaredAt,
                declaredBy,
                conclusion,
                reviewedAt,
                version);
    }
}
