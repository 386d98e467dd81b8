// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Who can decide in a step: people with its role and, where it is signed in a position of the department that somebody
 * holds, its holders only.
 */
@Dependent
class StepHolders {

    @Inject
    ApprovalQueries queries;

    @Inject
    SigningPositionRepository positions;

    /** Subjects of all of them. */
    Set<String> of(ApprovalStep step) {
        var holders = queries.holders(step.role(), step.department());
        var named = named(step);
        if (!named.isEmpty()) {
            holders.retainAll(named);
        }
        return holders;
    }

    /** Whether somebody with the role is not kept out by the step's position. */
    boolean open(ApprovalStep step, String subject) {
        var named = named(step);
        return named.isEmpty() || named.contains(subject);
    }

    private Set<String> named(ApprovalStep step) {
        var department = step.department();
        var position = step.heldPosition();
        return department == null || position == null ? Set.of() : positions.holders(department, position);
    }
}
