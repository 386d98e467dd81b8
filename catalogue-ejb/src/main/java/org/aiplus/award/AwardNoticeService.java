// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Notices of intended awards, for everybody. */
@Stateless
public class AwardNoticeService {

    /** Most notices of one part of the list. */
    public static final int MAX_LIMIT = 100;

    @Inject
    NoticeQueries notices;

    @Inject
    AwardPolicies policies;

    @Inject
    CatalogueClock clock;

    /**
     * Notices, the newest first; of each evaluation that which was given last.
     *
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most notices wanted, from 1 to {@link #MAX_LIMIT}
     * @throws RuleViolation INVALID_CURSOR
     */
    @PermitAll
    public Slice<AwardNoticeView> list(@Nullable String cursor, int limit) {
        var before = cursor == null
                ? null
                : EvaluationReference.parse(cursor).orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_CURSOR));
        var most = Math.max(1, Math.min(limit, MAX_LIMIT));
        return Slice.of(notices.list(before, most + 1), most, notice -> notice.evaluation()
                .value());
    }

    /**
     * The notice about an evaluation that was given last.
     *
     * @throws NotFound when there is none
     */
    @PermitAll
    public AwardNoticeView read(EvaluationReference reference) {
        return notices.of(reference).orElseThrow(NotFound::new);
    }

    /** The rules about awards in force today. */
    @PermitAll
    public AwardRules rules() {
        return policies.on(clock.today());
    }
}
