// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.aiplus.files.FileName;
import org.aiplus.files.FileType;
import org.aiplus.files.ReceivedFile;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A file with which a vendor proves what it says. It enters unread; a scan releases or refuses it; then it serves as many
 * answers as its vendor binds it to, until its last day has passed or somebody takes it back. Its content, and what was
 * said about it at the upload, never change: what a decision was based on can be read years later.
 */
@Entity
class Evidence {

    /** So long before the last day of validity the vendor hears of it. */
    static final int NOTICE_DAYS = 30;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 7;

    @Id
    private UUID id;

    private String reference;

    private UUID vendorId;

    private String kind;

    private String title;

    private String issuer;

    private @Nullable LocalDate validFrom;

    private @Nullable LocalDate validTo;

    private String fileName;

    private String mediaType;

    private long size;

    private byte[] sha256;

    @Enumerated(EnumType.STRING)
    private EvidenceStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable ScanResult scan;

    private int scanAttempts;

    private Instant scanDueAt;

    private boolean government;

    private String uploadedBy;

    private Instant uploadedAt;

    private @Nullable String verifiedBy;

    private @Nullable Instant verifiedAt;

    private boolean expiryNoticed;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    private Evidence(
            EvidenceReference reference,
            UUID vendor,
            EvidenceDescription description,
            FileName name,
            FileType type,
            ReceivedFile file,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.reference = reference.value();
        this.vendorId = vendor;
        this.kind = description.kind();
        this.title = description.title();
        this.issuer = description.issuer();
        this.validFrom = description.validFrom();
        this.validTo = description.validTo();
        this.government = description.government();
        this.fileName = name.value();
        this.mediaType = type.mediaType();
        this.size = file.size();
        this.sha256 = file.sha256Bytes();
        this.status = EvidenceStatus.PENDING_SCAN;
        this.scanDueAt = at;
        this.uploadedBy = actor;
        this.uploadedAt = at;
    }

    /** A file that has just arrived and that nobody can read yet. */
    static Evidence received(
            EvidenceReference reference,
            UUID vendor,
            EvidenceDescription description,
            FileName name,
            FileType type,
            ReceivedFile file,
            String actor,
            Instant at) {
        return new Evidence(reference, vendor, description, name, type, file, actor, at);
    }

    /** The first row of the history. */
    EvidenceStatusChange arrival() {
        return new EvidenceStatusChange(id, vendorId, null, status, "uploaded", uploadedBy, uploadedAt);
    }

    /** The scanner found nothing. */
    EvidenceStatusChange clean(String actor, Instant at) {
        scan = ScanResult.CLEAN;
        return moveTo(EvidenceStatus.AVAILABLE, "scan-clean", actor, at);
    }

    /** Released without a scan, because the installation says so. */
    EvidenceStatusChange releaseUnscanned(String actor, Instant at) {
        scan = ScanResult.NOT_SCANNED;
        return moveTo(EvidenceStatus.AVAILABLE, "not-scanned", actor, at);
    }

    /** The scanner found malware. */
    EvidenceStatusChange infected(String actor, Instant at) {
        scan = ScanResult.INFECTED;
        return moveTo(EvidenceStatus.REFUSED, "malware-found", actor, at);
    }

    /** The scanner gave no answer; the next attempt follows after a pause that grows. */
    void scanFailed(Instant at) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(scanAttempts, MOST_DOUBLINGS));
        scanAttempts++;
        scanDueAt = at.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    /** The last day of validity has passed. */
    EvidenceStatusChange expire(String actor, Instant at) {
        return moveTo(EvidenceStatus.EXPIRED, "expired", actor, at);
    }

    /** Taken back. */
    EvidenceStatusChange revoke(String reason, String actor, Instant at) {
        return moveTo(EvidenceStatus.REVOKED, reason, actor, at);
    }

    /** Somebody of the government found that it is what it says. */
    void verify(String actor, Instant at) {
        if (status != EvidenceStatus.AVAILABLE) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        verifiedBy = actor;
        verifiedAt = at;
    }

    /** Lets everybody of the government read the file, or no longer. */
    void letGovernmentRead(boolean readable) {
        requireLive();
        government = readable;
    }

    /** Evidence that was refused or taken back serves nothing more. */
    void requireLive() {
        if (status == EvidenceStatus.REVOKED || status == EvidenceStatus.REFUSED) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
    }

    /** The vendor has been told that it expires soon. */
    void expiryNoticed() {
        expiryNoticed = true;
    }

    private EvidenceStatusChange moveTo(EvidenceStatus next, String reason, String actor, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var change = new EvidenceStatusChange(id, vendorId, status, next, reason, actor, at);
        status = next;
        return change;
    }

    UUID id() {
        return id;
    }

    EvidenceReference reference() {
        return new EvidenceReference(reference);
    }

    UUID vendor() {
        return vendorId;
    }

    String kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String issuer() {
        return issuer;
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    FileName fileName() {
        return FileName.of(fileName);
    }

    String mediaType() {
        return mediaType;
    }

    long size() {
        return size;
    }

    String sha256() {
        return HexFormat.of().formatHex(sha256);
    }

    EvidenceStatus status() {
        return status;
    }

    /** What the scan found, {@code null} before the first that gave an answer. */
    @Nullable
    ScanResult scan() {
        return scan;
    }

    int scanAttempts() {
        return scanAttempts;
    }

    Instant scanDueAt() {
        return scanDueAt;
    }

    boolean government() {
        return government;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    @Nullable
    String verifiedBy() {
        return verifiedBy;
    }

    @Nullable
    Instant verifiedAt() {
        return verifiedAt;
    }

    long version() {
        return version;
    }
}
