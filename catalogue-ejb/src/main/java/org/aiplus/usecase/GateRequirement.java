// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import java.util.List;
import org.aiplus.shared.LocalisedText;

/**
 * One thing that a gate asks for.
 *
 * @param code what is asked for
 * @param owner realm role of those who see to it
 * @param anyOf codes that a {@link GateEvidence} answers, one of which is enough; the requirement's own where nothing stands
 *     for another
 */
public record GateRequirement(String code, LocalisedText name, String owner, List<String> anyOf) {

    public GateRequirement {
        anyOf = List.copyOf(anyOf);
    }
}
