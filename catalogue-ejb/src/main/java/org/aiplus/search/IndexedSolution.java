// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.aiplus.catalogue.Classification;
import org.aiplus.catalogue.SolutionKind;
import org.aiplus.catalogue.SolutionStatus;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A published solution as the index needs it: a row of a read-only view, all languages and both publicities. */
@Entity
class IndexedSolution {

    @Id
    private String reference;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private SolutionKind kind;

    @Enumerated(EnumType.STRING)
    private SolutionStatus status;

    private boolean referenceRecord;

    private boolean demo;

    private Instant publishedAt;

    private @Nullable LocalDate lastVerifiedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Classification maximumClassification;

    private @Nullable String departmentCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String departmentName;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String vendorName;

    @JdbcTypeCode(SqlTypes.JSON)
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private String categories;

    private String questionSetVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private String answers;

    @JdbcTypeCode(SqlTypes.JSON)
    private String statusReasons;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected IndexedSolution() {}

    String reference() {
        return reference;
    }

    SolutionKind kind() {
        return kind;
    }

    SolutionStatus status() {
        return status;
    }

    /** Codes as a JSON array; empty for entries about which nothing was decided. */
    String statusReasons() {
        return statusReasons;
    }

    boolean referenceRecord() {
        return referenceRecord;
    }

    boolean demo() {
        return demo;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    LocalDate lastVerifiedOn() {
        return lastVerifiedOn;
    }

    @Nullable
    Classification maximumClassification() {
        return maximumClassification;
    }

    @Nullable
    String departmentCode() {
        return departmentCode;
    }

    @Nullable
    String departmentName() {
        return departmentName;
    }

    @Nullable
    String vendorName() {
        return vendorName;
    }

    String name() {
        return name;
    }

    String categories() {
        return categories;
    }

    String questionSetVersion() {
        return questionSetVersion;
    }

    String answers() {
        return answers;
    }
}
