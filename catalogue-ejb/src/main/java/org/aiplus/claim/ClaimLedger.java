// SPDX-License-Identifier: Apache-2.0
package org.aiplus.claim;

import java.util.List;
import org.aiplus.catalogue.SolutionReference;

/**
 * The claims of one published entry.
 *
 * @param revision number of the published revision
 * @param claims one for each answer that the reader may see, in the order of the questions
 */
public record ClaimLedger(SolutionReference solution, int revision, List<Claim> claims) {

    public ClaimLedger {
        claims = List.copyOf(claims);
    }
}
