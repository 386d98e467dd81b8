// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives the settings to whoever injects them; read once when the interface starts. */
@ApplicationScoped
class ApiSettingsSource {

    @Produces
    @Singleton
    ApiSettings settings() {
        return ApiSettings.from(System.getenv());
    }
}
