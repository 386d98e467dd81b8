// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aiplus.shared.LocalisedText;

/**
 * Who signs for a department.
 *
 * @param department its code
 * @param positions every position of the policies in force
 * @param approvers people who can hold one
 */
public record SigningPositionsView(String department, List<Position> positions, List<Colleague> approvers) {

    /**
     * A position.
     *
     * @param code for example {@code business-head}
     * @param holders who signs in it; while there is nobody, every approver of the department does
     */
    public record Position(String code, LocalisedText name, List<Holder> holders) {
        public Position {
            holders = List.copyOf(holders);
        }
    }

    /**
     * Somebody who holds a position.
     *
     * @param counts whether the person still approves for the department; whoever does not signs no more
     */
    public record Holder(UUID id, Colleague person, Instant since, boolean counts) {}

    public SigningPositionsView {
        positions = List.copyOf(positions);
        approvers = List.copyOf(approvers);
    }
}
