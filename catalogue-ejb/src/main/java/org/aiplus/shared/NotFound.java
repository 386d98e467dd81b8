// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.List;

/** The object does not exist, or the caller may not know that it does. */
public final class NotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(List.of(Problem.of(ProblemCode.NOT_FOUND)));
    }
}
