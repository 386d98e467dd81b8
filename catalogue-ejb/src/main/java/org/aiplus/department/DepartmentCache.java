// SPDX-License-Identifier: Apache-2.0
package org.aiplus.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.aiplus.shared.Kept;

/**
 * The departments for pages, each of which names some. Another node sees a change within a second, this one at once.
 */
@ApplicationScoped
class DepartmentCache {

    private static final Duration OLDEST = Duration.ofSeconds(1);

    @Inject
    DepartmentRepository departments;

    private final Kept<List<DepartmentView>> all = new Kept<>(OLDEST, () -> List.copyOf(departments.all()));

    /** All departments in order of their code; the same list as long as it is not read again. */
    List<DepartmentView> all() {
        return all.get();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) DepartmentEvent change) {
        all.forget();
    }
}
