// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import java.util.Map;
import java.util.Set;

/**
 * Tells how requirements of gates stand. Each feature that has evidence for gates brings a bean of this type; the gates name
 * requirements by code in their content, and one that no bean answers is missing.
 */
public interface GateEvidence {

    /** Codes of the requirements that this bean answers, for example {@code impact-endorsed}; no other bean answers them. */
    Set<String> requirements();

    /**
     * How they stand for a use. Called in a transaction, for whoever looks at the gate, with a constant number of
     * statements; a requirement that is left out is missing.
     */
    Map<String, EvidenceState> states(UseCaseFacts useCase);
}
