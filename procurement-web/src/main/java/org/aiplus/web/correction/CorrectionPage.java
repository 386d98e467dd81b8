// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.correction;

import java.util.List;
import org.aiplus.correction.CorrectionView;
import org.aiplus.web.catalogue.AnswerSection.Value;
import org.aiplus.web.portal.SubmissionPage;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One correction request, and what its reader can do with it.
 *
 * @param vendor whether the reader answers for a vendor
 * @param entry name of the entry
 * @param label what the field is called
 * @param now what it says today, {@code null} when the reader does not see it
 * @param status in words
 * @param tone of the status
 * @param reason what was typed as an answer
 */
public record CorrectionPage(
        PageFrame frame,
        CorrectionView view,
        boolean vendor,
        String entry,
        String label,
        @Nullable Value now,
        String status,
        String tone,
        List<SubmissionPage.Event> history,
        String reason,
        List<FieldError> errors)
        implements Page {

    public CorrectionPage {
        history = List.copyOf(history);
        errors = List.copyOf(errors);
    }
}
