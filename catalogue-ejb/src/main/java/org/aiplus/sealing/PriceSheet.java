// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is in an envelope: as JSON, {@code {"prices":{"SEAT":1200.00}}} in UTF-8.
 *
 * @param prices price of one unit in Hong Kong dollars, by code of the item of the scheme
 */
public record PriceSheet(Map<String, BigDecimal> prices) {

    public PriceSheet {
        prices = Collections.unmodifiableMap(new TreeMap<>(prices));
    }
}
