// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.health;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.aiplus.clock.ClockService;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells a load balancer, through the management port, whether requests can be answered. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final String NAME = "database";

    @Inject
    ClockService clock;

    @Override
    public HealthCheckResponse call() {
        try {
            clock.show();
            return HealthCheckResponse.up(NAME);
        } catch (EJBException e) {
            return HealthCheckResponse.down(NAME);
        }
    }
}
