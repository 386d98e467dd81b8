// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.math.BigDecimal;

/**
 * Something that bids price.
 *
 * @param code short name within the scheme, for example {@code SEAT}
 * @param name what it is, in the language of the evaluation
 * @param volume how many of it, in each year where it is yearly, in all where it is not
 * @param yearly whether it is paid for each year of the contract
 */
public record PriceItem(String code, String name, BigDecimal volume, boolean yearly) {}
