// SPDX-License-Identifier: Apache-2.0
package org.aiplus.declaration;

/** How a declaration is judged. Ordered: of several answers the worst one counts. */
public enum DeclarationOutcome {
    /** Nothing stands against the vendor. */
    PASS,
    /** A procurement officer must look at it; until then nothing stands against the vendor. */
    REVIEW,
    /** It excludes the vendor. */
    FAIL
}
