// SPDX-License-Identifier: Apache-2.0
package org.aiplus.broken;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import org.aiplus.web.broken.BrokenPage;

/** Breaks R7 to R9, R11, R13 and R14. */
public final class BrokenBeans {

    private BrokenBeans() {}

    static class ManagingHelper {
        EntityManager entityManager;
    }

    static class PlainService {}

    /** Keeps things between callers, and asks nobody who he is. */
    @Stateless
    public static class KeepingService {
        static int callers;

        String last;

        /** An act without a permission. */
        public void open() {
            callers++;
        }

        /** An act with two. */
        @PermitAll
        @RolesAllowed("anybody")
        public void close() {
            last = "";
        }
    }

    @Stateless
    static class StatelessHelper {}

    @Singleton
    static class SingletonHelper {}

    @MessageDriven
    static class MessageHelper {}

    @Stateful
    static class StatefulHelper {}

    static class OutwardHelper {
        BrokenPage page;
        Response response;
    }

    static class OwnTime {
        long now() {
            return System.currentTimeMillis();
        }
    }

    /** A refusal without a code. */
    public static class LooseException extends RuntimeException {}
}
