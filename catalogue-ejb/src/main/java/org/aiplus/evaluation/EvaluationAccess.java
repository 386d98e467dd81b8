// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.vendor.VendorStanding;

/** Who may see which evaluation, write it, sit on its panel or bid. For others it does not exist. */
@Dependent
class EvaluationAccess {

    /** Roles of the department that buys which follow its evaluations. */
    private static final Set<String> BUYERS = Set.of(Role.AI_OWNER, Role.DEPARTMENT_APPROVER);

    @Inject
    Access access;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    VendorStanding standing;

    /** What the caller's list contains. */
    EvaluationQueries.Reader reader() {
        access.requireGovernment();
        var caller = access.caller();
        var all = caller.has(Role.PROCUREMENT_OFFICER) || caller.has(Role.AUDITOR);
        var buys = BUYERS.stream().anyMatch(caller::has);
        return new EvaluationQueries.Reader(access.requireSignedIn(), all, buys ? caller.departments() : Set.of());
    }

    /**
     * Lets only those pass who may read the evaluation; nothing of any bid is in it.
     *
     * @throws NotFound for others
     */
    Evaluation readable(Evaluation evaluation) {
        var reader = reader();
        var committee = access.caller().has(Role.GOVERNANCE_COMMITTEE) && evaluation.hash() != null;
        if (reader.all()
                || committee
                || reader.departments().contains(evaluation.department())
                || seat(evaluation).isPresent()) {
            return evaluation;
        }
        throw new NotFound();
    }

    /**
     * Lets only procurement officers of the department pass who are not on the panel.
     *
     * @throws NotFound for people of other departments
     * @throws NotAllowed for people of its panel
     */
    Evaluation own(Evaluation evaluation) {
        access.requireDepartmentMember(evaluation.department());
        if (!access.caller().has(Role.PROCUREMENT_OFFICER) || place(evaluation).isPresent()) {
            throw new NotAllowed();
        }
        return evaluation;
    }

    /** Whether {@link #own} would let the caller pass. */
    boolean writes(Evaluation evaluation) {
        var caller = access.caller();
        return caller.has(Role.PROCUREMENT_OFFICER)
                && caller.departments().contains(evaluation.department())
                && place(evaluation).isEmpty();
    }

    /** The caller's place on the panel; it counts only for who holds its role today. */
    Optional<PanelSeat> seat(Evaluation evaluation) {
        return place(evaluation).filter(seat -> access.caller().has(seat.role().realmRole()));
    }

    /** The caller's place, whatever the caller's roles are. */
    private Optional<PanelSeat> place(Evaluation evaluation) {
        return evaluations.seat(evaluation.id(), access.requireSignedIn());
    }

    /** Whether the caller answers for the evaluation or checks it: officers who run it, its chair, auditors. */
    boolean answersOrChecks(Evaluation evaluation) {
        return access.caller().has(Role.AUDITOR)
                || writes(evaluation)
                || seat(evaluation)
                        .filter(seat -> seat.role() == PanelRole.CHAIR)
                        .isPresent();
    }

    /**
     * Whether the caller has business with bids at all: the panel, officers who run it, auditors, the committee once the panel
     * has come to its consensus, and those who approve for the department once an award is recommended. What they have
     * declared is another question.
     */
    boolean concernsBids(Evaluation evaluation) {
        return access.caller().government() && (readsBids(evaluation) || approves(evaluation));
    }

    /** Whether the caller reads bids once it has declared: those who only approve an award read what is recommended. */
    boolean readsBids(Evaluation evaluation) {
        var caller = access.caller();
        var decided = !evaluation.status().qualityStage();
        return caller.government()
                && (seat(evaluation).isPresent()
                        || writes(evaluation)
                        || caller.has(Role.AUDITOR)
                        || caller.has(Role.GOVERNANCE_COMMITTEE) && decided);
    }

    private boolean approves(Evaluation evaluation) {
        var caller = access.caller();
        return evaluation.status().awarding()
                && caller.has(Role.DEPARTMENT_APPROVER)
                && caller.departments().contains(evaluation.department());
    }

    /**
     * The vendor of the caller that may bid.
     *
     * @throws NotFound when none of the caller's vendors may, and before publication
     */
    UUID bidder(Evaluation evaluation) {
        if (evaluation.hash() == null || evaluation.status() == EvaluationStatus.CANCELLED) {
            throw new NotFound();
        }
        var invited = evaluations.invitees(evaluation.id()).keySet();
        return access.caller().vendors().stream()
                .filter(vendor -> invited.isEmpty() ? standing.verified(vendor) : invited.contains(vendor))
                .sorted()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
