// SPDX-License-Identifier: Apache-2.0
package org.aiplus.clock;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.aiplus.identity.SecondWall;
import org.aiplus.shared.DueJob;
import org.jspecify.annotations.Nullable;

/** All jobs of the product, in order of their names. */
@Dependent
class DueJobs {

    @Inject
    Instance<DueJob> jobs;

    @Inject
    SecondWall secondWall;

    private @Nullable List<DueJob> sorted;

    /** Looked up once: beans that are looked up again and again would live as long as this one. */
    List<DueJob> all() {
        var known = sorted;
        if (known == null) {
            known = jobs.stream().sorted(Comparator.comparing(DueJob::name)).toList();
            sorted = known;
        }
        return known;
    }

    /** Runs one job as the product itself, in the running transaction. */
    void run(DueJob job, Instant now) {
        secondWall.asSystem(() -> job.run(now));
    }
}
