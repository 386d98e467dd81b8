// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.aiplus.evaluation.ConflictWall;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.RuleViolation;

/** Inquiries as they are kept, for those who check an evaluation afterwards. */
@Dependent
public class InquiryRecords {

    @Inject
    Evaluations evaluations;

    @Inject
    ConflictWall wall;

    @Inject
    InquiryRepository inquiries;

    /**
     * All of an evaluation, in their order.
     *
     * @throws NotFound for those who have no business with bids
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED
     */
    public List<InquiryRecord> of(EvaluationReference reference) {
        wall.require(reference);
        return inquiries.of(evaluations.facts(reference).id()).stream()
                .map(Inquiry::record)
                .toList();
    }
}
