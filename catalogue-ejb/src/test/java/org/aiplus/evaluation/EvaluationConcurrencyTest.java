// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.aiplus.identity.Caller;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Fifty who try the same step at once. */
class EvaluationConcurrencyTest {

    private static final int PEOPLE = 50;
    private static final int AT_ONCE = 16;

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final Tender tender = new Tender(database);

    @BeforeEach
    void somebodyBuys() throws SQLException {
        tender.world();
    }

    @Test
    void eachStepIsTakenOnce() throws Exception {
        var reference = tender.published().reference();
        tender.close();
        assertThat(taken(() -> step(stages -> stages.marksAreIn(reference)))).isEqualTo(1);
        assertThat(taken(() -> step(stages -> stages.qualityClosed(reference)))).isEqualTo(1);
        assertThat(taken(() -> step(stages -> stages.recommended(reference)))).isEqualTo(1);
        assertThat(taken(() -> step(stages -> stages.approved(reference)))).isEqualTo(1);
        assertThat(taken(() -> step(stages -> stages.closed(reference)))).isEqualTo(1);
        assertThat(tender.as(Tender.OFFICER, service -> service.read(reference)).steps())
                .as("one row for each step")
                .hasSize(8);
    }

    private boolean step(Consumer<EvaluationStages> act) {
        // Each thread has people and events of its own, as each request has.
        return new Tender(database).as(Caller.SYSTEM, EvaluationStages.class, stages -> {
            act.accept(stages);
            return true;
        });
    }

    private static int taken(Callable<Boolean> attempt) throws Exception {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var tries = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < PEOPLE; i++) {
                tries.add(pool.submit(() -> {
                    try {
                        return attempt.call();
                    } catch (RuleViolation refused) {
                        assertThat(refused.problems())
                                .extracting(Problem::code)
                                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
                        return false;
                    }
                }));
            }
            int taken = 0;
            for (var one : tries) {
                taken += one.get() ? 1 : 0;
            }
            return taken;
        } finally {
            pool.shutdown();
        }
    }
}
