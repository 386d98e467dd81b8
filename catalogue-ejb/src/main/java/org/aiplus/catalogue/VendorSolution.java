// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a vendor, published or not.
 *
 * @param name as published, {@code null} before the first publication
 */
public record VendorSolution(
        SolutionReference reference, @Nullable LocalisedText name) {}
