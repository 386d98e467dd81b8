// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.catalogue.Classification;
import org.aiplus.catalogue.EntryReader;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.vendor.VendorStatus;
import org.jspecify.annotations.Nullable;

/** Tells which tools can be adopted for data of a class, before anybody makes an effort. */
@Dependent
public class ToolFits {

    @Inject
    EntryReader entries;

    /**
     * How published tools fit, in the order asked for; others are left out.
     *
     * @param classification highest class of the data, {@code null} as long as nobody has said so
     */
    public Map<SolutionReference, ToolFit> of(
            Collection<SolutionReference> solutions, @Nullable Classification classification) {
        var found = entries.read(solutions);
        var fits = new LinkedHashMap<SolutionReference, ToolFit>();
        for (var solution : solutions) {
            var view = found.get(solution);
            if (view != null) {
                fits.put(solution, fit(view, classification));
            }
        }
        return fits;
    }

    private static ToolFit fit(SolutionView view, @Nullable Classification classification) {
        var vendor = view.vendor();
        return new ToolFit(
                view.reference(),
                view.name(),
                vendor == null ? null : vendor.name(),
                view.status(),
                view.maximumClassification(),
                obstacles(view, classification));
    }

    private static List<ToolObstacle> obstacles(SolutionView view, @Nullable Classification classification) {
        var obstacles = new ArrayList<ToolObstacle>();
        if (!view.status().approved()) {
            obstacles.add(ToolObstacle.NOT_LISTED);
        }
        // What nobody has cleared for any class is cleared for none but public data.
        var highest = Objects.requireNonNullElse(view.maximumClassification(), Classification.UNCLASSIFIED);
        if (classification != null && classification.compareTo(highest) > 0) {
            obstacles.add(ToolObstacle.DATA_CLASS);
        }
        var vendor = view.vendor();
        if (vendor != null && vendor.status() != VendorStatus.VERIFIED) {
            obstacles.add(ToolObstacle.VENDOR_NOT_VERIFIED);
        }
        return obstacles;
    }
}
