// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.aiplus.criteria.CriteriaContext;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** In which context a solution is assessed, and what its tier of risk rests on. */
@Embeddable
class AssessedContext {

    @JdbcTypeCode(SqlTypes.JSON)
    private String context;

    @JdbcTypeCode(SqlTypes.JSON)
    private String risk;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected AssessedContext() {}

    AssessedContext(CriteriaContext context, RiskGround ground) {
        this.context = AssessmentColumns.write(context);
        this.risk = RiskColumn.write(ground);
    }

    CriteriaContext context() {
        return AssessmentColumns.context(context);
    }

    /** Empty for assessments from before the tier was computed. */
    Optional<RiskGround> ground() {
        return RiskColumn.ground(risk);
    }
}
