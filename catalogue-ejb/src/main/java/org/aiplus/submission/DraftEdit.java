// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a save replaced in one field of a draft, so that a second editor's older page can be merged and nothing is lost. */
@Entity
@Table(name = "submission_draft_edit")
class DraftEdit {

    @Id
    private UUID id;

    private UUID submissionId;

    private UUID vendorId;

    private long replacedVersion;

    private String field;

    private @Nullable String before;

    private String editedBy;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected DraftEdit() {}

    DraftEdit(Submission submission, String field, @Nullable String before, String editedBy, Instant at) {
        this.id = Ids.next();
        this.submissionId = submission.id();
        this.vendorId = submission.vendor();
        this.replacedVersion = submission.version();
        this.field = field;
        this.before = before;
        this.editedBy = editedBy;
        this.at = at;
    }

    String field() {
        return field;
    }

    /** The field's JSON before the save, {@code null} when it was not answered. */
    @Nullable
    String before() {
        return before;
    }
}
