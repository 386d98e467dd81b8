// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** By when each step is due: the office's promise to vendors and what it asks of them, kept as data. */
@Dependent
class ServiceTimes {

    @Inject
    SubmissionQueries queries;

    /** When a step that begins now is due, {@code null} when nothing is promised for it. */
    @Nullable
    Instant due(Step step, Instant from) {
        return queries.serviceDays(step)
                .map(days -> from.plus(days, ChronoUnit.DAYS))
                .orElse(null);
    }
}
