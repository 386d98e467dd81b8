// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.util.List;
import java.util.UUID;

/**
 * A step that somebody can decide now.
 *
 * @param delegates people to whom it can be handed over
 */
public record ApprovalChoice(UUID step, List<Colleague> delegates) {
    public ApprovalChoice {
        delegates = List.copyOf(delegates);
    }
}
