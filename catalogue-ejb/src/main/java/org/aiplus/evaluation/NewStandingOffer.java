// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.time.LocalDate;

/**
 * A standing offer to be recorded.
 *
 * @param vendor registry number of a verified vendor
 * @param category a code of {@link RouteRules#categories}
 * @param validTo last day on which it holds
 */
public record NewStandingOffer(
        String vendor, String category, OfferGroup group, LocalDate validFrom, LocalDate validTo) {}
