// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Row-level security on vendors' tables: the database itself keeps one vendor's rows from another, whatever a query
 * says. The setting lives and dies with the transaction; where it was never made, no row is visible.
 */
@Dependent
public class SecondWall {

    @Inject
    CurrentCaller current;

    @Inject
    SecondWallQueries queries;

    /** From here on the running transaction sees what the caller may see. */
    public void actForCaller() {
        queries.actFor(current.get());
    }

    /**
     * Runs an act of the product itself, for jobs and for work that crosses vendors; afterwards the caller and what the
     * transaction sees are as before. When the act throws, the transaction ends and its setting with it.
     */
    public void asSystem(Runnable act) {
        var before = current.known();
        current.asSystem(() -> {
            queries.actFor(Caller.SYSTEM);
            act.run();
        });
        queries.actFor(before.orElse(Caller.ANONYMOUS));
    }
}
