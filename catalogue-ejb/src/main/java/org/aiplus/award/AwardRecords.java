// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aiplus.approval.ApprovalView;
import org.aiplus.approval.Approvals;
import org.aiplus.bid.Bids;
import org.aiplus.bid.ReceivedBid;
import org.aiplus.evaluation.ConflictWall;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.RuleViolation;

/** Awards as they are kept, for those who check an evaluation afterwards. */
@Dependent
public class AwardRecords {

    @Inject
    Evaluations evaluations;

    @Inject
    ConflictWall wall;

    @Inject
    AwardRepository awards;

    @Inject
    ContractRepository contracts;

    @Inject
    Outcomes outcomes;

    @Inject
    Bids bids;

    @Inject
    Approvals approvals;

    /**
     * Everything that is kept; empty before anything is recommended.
     *
     * @throws NotFound for those who have no business with bids
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED
     */
    public AwardRecord of(EvaluationReference reference) {
        wall.require(reference);
        var facts = evaluations.facts(reference);
        var award = awards.find(reference).orElse(null);
        return new AwardRecord(
                award == null ? null : award.status(),
                awards.steps(facts.id()).stream().map(AwardStatusChange::record).toList(),
                award == null ? null : award.standstillUntil(),
                awards.recommendations(facts.id()).stream()
                        .map(Recommendation::record)
                        .sorted(Comparator.comparing(AwardRecord.Act::number))
                        .toList(),
                awards.notices(facts.id()).stream().map(AwardNotice::record).toList(),
                awards.objections(facts.id()).stream()
                        .map(AwardObjection::record)
                        .toList(),
                award == null || !award.status().noticed() ? List.of() : debriefs(reference),
                contracts
                        .of(facts.id())
                        .map(made -> made.record(contracts.changes(Set.of(made.id()))))
                        .orElse(null));
    }

    private List<AwardRecord.Debrief> debriefs(EvaluationReference reference) {
        return bids.asSystem(reference).stream()
                .sorted(Comparator.comparing((ReceivedBid bid) -> bid.letter().length())
                        .thenComparing(ReceivedBid::letter))
                .map(bid -> new AwardRecord.Debrief(bid.letter(), bid.vendorId(), outcomes.debrief(reference, bid)))
                .toList();
    }

    /**
     * Rounds of approval about the award, the oldest first. Whoever may read them has passed {@link #of}.
     */
    public List<ApprovalView> approvals(EvaluationReference reference) {
        var facts = evaluations.facts(reference);
        return facts.route() == null ? List.of() : approvals.all(AwardSteps.kind(facts), reference.value());
    }
}
