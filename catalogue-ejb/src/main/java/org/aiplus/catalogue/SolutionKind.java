// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

/** Who stands behind a solution. */
public enum SolutionKind {
    /** Offered by a vendor. */
    VENDOR_SOLUTION,
    /** Made and run by one department. */
    IN_HOUSE,
    /** Run by one department for the others. */
    SHARED_PLATFORM
}
