// SPDX-License-Identifier: Apache-2.0
package org.aiplus.apiclient;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import org.aiplus.shared.DueJob;
import org.aiplus.shared.RuleViolation;

/** Makes the identity provider forget revoked programs. They have no access any more; this is tidiness. */
@Dependent
class RevokedClientRemoval implements DueJob {

    private static final Logger LOG = System.getLogger(RevokedClientRemoval.class.getName());
    private static final int AT_ONCE = 20;

    @Inject
    ApiClientRepository clients;

    @Inject
    IdentityProviderClients identityProvider;

    @Override
    public String name() {
        return "remove-revoked-api-clients";
    }

    @Override
    public void run(Instant now) {
        try {
            for (var client : clients.toRemove(AT_ONCE)) {
                identityProvider.remove(client.identityId());
                client.removed(now);
            }
        } catch (RuleViolation unavailable) {
            LOG.log(Level.INFO, "The identity provider does not answer; revoked programs are removed later");
        }
    }
}
