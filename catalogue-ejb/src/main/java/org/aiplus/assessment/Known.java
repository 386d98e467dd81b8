// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.List;
import java.util.Set;
import org.aiplus.evidence.EvidenceTerm;

/**
 * What is known about the proof of a solution's statements.
 *
 * @param evidence everything that is or was bound to its questions
 * @param contradicted codes of questions whose published answers are found contradicted
 */
record Known(List<EvidenceTerm> evidence, Set<String> contradicted) {

    /** Nothing. */
    static final Known NOTHING = new Known(List.of(), Set.of());

    Known {
        evidence = List.copyOf(evidence);
        contradicted = Set.copyOf(contradicted);
    }
}
