// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.time.LocalDate;
import java.util.UUID;
import org.aiplus.shared.LocalisedText;

/**
 * A standing offer that has not been ended.
 *
 * @param vendorId whose it is
 * @param vendorNumber registry number of the vendor
 * @param current whether it holds today
 */
public record StandingOfferView(
        UUID id,
        UUID vendorId,
        String vendorNumber,
        LocalisedText vendor,
        String category,
        OfferGroup group,
        LocalDate validFrom,
        LocalDate validTo,
        boolean current) {}
