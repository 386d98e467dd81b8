// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor keeps as proof.
 *
 * @param number which time it was handed in
 * @param sha256 of what was handed in
 * @param submittedAt to the second, in words
 * @param next what happens next, in words
 * @param due by when, in words; {@code null} when nothing was promised
 */
public record ReceiptPage(
        PageFrame frame,
        String reference,
        String solution,
        int number,
        String sha256,
        String submittedAt,
        String next,
        @Nullable String due)
        implements Page {

    /** Where the submission is. */
    public String overview() {
        return frame.href("/vendor/submissions/" + reference);
    }
}
