// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import org.jspecify.annotations.Nullable;

/**
 * By what right somebody decides in a step.
 *
 * @param actor who decides
 * @param principal for whom, {@code null} in the own name
 * @param basis where the right comes from
 */
record Authority(String actor, @Nullable String principal, Basis basis) {

    /** Where the right to decide comes from. */
    enum Basis {
        /** The step's role, and membership where it is bound to a department. */
        ROLE,
        /** A colleague with the step's role has handed it over. */
        DELEGATION,
        /** A colleague with the step's role is absent. */
        DEPUTY,
        /** The step is past its due time. */
        ESCALATION
    }

    static Authority own(String actor, Basis basis) {
        return new Authority(actor, null, basis);
    }
}
