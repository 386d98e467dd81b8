// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aiplus.evaluation.OfferGroup;
import org.aiplus.evaluation.RouteRules;
import org.aiplus.evaluation.StandingOfferView;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.form.TypedDay;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Standing offers, and the form for another.
 *
 * @param rules in force today
 * @param officer whether the reader keeps them
 * @param vendor whether they are the reader's own
 * @param typed what was sent and refused
 */
public record StandingOffersPage(
        PageFrame frame,
        List<StandingOfferView> items,
        RouteRules rules,
        boolean officer,
        boolean vendor,
        FormValues typed,
        List<FieldError> errors)
        implements Page {

    public StandingOffersPage {
        items = List.copyOf(items);
        errors = List.copyOf(errors);
    }

    /** The error of a control. */
    public @Nullable String error(String name) {
        return FieldError.of(errors, name);
    }

    /** A day that was typed. */
    public TypedDay day(String name) {
        return TypedDay.of(typed::one, name);
    }

    /** A category in words. */
    public String category(String code) {
        var words = rules.categories().get(code);
        return words == null
                ? code
                : code + " " + words.resolve(frame.language()).text();
    }

    /** The groups, with what divides them. */
    public String group(OfferGroup group) {
        return frame.texts()
                .get("evaluation.offers.group." + group.name(), frame.formats().money(rules.minorUpTo(), "HKD"));
    }

    /** The categories in force. */
    public List<Option> categories() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "–", typed.one("category").isEmpty()));
        rules.categories().keySet().stream()
                .sorted()
                .forEach(code -> options.add(Option.of(code, category(code), code.equals(typed.one("category")))));
        return options;
    }

    /** Both groups. */
    public List<Option> groups() {
        return Arrays.stream(OfferGroup.values())
                .map(group -> Option.of(group.name(), group(group), group.name().equals(typed.one("group"))))
                .toList();
    }
}
