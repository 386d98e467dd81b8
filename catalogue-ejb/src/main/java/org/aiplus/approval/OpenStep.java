// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.LocalisedText;

/**
 * A step that can be decided from now on, and whom to tell.
 *
 * @param name the step in words
 * @param due by when
 * @param addressees whose task it is
 */
public record OpenStep(UUID id, LocalisedText name, Instant due, List<Addressee> addressees) {
    public OpenStep {
        addressees = List.copyOf(addressees);
    }
}
