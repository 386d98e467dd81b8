// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** How impact assessments stand, for features whose decisions rest on them. Whoever uses it decides who may know. */
@Dependent
public class ImpactStandings {

    @Inject
    ImpactRepository assessments;

    /** How one stands. */
    public Optional<ImpactStanding> of(ImpactReference reference) {
        return assessments
                .find(reference)
                .map(found -> new ImpactStanding(
                        found.reference(),
                        found.department(),
                        found.status(),
                        found.checkpoint(),
                        found.effectiveTier(),
                        found.reviewDue(),
                        found.authors()));
    }
}
