// SPDX-License-Identifier: Apache-2.0
package org.aiplus.department;

import java.util.Map;
import org.aiplus.shared.DomainEvent;

/** Facts about the departments' reference data. */
public sealed interface DepartmentEvent extends DomainEvent {

    @Override
    default String objectType() {
        return "department";
    }

    /**
     * The reference data was brought up to date.
     *
     * @param added number of departments that were new
     * @param changed number of departments whose names, kind or parent differed
     */
    record ReferenceDataUpdated(int added, int changed) implements DepartmentEvent {
        @Override
        public String action() {
            return "department.reference-data-updated";
        }

        @Override
        public String objectId() {
            return "all";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("added", added, "changed", changed);
        }
    }
}
