// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * What others than the authors do with an impact assessment before it is endorsed: officers sign their parts, and a member of
 * the AI governance committee can set another tier.
 */
@Stateless
public class ImpactReviewService {

    private static final int MAX_REASON = 2000;

    @Inject
    Access access;

    @Inject
    ImpactAccess rights;

    @Inject
    ImpactRepository assessments;

    @Inject
    ImpactViews views;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Signs a part as its officer. The signature stands as long as the part says the same.
     *
     * @throws NotFound when there is none
     * @throws StaleRevision when somebody else has written since
     * @throws NotAllowed for an officer of another part
     * @throws RuleViolation SECOND_PERSON_NEEDED for an author; REQUIRED for each answer of the part that is due and missing;
     *     TRANSITION_NOT_ALLOWED when it is not open or the part is signed
     */
    @RolesAllowed({Role.PRIVACY_OFFICER, Role.SECURITY_OFFICER})
    public ImpactView sign(ImpactReference reference, ImpactPart part, long expectedVersion) {
        var assessment = rights.readable(assessments.forUpdate(reference).orElseThrow(NotFound::new));
        if (!access.caller().has(part.role())) {
            throw new NotAllowed();
        }
        requireCurrent(assessment, expectedVersion);
        assessment.requireOpen();
        var by = access.requireSignedIn();
        assessment.requireOther(by);
        var content = assessment.content();
        var problems = new Problems();
        var rules = views.rules();
        rules.requirePart(part, content, assessment.checkpoint(), problems);
        problems.throwIfAny();
        if (!views.toSign(assessment, views.standing(assessment)).contains(part)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var at = clock.now();
        assessments.add(new ImpactSignature(assessment.id(), part, by, rules.partHash(part, content), at));
        assessments.flush();
        events.fire(new ImpactEvent.Signed(reference, part));
        return views.view(assessment);
    }

    /**
     * Sets another tier than the rules find, as a member of the AI governance committee who has not written the assessment.
     * Whoever does so does not endorse it. A prohibited use stays prohibited.
     *
     * @param tier HIGH, LIMITED or LOW
     * @param reason why
     * @throws NotFound when there is none
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED or UNKNOWN_CODE at {@code /tier}; REQUIRED, TOO_LONG or CONTROL_CHARACTER at
     *     {@code /reason}; SECOND_PERSON_NEEDED for an author; USE_PROHIBITED; TRANSITION_NOT_ALLOWED
     */
    @RolesAllowed(Role.GOVERNANCE_COMMITTEE)
    public ImpactView overrideTier(
            ImpactReference reference, @Nullable RiskTier tier, @Nullable String reason, long expectedVersion) {
        var assessment = rights.readable(assessments.forUpdate(reference).orElseThrow(NotFound::new));
        var problems = new Problems();
        if (tier == null) {
            problems.add("/tier", ProblemCode.REQUIRED);
        } else if (tier == RiskTier.UNACCEPTABLE) {
            problems.add("/tier", ProblemCode.UNKNOWN_CODE, "known", List.of("HIGH", "LIMITED", "LOW"));
        }
        var why = Objects.requireNonNullElse(reason, "").replace("\r\n", "\n").strip();
        TextRules.check(why, true, 1, MAX_REASON, "/reason", problems);
        problems.throwIfAny();
        requireCurrent(assessment, expectedVersion);
        if (assessment.computedTier() == RiskTier.UNACCEPTABLE) {
            throw new RuleViolation(ProblemCode.USE_PROHIBITED);
        }
        var wanted = Objects.requireNonNull(tier);
        assessment.override(wanted, why, access.requireSignedIn());
        assessments.flush();
        events.fire(new ImpactEvent.TierOverridden(reference, assessment.computedTier(), wanted));
        return views.view(assessment);
    }

    private static void requireCurrent(ImpactAssessment assessment, long expectedVersion) {
        if (assessment.version() != expectedVersion) {
            throw new StaleRevision();
        }
    }
}
