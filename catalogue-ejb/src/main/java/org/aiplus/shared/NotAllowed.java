// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.List;

/** The caller may see the object but not do this with it. */
public final class NotAllowed extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotAllowed() {
        super(List.of(Problem.of(ProblemCode.NOT_ALLOWED)));
    }
}
