// SPDX-License-Identifier: Apache-2.0
package org.aiplus.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** The catalogue's clock as the database keeps it, so that every node judges by the same time. One statement a look. */
@ApplicationScoped
public class DatabaseClock implements CatalogueClock {

    @Inject
    ClockRepository repository;

    @Override
    public Instant now() {
        return repository.now();
    }

    @Override
    public Instant nowForDeadline() {
        return repository.nowUnlessBehind().orElseThrow(() -> new RuleViolation(ProblemCode.CLOCK_BEHIND));
    }
}
