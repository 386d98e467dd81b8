// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.need.ToolFits;
import org.aiplus.need.ToolObstacle;

/** Whether the tool is listed today, and for data of this class. Who lists tools is no party to their uses. */
@Dependent
class ToolEvidence implements GateEvidence {

    private static final String LISTED = "tool-listed";
    private static final String DATA_CLASS = "tool-data-class";

    @Inject
    ToolFits fits;

    @Override
    public Set<String> requirements() {
        return Set.of(LISTED, DATA_CLASS);
    }

    @Override
    public Map<String, EvidenceState> states(UseCaseFacts facts) {
        var tool = facts.solution();
        if (tool == null) {
            return Map.of();
        }
        var path = "/tools/" + tool;
        var fit = fits.of(List.of(tool), facts.classification()).get(tool);
        if (fit == null) {
            return Map.of();
        }
        var barred = fit.obstacles().contains(ToolObstacle.NOT_LISTED)
                || fit.obstacles().contains(ToolObstacle.VENDOR_NOT_VERIFIED);
        return Map.of(
                LISTED,
                barred ? EvidenceState.missing(path) : EvidenceState.met(path, Set.of()),
                DATA_CLASS,
                fit.obstacles().contains(ToolObstacle.DATA_CLASS)
                        ? EvidenceState.missing(path)
                        : EvidenceState.met(path, Set.of()));
    }
}
