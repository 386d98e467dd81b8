// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

/** What a procurement officer finds about two vendors that look alike. */
public enum DuplicateDecision {
    /** They are one organisation: the new registration cannot be verified. */
    SAME,
    /** They only look alike. */
    DIFFERENT
}
