// SPDX-License-Identifier: Apache-2.0
package org.aiplus.department;

import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A department as readers see it.
 *
 * @param code stable abbreviation, for example {@code DPO}; people search by it
 * @param kind {@code bureau}, {@code office}, {@code department} or another kind of the reference data
 * @param name official names
 * @param parent code of the bureau above it, {@code null} when none is recorded
 */
public record DepartmentView(
        String code,
        String kind,
        LocalisedText name,
        @Nullable String parent) {}
