// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

/** Which tone a status has. The words say it already; the tone only helps the eye. */
public final class StatusTone {

    private StatusTone() {}

    /**
     * The tone of a status of a solution.
     *
     * @param status as the product writes it, for example {@code LISTED}
     * @return {@code good}, {@code warn}, {@code bad} or an empty text for a neutral one
     */
    public static String of(String status) {
        return switch (status) {
            case "LISTED" -> "good";
            case "CONDITIONAL", "AT_RISK" -> "warn";
            case "REFUSED", "SUSPENDED", "DELISTED" -> "bad";
            default -> "";
        };
    }
}
