// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import java.util.List;
import org.aiplus.evaluation.PriceItem;

/**
 * What bids price.
 *
 * @param items in the order of the scheme
 * @param years of the contract
 */
public record PriceForm(List<PriceItem> items, int years) {

    public PriceForm {
        items = List.copyOf(items);
    }
}
