// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

/** How many people an organisation employs, in bands; their names are the vocabulary {@code organisationSize}. */
public enum VendorSize {
    /** Up to 9. */
    MICRO,
    /** 10 to 49. */
    SMALL,
    /** 50 to 249. */
    MEDIUM,
    /** 250 and more. */
    LARGE
}
