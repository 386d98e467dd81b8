// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

/** What differs about a criterion between two editions. */
public enum CriterionChangeKind {
    /** The later edition has it and the earlier has not. */
    ADDED,
    /** The later edition lacks it. */
    REMOVED,
    /** It counts in another way, or belongs to another family. */
    KIND,
    /** Its weight. */
    WEIGHT,
    /** When it applies. */
    APPLICABILITY,
    /** What can prove it. */
    EVIDENCE,
    /** What it is based on. */
    SOURCES,
    /** How it is worded. */
    WORDS
}
