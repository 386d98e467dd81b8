// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.LocalisedText;

/**
 * The policies of this release. A version is in force from its day on; rounds that are open keep the version under which
 * they began. Read once; content that does not fit together stops the deployment.
 */
@ApplicationScoped
public class ApprovalPolicies {

    /**
     * A version of the policies.
     *
     * @param from first day on which it is in force
     * @param positions in which people sign for a department, with their words
     * @param policies the first that is for a subject counts
     */
    record Edition(
            String version,
            LocalDate from,
            Map<String, LocalisedText> kinds,
            Map<String, LocalisedText> positions,
            List<ApprovalPolicy> policies) {}

    private final List<Edition> editions;

    /** Reads the content of this release. */
    public ApprovalPolicies() {
        this(PolicyContent.shipped());
    }

    ApprovalPolicies(List<Edition> editions) {
        this.editions = editions;
    }

    /** Makes the container read the content while it deploys and not at the first request. */
    void readAtStart(@Observes Startup event) {
        on(LocalDate.MAX);
    }

    /** The policies in force on a day, in the order in which they are tried. */
    public List<ApprovalPolicy> on(LocalDate day) {
        return edition(day).policies();
    }

    /** The positions in which people sign for a department, by code in their order, with their words. */
    Map<String, LocalisedText> positions(LocalDate day) {
        return edition(day).positions();
    }

    /** The policy for a subject on a day. */
    ApprovalPolicy policyFor(ApprovalRequest request, LocalDate day) {
        return on(day).stream()
                .filter(policy -> policy.isFor(request))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no policy for the kind " + request.kind()));
    }

    /** A policy of any version. */
    ApprovalPolicy policy(String version, String code) {
        return editions.stream()
                .filter(edition -> edition.version().equals(version))
                .flatMap(edition -> edition.policies().stream())
                .filter(policy -> policy.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the policy " + code + " of " + version + " is missing"));
    }

    /** A step of any version in words. */
    LocalisedText step(String version, String policy, String step) {
        return policy(version, policy).stages().stream()
                .flatMap(List::stream)
                .filter(wanted -> wanted.code().equals(step))
                .map(ApprovalPolicy.Step::name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the step " + step + " of " + policy + " is missing"));
    }

    /** A kind of subjects in words. */
    LocalisedText kind(String version, String kind) {
        return editions.stream()
                .filter(edition -> edition.version().equals(version))
                .map(edition -> edition.kinds().get(kind))
                .findFirst()
                .orElseThrow();
    }

    private Edition edition(LocalDate day) {
        // Before the first version there was none: the first then counts for everything.
        var found = editions.get(0);
        for (var edition : editions) {
            found = edition.from().isAfter(day) ? found : edition;
        }
        return found;
    }
}
