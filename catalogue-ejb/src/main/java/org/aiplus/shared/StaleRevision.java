// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.List;

/** The object was changed since the caller read it. */
public final class StaleRevision extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaleRevision() {
        super(List.of(Problem.of(ProblemCode.STALE_REVISION)));
    }
}
