// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;

/** Which entries of the catalogue an evaluation may have among its tools. */
@Stateless
@ActsForCaller
public class CandidateService {

    @Inject
    EvaluationQueries queries;

    /**
     * Those of some entries that can be bought at this moment: published, offered by a verified vendor, no reference record,
     * and neither suspended nor withdrawn.
     *
     * @param solutions references of entries; unknown ones are left out
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public Set<String> buyable(Collection<String> solutions) {
        return queries.entries(solutions).values().stream()
                .filter(EvaluationRules::mayBeBought)
                .map(EvaluationQueries.Entry::solution)
                .collect(Collectors.toUnmodifiableSet());
    }
}
