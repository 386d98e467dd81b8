// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import java.time.Instant;
import org.aiplus.submission.SnapshotView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One time that a submission was handed in. */
@Schema(name = "Snapshot", description = "One time that a submission was handed in.")
public record SnapshotJson(
        int number,
        String questionSet,

        @Schema(description = "SHA-256 of the canonical content in UTF-8, hexadecimal.")
        String sha256,

        Instant submittedAt) {

    static SnapshotJson from(SnapshotView view) {
        return new SnapshotJson(view.number(), view.questionSetVersion(), view.sha256(), view.submittedAt());
    }
}
