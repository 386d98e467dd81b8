// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.List;

/** The object was changed since the caller read it. */
public final class StaleRevision extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaleRevision() {
        this(List.of(Problem.of(ProblemCode.STALE_REVISION)));
    }

    /** With the fields that two writers have changed, each as STALE_REVISION. */
    public StaleRevision(List<Problem> problems) {
        super(problems);
    }
}
