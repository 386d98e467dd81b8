// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.Optional;
import org.aiplus.criteria.Criterion;

/** Who enters which criteria. */
public final class Desks {

    private Desks() {}

    /** The role whose holders alone enter findings about a criterion, empty when every assessor may. */
    public static Optional<String> of(Criterion criterion) {
        return AssessmentRules.SHIPPED.deskOf(criterion.code(), criterion.family());
    }
}
