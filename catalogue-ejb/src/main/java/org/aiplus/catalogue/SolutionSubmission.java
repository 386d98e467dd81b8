// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A complete entry as it arrives from an administrator or an import.
 *
 * @param vendor the vendor, {@code null} for a solution of a department
 * @param referenceRecord whether it is a real system or foreign record that is shown for reference only, outside every
 *     count of approved tools
 * @param demo whether it is invented for demonstration
 */
public record SolutionSubmission(
        SolutionSource source,
        SolutionKind kind,
        @Nullable VendorIdentity vendor,
        boolean referenceRecord,
        boolean demo,
        SolutionContent content) {

    /** A vendor by registry number; the name is used when the number is not known yet. */
    public record VendorIdentity(String registryNumber, LocalisedText name) {}
}
