// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

/** Why two vendors may be one organisation. */
public enum DuplicateSign {
    /** Their registry numbers differ by one character. */
    REGISTRY_NUMBER,
    /** They have the same or nearly the same name in some language. */
    NAME,
    /** Their people have addresses in one mail domain that is not open to everybody. */
    MAIL_DOMAIN
}
