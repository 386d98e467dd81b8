// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.aiplus.shared.LocalisedText;

/**
 * What follows an award, an edition of dated content.
 *
 * @param version of the edition, for example {@code 2026-1}
 * @param from first day on which it is in force
 * @param standstill whole days of the standstill by code of the route
 * @param told what a bidder is told of the outcome
 * @param noticeNamesPrice whether the notice says the price that is to be awarded
 * @param basis which rule of government it is based on, and what was not verified
 */
public record AwardRules(
        String version,
        LocalDate from,
        Map<String, Integer> standstill,
        Set<DebriefField> told,
        boolean noticeNamesPrice,
        LocalisedText basis) {

    public AwardRules {
        standstill = Map.copyOf(standstill);
        told = Set.copyOf(told);
    }

    /** Whole days of the standstill of a route. */
    public int standstillDays(String route) {
        return standstill.getOrDefault(route, 0);
    }

    Duration standstillOf(String route) {
        return Duration.ofDays(standstillDays(route));
    }
}
