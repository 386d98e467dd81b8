// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import org.aiplus.bid.Bids;
import org.aiplus.evaluation.ConflictWall;
import org.aiplus.evaluation.EvaluationRecords;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationView;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.marking.ConsensusView;
import org.aiplus.marking.PanelResults;
import org.aiplus.ranking.SectionShares;
import org.aiplus.ranking.Stability;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** The report of an evaluation, generated from what was kept. */
@Stateless
@ActsForCaller
public class AwardReportService {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    Evaluations evaluations;

    @Inject
    EvaluationRecords records;

    @Inject
    ConflictWall wall;

    @Inject
    Bids bids;

    @Inject
    PanelResults results;

    @Inject
    AwardViews awards;

    @Inject
    CatalogueClock clock;

    /**
     * The report, once there is a ranking.
     *
     * @throws NotFound for those who may not read the evaluation or have no business with its bids
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED; RANKING_NOT_READY before quality is closed and
     *     prices are opened
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.DEPARTMENT_APPROVER,
        Role.AUDITOR
    })
    public AwardReport read(EvaluationReference reference) {
        var evaluation = records.view(reference);
        wall.require(reference);
        var kept = results.ranking(reference).orElseThrow(() -> new RuleViolation(ProblemCode.RANKING_NOT_READY));
        var declared = evaluations.declared(reference);
        return new AwardReport(
                evaluation,
                evaluation.seats().stream().map(seat -> judge(seat, declared)).toList(),
                bids.sheets(reference).stream()
                        .map(bid -> new AwardReport.Offer(
                                bid.letter(), bid.vendor(), bid.solution(), bid.revision(), bid.hash()))
                        .toList(),
                results.points(reference).stream()
                        .sorted(Comparator.comparing((ConsensusView.Point point) ->
                                        point.cell().criterion())
                                .thenComparing(point -> point.cell().letter()))
                        .toList(),
                kept.input(),
                kept.result(),
                SectionShares.of(kept.input()),
                Stability.of(kept.input(), BigDecimal.ZERO, HUNDRED),
                kept.inputHash(),
                kept.computedAt(),
                awards.view(evaluations.facts(reference)),
                clock.now());
    }

    private static AwardReport.Judge judge(EvaluationView.Seat seat, Map<String, Boolean> declared) {
        var interest = declared.get(seat.subject());
        return new AwardReport.Judge(
                seat.name(),
                seat.role(),
                seat.division(),
                interest == null ? null : interest ? AwardReport.Declared.INTEREST : AwardReport.Declared.NO_INTEREST,
                !seat.held());
    }
}
