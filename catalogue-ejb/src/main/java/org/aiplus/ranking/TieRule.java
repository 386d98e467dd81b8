// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

/** What decides between bids whose totals are exactly equal. A scheme names some of these, in the order in which they ask. */
public enum TieRule {
    /** The one with more quality points. */
    QUALITY,
    /** The one with the higher mark for the criterion that the scheme names. */
    CRITERION,
    /** The one with the lower price. */
    PRICE,
    /** None: those who are equal are asked for new offers. Nothing after this rule is asked. */
    NEW_OFFERS,
    /** By lot, drawn with a hash of what was opened, which nobody knows or chooses before the opening. */
    DRAW
}
