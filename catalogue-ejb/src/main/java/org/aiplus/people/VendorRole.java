// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

/** What somebody may do for a vendor. */
public enum VendorRole {
    /** Answers for the vendor and manages its people. */
    OWNER,
    /** Writes the vendor's entries. */
    EDITOR
}
