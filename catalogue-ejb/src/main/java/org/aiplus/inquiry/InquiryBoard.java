// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import java.util.List;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStatus;
import org.jspecify.annotations.Nullable;

/**
 * All inquiries of an evaluation, as its panel reads them.
 *
 * @param title of the evaluation
 * @param stage of the evaluation
 * @param criteriaSet edition of the criteria of the scheme
 * @param letters of the bids
 * @param criteria codes about which the reader can ask now; none for those who cannot
 * @param inquiries in their order
 */
public record InquiryBoard(
        EvaluationReference evaluation,
        String title,
        EvaluationStatus stage,
        @Nullable String criteriaSet,
        List<String> letters,
        List<String> criteria,
        List<InquiryView> inquiries) {

    public InquiryBoard {
        letters = List.copyOf(letters);
        criteria = List.copyOf(criteria);
        inquiries = List.copyOf(inquiries);
    }
}
