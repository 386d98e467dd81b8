// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit trail.
 *
 * @param at catalogue time at which the database took it
 * @param actor subject of the person or program, {@code system} for a job, {@code anonymous} for a visitor
 * @param actorName display name of the person today, {@code null} when none is known
 * @param action what was done, for example {@code solution.revision-published}
 * @param details ids and values that explain it
 * @param requestId the request in which it was done
 * @param sequence number of its link in the chain, {@code null} while it waits to be sealed
 * @param hash hash of that link, hexadecimal, {@code null} while it waits
 */
public record AuditEntryView(
        UUID id,
        Instant at,
        String actor,
        @Nullable String actorName,
        String action,
        String objectType,
        String objectId,
        Map<String, Object> details,
        String requestId,
        @Nullable Long sequence,
        @Nullable String hash) {}
