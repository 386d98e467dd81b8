// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

/**
 * A place in the grid of bids and criteria.
 *
 * @param letter of the bid
 * @param criterion code of the criterion
 */
public record Cell(String letter, String criterion) {}
