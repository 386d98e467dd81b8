// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import java.util.List;
import org.aiplus.catalogue.Classification;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Whether a tool can be adopted for a need.
 *
 * @param vendor name of its vendor, {@code null} for what departments make themselves
 * @param maximumClassification highest class of the data that it may be used with, {@code null} where nobody has said so
 * @param obstacles what stands against it today; empty when nothing does
 */
public record ToolFit(
        SolutionReference solution,
        LocalisedText name,
        @Nullable LocalisedText vendor,
        SolutionStatus status,
        @Nullable Classification maximumClassification,
        List<ToolObstacle> obstacles) {

    public ToolFit {
        obstacles = List.copyOf(obstacles);
    }
}
