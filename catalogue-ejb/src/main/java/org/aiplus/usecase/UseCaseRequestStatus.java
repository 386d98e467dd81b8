// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import java.util.Set;

/** The life of a request to move a use on. */
public enum UseCaseRequestStatus {
    /** Others are asked to sign. */
    OPEN,
    /** Everybody has signed, and what was asked for has been done. */
    SIGNED,
    /** Somebody has sent it back with a reason. */
    RETURNED,
    /** It was taken back, or the use was paused meanwhile. */
    WITHDRAWN;

    /** States that this one may lead to. */
    public Set<UseCaseRequestStatus> next() {
        return this == OPEN ? Set.of(SIGNED, RETURNED, WITHDRAWN) : Set.of();
    }
}
