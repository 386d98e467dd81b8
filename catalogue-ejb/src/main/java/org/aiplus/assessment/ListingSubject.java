// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Notice;

/**
 * What a fact about a listing is about, for those who must hear of it.
 *
 * @param name of the solution
 * @param vendor whose solution it is, empty for the government's own
 */
public record ListingSubject(
        AssessmentReference assessment, SolutionReference solution, LocalisedText name, Optional<UUID> vendor) {

    Map<String, String> values() {
        var values = new HashMap<>(Notice.localised("name", name));
        values.put("assessment", assessment.value());
        values.put("solution", solution.value());
        return values;
    }

    Map<String, String> with(String key, String value) {
        var values = values();
        values.put(key, value);
        return values;
    }

    Addressee owner(ConditionOwner owner) {
        return vendor.filter(id -> owner == ConditionOwner.VENDOR)
                .<Addressee>map(Addressee.VendorMembers::new)
                .orElseGet(() -> new Addressee.Holders(owner.role()));
    }

    List<Addressee> vendorAnd(Addressee... others) {
        var all = new ArrayList<>(List.of(others));
        vendor.ifPresent(id -> all.add(new Addressee.VendorMembers(id)));
        return all;
    }

    String page() {
        return "/assessments/" + assessment.value();
    }

    /** The same news for several, about the entry of the solution. */
    List<Notice> newsForAll(String code, Map<String, String> values, List<Addressee> addressees) {
        return addressees.stream()
                .map(one -> Notice.news(code, one, "/tools/" + solution.value(), values))
                .toList();
    }

    /** A condition as the task of its owner. */
    Notice due(ConditionView condition) {
        var values = new HashMap<>(values());
        values.put("number", String.valueOf(condition.number()));
        values.put("date", condition.due().toString());
        return Notice.task(
                "listing-condition-due",
                owner(condition.owner()),
                page(),
                values,
                meeting(condition.number()),
                Optional.of(condition
                        .due()
                        .plusDays(1)
                        .atStartOfDay(CatalogueClock.ZONE)
                        .toInstant()));
    }

    /** Key of the task to enter findings. */
    String entering() {
        return "assessment:" + assessment.value() + ":enter";
    }

    /** Key of the task to assess a newer revision. */
    String reassessing() {
        return "listing:" + solution.value() + ":reassess";
    }

    /** Key of the task to meet a condition. */
    String meeting(int condition) {
        return "assessment:" + assessment.value() + ":condition:" + condition;
    }

    /** Key of the task to look at a condition that was reported. */
    String checking(int condition) {
        return meeting(condition) + ":check";
    }
}
