// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.aiplus.identity.Role;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The audit trail for auditors. Reading it leaves an entry in it. */
@Stateless
public class AuditService {

    private static final int PAGE = 1_000;

    @Inject
    AuditQueries queries;

    @Inject
    ChainQueries chain;

    @Inject
    HeadSigner signer;

    @Inject
    Event<DomainEvent> events;

    /**
     * Entries, newest first.
     *
     * @throws RuleViolation {@code INVALID_CURSOR} for a cursor that was not answered by this
     */
    @RolesAllowed(Role.AUDITOR)
    public Slice<AuditEntryView> find(AuditQuery query) {
        var found = queries.find(query);
        events.fire(new AuditEvent.TrailRead(query, found.items().size()));
        return found;
    }

    /** Checks the whole chain from its first link. Takes time in proportion to its length. */
    @RolesAllowed(Role.AUDITOR)
    public ChainCheck verify() {
        return check(null);
    }

    /** Checks the whole chain, and that a head which was kept elsewhere is part of it. */
    @RolesAllowed(Role.AUDITOR)
    public ChainCheck verifyAgainst(ChainHead kept) {
        return check(kept);
    }

    private ChainCheck check(@Nullable ChainHead kept) {
        var walk = new ChainWalk(signer, kept);
        int read;
        do {
            var page = chain.page(walk.sequence(), PAGE);
            page.forEach(walk::follow);
            read = page.size();
        } while (read == PAGE && walk.intact());
        var result = walk.end(chain.outside());
        // Written last: from its first write on, this transaction would hold up the sealer.
        events.fire(new AuditEvent.ChainChecked(result.verifiedUpTo(), result.intact()));
        return result;
    }
}
