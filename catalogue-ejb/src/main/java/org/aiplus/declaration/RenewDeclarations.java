// SPDX-License-Identifier: Apache-2.0
package org.aiplus.declaration;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DueJob;

/**
 * Reminds vendors before a declaration ends and tells them when it has ended. When a new version of a declaration comes
 * into force, what was declared under the old one holds for {@link #GRACE} more and is then to be made again.
 */
@Dependent
class RenewDeclarations implements DueJob {

    /** How long a vendor has to accept a new version. */
    static final Duration GRACE = Duration.ofDays(30);

    private static final int BATCH = 500;

    @Inject
    Declarations content;

    @Inject
    DeclarationRepository declarations;

    @Inject
    Clearances clearances;

    @Inject
    Event<DomainEvent> events;

    @Override
    public String name() {
        return "renew-declarations";
    }

    @Override
    public void run(Instant now) {
        content.current().forEach(wanted -> endOlderVersions(wanted, now));
        var longest = content.current().stream()
                .map(Declaration::reminder)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        for (var declaration : declarations.endingBy(now.plus(longest), BATCH)) {
            tell(declaration, now);
        }
    }

    private void endOlderVersions(Declaration wanted, Instant now) {
        var end = now.plus(GRACE);
        for (var declaration : declarations.outdated(wanted.code(), wanted.version(), end, BATCH)) {
            if (declaration.endBy(end)) {
                clearances.renew(declaration.vendorId());
            }
        }
    }

    private void tell(VendorDeclaration declaration, Instant now) {
        var reminder =
                content.current(declaration.code()).map(Declaration::reminder).orElse(Duration.ZERO);
        if (!declaration.validUntil().isAfter(now)) {
            declaration.expiryTold(now);
            events.fire(new DeclarationEvent.Expired(declaration.vendorId(), declaration.code()));
        } else if (!declaration.wasReminded()
                && !declaration.validUntil().minus(reminder).isAfter(now)) {
            declaration.reminded(now);
            events.fire(new DeclarationEvent.Expiring(
                    declaration.vendorId(), declaration.code(), declaration.validUntil()));
        }
    }
}
