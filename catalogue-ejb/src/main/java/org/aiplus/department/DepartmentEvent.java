// SPDX-License-Identifier: Apache-2.0
package org.aiplus.department;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aiplus.shared.PublicChange;

/** Facts about the departments' reference data; they reach the audit trail and the public change feed. */
public sealed interface DepartmentEvent extends PublicChange {

    @Override
    default String objectType() {
        return "department";
    }

    /**
     * The reference data was brought up to date.
     *
     * @param added codes of departments that were new
     * @param changed codes of departments whose names, kind or parent differed; with the new ones at least one
     */
    record ReferenceDataUpdated(List<String> added, List<String> changed) implements DepartmentEvent {

        public ReferenceDataUpdated {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
        }

        @Override
        public String action() {
            return "department.reference-data-updated";
        }

        @Override
        public String objectId() {
            return "all";
        }

        @Override
        public List<String> references() {
            return Stream.concat(added.stream(), changed.stream()).toList();
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("added", added.size(), "changed", changed.size());
        }
    }
}
