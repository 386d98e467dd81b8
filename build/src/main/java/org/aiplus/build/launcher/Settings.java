// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aiplus.build.launcher.console.Refused;

/** Settings from the environment, for parts that run elsewhere. */
record Settings(Map<String, String> environment) {
    /** The settings of this process. */
    static Settings ofProcess() {
        return new Settings(System.getenv());
    }

    /** The same settings with another profile, unless it is empty. */
    Settings withProfile(String profile) {
        if (profile.isEmpty()) {
            return this;
        }
        Map<String, String> changed = new TreeMap<>(environment);
        changed.put("AIPLUS_PROFILE", profile);
        return new Settings(changed);
    }

    /** Refuses, naming all of them, when some are not set. */
    void require(List<String> names) {
        List<String> missing = names.stream()
                .filter(name -> environment.getOrDefault(name, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused("Not set in the environment: " + String.join(", ", missing) + ".");
        }
    }

    /** A setting that was required. */
    String get(String name) {
        return environment.getOrDefault(name, "");
    }

    /** A setting, or what holds when it is not set. */
    String get(String name, String otherwise) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : value;
    }

    /** The profile: demo only when it was asked for. */
    String profile() {
        String profile = get("AIPLUS_PROFILE", "production");
        if (!List.of("demo", "production").contains(profile)) {
            throw new Refused("The profile is demo or production, not " + profile + ".");
        }
        return profile;
    }
}
