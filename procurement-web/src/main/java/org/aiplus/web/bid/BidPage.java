// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.bid;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.bid.BidView;
import org.aiplus.evaluation.InvitationView;
import org.aiplus.ranking.PriceFormula;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The form of a bid with its receipts.
 *
 * @param asked criteria in the order of the scheme: code, name and what is asked
 * @param offers entries that may be offered; empty where any published one may
 * @param values of the controls
 */
public record BidPage(
        PageFrame frame,
        InvitationView view,
        BidView bid,
        List<Asked> asked,
        List<Option> offers,
        Map<String, List<String>> values,
        long version,
        List<FieldError> errors)
        implements Page {

    /** A criterion that a bid answers. */
    public record Asked(String code, String name, String question) {}

    public BidPage {
        asked = List.copyOf(asked);
        offers = List.copyOf(offers);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        errors = List.copyOf(errors);
    }

    /** The value of a control. */
    public String value(String name) {
        return FormValues.of(values).one(name);
    }

    /** The error of a control. */
    public @Nullable String error(String name) {
        return FieldError.of(errors, name);
    }

    /** Whether bids have a price. */
    public boolean priced() {
        return PriceFormula.valueOf(view.scheme().formula()).comparesPrices();
    }

    /** Address of an act. */
    public String href(String rest) {
        return frame.href("/vendor/evaluations/" + view.reference() + "/bid" + rest);
    }
}
