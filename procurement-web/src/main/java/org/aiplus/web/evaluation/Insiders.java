// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import java.util.Set;
import org.aiplus.identity.Role;
import org.aiplus.web.frame.SignedIn;
import org.jspecify.annotations.Nullable;

/** Who reads bids and how prices are sealed, where the evaluation is theirs: others of its department do not. */
final class Insiders {

    private static final Set<String> OUTSIDE =
            Set.of(Role.DEPARTMENT_STAFF, Role.AI_OWNER, Role.DEPARTMENT_APPROVER, Role.ADMINISTRATOR);

    private Insiders() {}

    /** Whether a reader has a role for it. */
    static boolean has(@Nullable SignedIn reader) {
        return reader != null
                && Role.GOVERNMENT.stream()
                        .filter(role -> !OUTSIDE.contains(role))
                        .anyMatch(reader::has);
    }
}
