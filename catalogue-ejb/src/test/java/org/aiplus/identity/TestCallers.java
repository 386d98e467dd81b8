// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;

/** Callers for tests that run without a server. */
public final class TestCallers {

    private TestCallers() {}

    /** The current caller of a request that this caller makes. */
    public static CurrentCaller current(Caller caller) {
        return new CurrentCaller() {
            private Caller acting = caller;

            @Override
            public Caller get() {
                return acting;
            }

            @Override
            Optional<Caller> known() {
                return Optional.of(acting);
            }

            @Override
            void asSystem(Runnable act) {
                var before = acting;
                acting = Caller.SYSTEM;
                try {
                    act.run();
                } finally {
                    acting = before;
                }
            }
        };
    }

    /** A person with one role and no membership. */
    public static CurrentCaller current(String subject, String role) {
        return current(new Caller(subject, Set.of(role), Set.of(), Set.of()));
    }

    /** The access decisions for requests of this caller. */
    public static Access access(Caller caller) {
        var access = new Access();
        access.current = current(caller);
        return access;
    }

    /** The second wall over this entity manager, for requests of this caller. */
    public static SecondWall secondWall(EntityManager entityManager, CurrentCaller caller) {
        var wall = new SecondWall();
        wall.current = caller;
        wall.queries = new SecondWallQueries();
        wall.queries.entityManager = entityManager;
        return wall;
    }
}
