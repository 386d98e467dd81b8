// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

/** How results are ordered. Ties are always broken by the reference. */
public enum SortOrder {
    /** What fits the text best first; without a text the same as {@link #NAME}. */
    RELEVANCE,
    /** By name as readers of the query's language expect: letters, strokes or sound. */
    NAME,
    /** Published last first. */
    NEWEST,
    /** Facts checked last first, never checked last. */
    LAST_VERIFIED
}
