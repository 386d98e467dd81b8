// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.math.BigDecimal;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What a route asks for.
 *
 * @param code name of the rule within its edition, for example {@code RT-QUOTATION}
 * @param upTo largest estimated value in Hong Kong dollars for which it is open, {@code null} for any
 * @param invitees fewest vendors that are asked
 * @param openDays fewest whole days from publication to closing
 * @param leastQuality smallest weight of quality, percent
 * @param mostQuality largest weight of quality, percent
 * @param leastInnovation smallest share of the quality marks that is kept for innovative suggestions, percent
 * @param name of the route
 * @param basis which rule of government it is based on
 * @param verified whether the figures were read in that source
 */
public record RouteRule(
        String code,
        ProcurementRoute route,
        @Nullable BigDecimal upTo,
        int invitees,
        int openDays,
        BigDecimal leastQuality,
        BigDecimal mostQuality,
        BigDecimal leastInnovation,
        LocalisedText name,
        LocalisedText basis,
        boolean verified) {

    /** Whether something of this estimated value may be bought so. */
    public boolean isOpenTo(BigDecimal value) {
        return upTo == null || value.compareTo(upTo) <= 0;
    }
}
