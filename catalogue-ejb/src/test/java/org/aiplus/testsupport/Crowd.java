// SPDX-License-Identifier: Apache-2.0
package org.aiplus.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aiplus.shared.DomainException;

/** Many who act at the same time. */
public final class Crowd {

    private static final int AT_ONCE = 16;

    private Crowd() {}

    /** Lets everybody act, and says how many succeeded; whoever did not was refused by a rule, or has to read again, and nothing failed. */
    public static int succeeded(List<Callable<?>> acts) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var tries = new ArrayList<Future<?>>();
            acts.forEach(act -> tries.add(pool.submit(act)));
            int succeeded = 0;
            for (var one : tries) {
                try {
                    one.get();
                    succeeded++;
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause())
                            .isInstanceOfAny(DomainException.class, OptimisticLockException.class);
                }
            }
            return succeeded;
        } finally {
            pool.shutdown();
        }
    }
}
