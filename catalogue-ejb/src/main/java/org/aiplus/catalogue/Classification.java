// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

/** The highest classification of information that a solution may be used with. Ordered. */
public enum Classification {
    UNCLASSIFIED,
    RESTRICTED,
    CONFIDENTIAL
}
