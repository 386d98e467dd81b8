// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import java.util.Set;

/** The life of an inquiry. This table is the only one. */
public enum InquiryStatus {
    /** It waits for the bidder. */
    ASKED,
    /** The bidder has answered in time. */
    ANSWERED,
    /** The deadline has come without an answer. */
    LAPSED;

    /** States that this one may lead to. */
    public Set<InquiryStatus> next() {
        return switch (this) {
            case ASKED -> Set.of(ANSWERED, LAPSED);
            case ANSWERED, LAPSED -> Set.of();
        };
    }
}
