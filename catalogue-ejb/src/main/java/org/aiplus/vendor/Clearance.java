// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

/** How a vendor's declarations were judged, all of them together. */
public enum Clearance {
    /** Nothing stands against the vendor. */
    PASS,
    /** Somebody of the government must look at an answer; until then nothing stands against the vendor. */
    REVIEW,
    /** An answer excludes the vendor. */
    FAIL,
    /** A declaration is missing. */
    INCOMPLETE
}
