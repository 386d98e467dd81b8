// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evidence;

import java.time.Instant;
import java.util.List;
import org.aiplus.evidence.EvidenceView;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence, as far as the reader may see it.
 *
 * @param kind in words
 * @param validity in words
 * @param status in words
 * @param tone of the status
 * @param scan what must be known about the check for malware, {@code null} for nothing
 * @param reason what was typed as the reason for taking it back
 */
public record EvidencePage(
        PageFrame frame,
        EvidenceView view,
        String vendor,
        String kind,
        String validity,
        String status,
        String tone,
        @Nullable String scan,
        List<SupportLine> supports,
        List<Step> history,
        String reason,
        List<FieldError> errors)
        implements Page {

    /**
     * What it supports.
     *
     * @param verifiedAt {@code null} as long as nobody has verified it
     */
    public record SupportLine(
            String solution, String question, @Nullable Instant verifiedAt) {}

    /** A step of its life in words. */
    public record Step(String status, String reason, Instant at) {}

    public EvidencePage {
        supports = List.copyOf(supports);
        history = List.copyOf(history);
        errors = List.copyOf(errors);
    }

    /** Whether the file can be read by this reader now. */
    public boolean readable() {
        return view.sight().seesFile() && view.status().readable();
    }

    /** Whether the reader's vendor can still say what it supports and who reads it. */
    public boolean editable() {
        return view.own()
                && view.status() != org.aiplus.evidence.EvidenceStatus.REVOKED
                && view.status() != org.aiplus.evidence.EvidenceStatus.REFUSED;
    }
}
