// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

/** Something that a bidder may be told of the outcome; which of it is told is dated content, see {@link AwardRules}. */
public enum DebriefField {
    /** Its own consensus marks and gates. */
    OWN_MARKS,
    /** The panel's reasons for them, unless they name somebody else. */
    OWN_REASONS,
    /** Its own points for quality and price, and the total. */
    OWN_POINTS,
    /** Its own price. */
    OWN_PRICE,
    /** Its own place. */
    OWN_RANK,
    /** How many bids there were. */
    BIDDERS,
    /** Who is to get the contract, and with which entry. */
    WINNER_NAME,
    /** For each criterion, whether the winner's mark is higher, equal or lower. */
    WINNER_ADVANTAGES,
    /** Whether the winner's price is lower, equal or higher. */
    WINNER_PRICE_ORDER,
    /** The winner's price. */
    WINNER_PRICE
}
