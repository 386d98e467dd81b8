// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * The routes in force from a day on.
 *
 * @param version name of the edition, for example {@code 2021-1}
 * @param from first day on which it is in force
 * @param routes from the narrowest to the most open
 * @param categories of standing offers in words, by code
 * @param minorUpTo largest value in Hong Kong dollars of an assignment of the minor group
 */
public record RouteRules(
        String version,
        LocalDate from,
        List<RouteRule> routes,
        Map<String, LocalisedText> categories,
        BigDecimal minorUpTo) {

    public RouteRules {
        routes = List.copyOf(routes);
        categories = Map.copyOf(categories);
    }

    /** The narrowest route that is open to this value; a more open one may be taken instead. */
    public RouteRule usual(BigDecimal value) {
        return open(value).get(0);
    }

    /** The routes that are open to this value. */
    public List<RouteRule> open(BigDecimal value) {
        return routes.stream().filter(rule -> rule.isOpenTo(value)).toList();
    }

    /** The rule of a route. */
    public Optional<RouteRule> of(@Nullable ProcurementRoute route) {
        return routes.stream().filter(rule -> rule.route() == route).findFirst();
    }

    /** The group of standing offers that an assignment of this value goes to. */
    public OfferGroup group(BigDecimal value) {
        return value.compareTo(minorUpTo) <= 0 ? OfferGroup.MINOR : OfferGroup.MAJOR;
    }
}
