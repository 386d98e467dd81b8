// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aiplus.approval.ApprovalReference;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.criteria.CriteriaContext;
import org.aiplus.criteria.CriteriaSetReference;
import org.aiplus.shared.LocalisedText;
import org.aiplus.vendor.VendorView;
import org.jspecify.annotations.Nullable;

/**
 * A listing assessment as far as somebody may see it.
 *
 * @param whole whether the reader sees everything; otherwise context, entries, conditions, waivers, terms and history are
 *     empty, and the result has no criteria
 * @param revision number of the revision that is assessed
 * @param publishedRevision number of the one that readers see now
 * @param standing the status of the solution now
 * @param checksum of the edition of the criteria, hexadecimal
 * @param risk the tier and why; {@code null} for those who do not see everything, and for assessments from before it was
 *     computed
 * @param result as it is now for a draft, as it was kept afterwards
 * @param current whether the solution has its status by this assessment
 * @param terms what the decision rests on, with the first to end first; empty unless it is current
 * @param nextDue the next day on which the standing can change by itself; {@code null} for none
 * @param graceUntil how long uses that run may go on after a suspension; {@code null} when it is not suspended
 * @param decidedAt {@code null} as long as nobody has decided
 * @param validUntil last day on which the decision holds; {@code null} before it and for a refusal
 * @param acts what the reader can do now
 * @param approval the round in which it is decided, as long as one runs; otherwise {@code null}
 * @param version grows with every change; a change names the version that it was based on
 */
public record AssessmentView(
        AssessmentReference reference,
        boolean whole,
        SolutionReference solution,
        LocalisedText name,
        @Nullable VendorView vendor,
        int revision,
        int publishedRevision,
        SolutionStatus standing,
        CriteriaSetReference criteria,
        String checksum,
        AssessmentStatus status,
        CriteriaContext context,
        @Nullable ListingRisk risk,
        Scope scope,
        List<Entry> entries,
        AssessmentResult result,
        List<ConditionView> conditions,
        List<WaiverView> waivers,
        boolean current,
        List<Term> terms,
        @Nullable LocalDate nextDue,
        @Nullable LocalDate graceUntil,
        List<AssessmentStepView> history,
        Instant openedAt,
        @Nullable Instant decidedAt,
        @Nullable LocalDate validUntil,
        List<AssessmentAct> acts,
        @Nullable ApprovalReference approval,
        long version) {

    public AssessmentView {
        entries = List.copyOf(entries);
        conditions = List.copyOf(conditions);
        waivers = List.copyOf(waivers);
        terms = List.copyOf(terms);
        history = List.copyOf(history);
        acts = List.copyOf(acts);
    }

    /** What was entered about a criterion, as far as the reader sees it. */
    public Optional<Entry> entry(String criterion) {
        return entries.stream()
                .filter(entry -> entry.criterion().equals(criterion))
                .findFirst();
    }

    /** Whether the reader can do this now. */
    public boolean can(AssessmentAct act) {
        return acts.contains(act);
    }
}
