// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.sealing;

import java.util.List;
import org.aiplus.bid.BidView;
import org.aiplus.evaluation.PriceItem;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * Where a vendor gives its prices, which are sealed at once and never shown again.
 *
 * @param items to be priced
 * @param years of the contract
 * @param typed what was typed when something was wrong with it; nothing otherwise
 */
public record PricePage(
        PageFrame frame, BidView bid, List<PriceItem> items, int years, FormValues typed, List<FieldError> errors)
        implements Page {

    public PricePage {
        items = List.copyOf(items);
        errors = List.copyOf(errors);
    }

    /** Address of the page. */
    public String address() {
        return frame.href("/vendor/evaluations/" + bid.evaluation() + "/price");
    }

    /** How often an item is paid for, in words. */
    public String hint(PriceItem item) {
        var volume = frame.formats().number(item.volume());
        return item.yearly()
                ? frame.texts().get("sealing.item.yearly", volume, years)
                : frame.texts().get("sealing.item.once", volume);
    }
}
