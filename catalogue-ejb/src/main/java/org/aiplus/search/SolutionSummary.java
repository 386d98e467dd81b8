// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.time.LocalDate;
import java.util.List;
import org.aiplus.catalogue.SolutionKind;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.catalogue.StatusReason;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A published solution in a list of results. Everything in it is public.
 *
 * @param summary what the solution does in a few words, {@code null} when nobody has answered that
 * @param vendor name of the vendor, {@code null} for what departments make themselves
 * @param department code of the owning or leading department, {@code null} when none is recorded
 * @param categories codes of the vocabulary {@code category}
 * @param techniques codes of the vocabulary {@code technique}
 * @param statusReasons why it has this status; empty when nothing was decided about it
 * @param referenceRecord whether this is a real system or foreign record that is not up for approval here
 * @param demo whether the entry is invented for demonstration
 * @param lastVerifiedOn day on which the facts were last checked, {@code null} when they never were
 */
public record SolutionSummary(
        SolutionReference reference,
        LocalisedText name,
        @Nullable LocalisedText summary,
        @Nullable LocalisedText vendor,
        @Nullable String department,
        SolutionKind kind,
        List<String> categories,
        List<String> techniques,
        SolutionStatus status,
        List<StatusReason> statusReasons,
        boolean referenceRecord,
        boolean demo,
        @Nullable LocalDate lastVerifiedOn) {

    public SolutionSummary {
        categories = List.copyOf(categories);
        techniques = List.copyOf(techniques);
        statusReasons = List.copyOf(statusReasons);
    }
}
