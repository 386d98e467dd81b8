// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import org.aiplus.award.AwardStatus;
import org.aiplus.award.ContractStatus;

/** Which tone a state has. The words say it already. */
public final class AwardTone {

    private AwardTone() {}

    /** {@code good}, {@code warn}, {@code bad} or an empty text for a neutral one. */
    public static String of(AwardStatus status) {
        return switch (status) {
            case CLEARED, CONTRACTED -> "good";
            case PROPOSED, STANDSTILL, OBJECTED -> "warn";
            case RETURNED, CANCELLED -> "bad";
        };
    }

    /** The same for contracts. */
    public static String of(ContractStatus status) {
        return switch (status) {
            case ACTIVE -> "good";
            case EXPIRED -> "";
            case TERMINATED -> "bad";
        };
    }
}
