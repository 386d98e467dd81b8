// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

import java.util.Map;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.DomainEvent;

/** What happens with bundles. They are things of their own in the trail, so that taking one does not change the next. */
public sealed interface BundleEvent extends DomainEvent {

    /**
     * Somebody has taken a bundle.
     *
     * @param manifestHash SHA-256 of its manifest, hexadecimal
     */
    record Taken(EvaluationReference evaluation, String manifestHash) implements BundleEvent {
        @Override
        public String action() {
            return "bundle.taken";
        }

        @Override
        public String objectType() {
            return "bundle";
        }

        @Override
        public String objectId() {
            return evaluation.value();
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("manifest", manifestHash);
        }
    }
}
