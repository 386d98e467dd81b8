// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import java.util.Map;
import java.util.UUID;
import org.aiplus.shared.DomainEvent;

/** Facts about imports. */
public sealed interface ImportEvent extends DomainEvent {

    @Override
    default String objectType() {
        return "import";
    }

    /**
     * An import has ended and its report is kept.
     *
     * @param reportHash SHA-256 over all rows of the report, hexadecimal
     */
    record Finished(UUID id, String profile, long rows, long refused, boolean applied, String reportHash)
            implements ImportEvent {
        @Override
        public String action() {
            return "import.finished";
        }

        @Override
        public String objectId() {
            return id.toString();
        }

        @Override
        public Map<String, Object> details() {
            return Map.of(
                    "profile", profile,
                    "rows", rows,
                    "refused", refused,
                    "applied", applied,
                    "reportHash", reportHash);
        }
    }
}
