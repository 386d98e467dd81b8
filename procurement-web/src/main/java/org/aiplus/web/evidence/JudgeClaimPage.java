// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evidence;

import java.util.List;
import org.aiplus.web.catalogue.AnswerSection.Value;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One claim, for an administrator who finds it contradicted or no longer.
 *
 * @param reference of the entry
 * @param entry name of the entry
 * @param label what the question is called
 * @param now what the entry answers
 * @param claim how far the answer is proved, with the reason of a mark
 * @param marked when it was marked, in words; {@code null} as long as no mark stands
 * @param reason what was typed
 */
public record JudgeClaimPage(
        PageFrame frame,
        String reference,
        String entry,
        String question,
        String label,
        @Nullable Value now,
        Proof.ClaimLine claim,
        @Nullable String marked,
        String reason,
        List<FieldError> errors)
        implements Page {

    public JudgeClaimPage {
        errors = List.copyOf(errors);
    }
}
