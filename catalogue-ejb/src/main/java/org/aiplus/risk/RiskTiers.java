// SPDX-License-Identifier: Apache-2.0
package org.aiplus.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of this release by which the tier of a use is found. Read once; content that does not fit together stops the
 * deployment.
 */
@ApplicationScoped
public class RiskTiers {

    private final List<RiskRules> versions;

    /** Reads the content of this release. */
    public RiskTiers() {
        this(RiskContent.shipped());
    }

    RiskTiers(List<RiskRules> versions) {
        this.versions = versions;
    }

    /** Makes the container read the content while it deploys and not at the first request. */
    void readAtStart(@Observes Startup event) {
        current();
    }

    /** The version in force. */
    public RiskRules current() {
        return versions.get(versions.size() - 1);
    }

    /** Any version. */
    public Optional<RiskRules> of(String version) {
        return versions.stream()
                .filter(rules -> rules.version().equals(version))
                .findFirst();
    }

    /**
     * The tier of a use by the version in force, and why.
     *
     * @param context answers by code of the question of {@link RiskRules#questions()}; further facts do no harm
     */
    public RiskAssessment assess(Map<String, Set<String>> context) {
        return current().assess(context);
    }
}
