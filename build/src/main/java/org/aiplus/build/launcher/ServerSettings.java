// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which of the launcher's own environment variables reach the server. */
final class ServerSettings {
    private static final String PREFIX = "AIPLUS_";

    /** The owner of the tables and Keycloak's administrator are the launcher's business alone. */
    private static final Set<String> KEPT_BACK = Set.of(
            "AIPLUS_DB_OWNER_USER",
            "AIPLUS_DB_OWNER_PASSWORD",
            "AIPLUS_KEYCLOAK_URL",
            "AIPLUS_KEYCLOAK_ADMIN_USER",
            "AIPLUS_KEYCLOAK_ADMIN_PASSWORD");

    private ServerSettings() {}

    /** The product's own variables without those that no server may see. */
    static Map<String, String> passedOn(Map<String, String> environment) {
        Map<String, String> passed = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !KEPT_BACK.contains(name)) {
                passed.put(name, value);
            }
        });
        return passed;
    }
}
