// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an installation is for. Set once by the environment variable {@code AIPLUS_PROFILE}. */
public enum ProductProfile {
    /** To try the product out: invented people, and a clock that an administrator can move forward. */
    DEMO,
    /** For real work. */
    PRODUCTION;

    /** Whether the acts that only a demonstration may offer are offered. */
    public boolean demo() {
        return this == DEMO;
    }

    /**
     * The profile of this name in any case; {@link #PRODUCTION} when none was given, so that forgetting the setting is
     * safe.
     *
     * @throws IllegalArgumentException for any other name
     */
    public static ProductProfile named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return PRODUCTION;
        }
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "demo" -> DEMO;
            case "production" -> PRODUCTION;
            default -> throw new IllegalArgumentException("AIPLUS_PROFILE is neither demo nor production");
        };
    }
}
