// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.aiplus.identity.Caller;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.Crowd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Fifty who try the same step at once. */
class EvaluationConcurrencyTest {

    private static final int PEOPLE = 50;

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
        assertThat(taken(step(stages -> stages.marksAreIn(reference)))).isEqualTo(1);
        assertThat(taken(step(stages -> stages.qualityClosed(reference)))).isEqualTo(1);
        assertThat(taken(step(stages -> stages.recommended(reference)))).isEqualTo(1);
        assertThat(taken(step(stages -> stages.approved(reference)))).isEqualTo(1);
        assertThat(taken(step(stages -> stages.closed(reference)))).isEqualTo(1);
        assertThat(tender.as(Tender.OFFICER, service -> service.read(reference)).steps())
                .as("one row for each step")
                .hasSize(8);
    }

    private Callable<?> step(Consumer<EvaluationStages> act) {
        // Each act has people and events of its own, as each request has.
        return () -> new Tender(database).as(Caller.SYSTEM, EvaluationStages.class, stages -> {
            act.accept(stages);
            return true;
        });
    }

    private static int taken(Callable<?> attempt) throws InterruptedException {
        return Crowd.succeeded(Collections.nCopies(PEOPLE, attempt));
    }
}
