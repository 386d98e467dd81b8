// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.aiplus.shared.DomainEvent;

/**
 * One fact as the product states it; the database adds the time and the order.
 *
 * @param payload canonical JSON of all other components and the details
 * @param payloadHash SHA-256 of the payload in UTF-8
 */
record AuditRecord(
        UUID id,
        String actor,
        String action,
        String objectType,
        String objectId,
        String requestId,
        String payload,
        byte[] payloadHash) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static AuditRecord of(UUID id, String actor, String requestId, DomainEvent event) {
        var payload = CanonicalJson.of(Map.of(
                "id", id,
                "actor", actor,
                "action", event.action(),
                "objectType", event.objectType(),
                "objectId", event.objectId(),
                "requestId", requestId,
                "details", event.details()));
        return new AuditRecord(
                id,
                actor,
                event.action(),
                event.objectType(),
                event.objectId(),
                requestId,
                payload,
                AuditChain.hash(payload));
    }

    /** Whether the hash is that of the payload. */
    boolean hashMatches() {
        return Arrays.equals(AuditChain.hash(payload), payloadHash);
    }

    /** Whether the columns, by which people filter, say what the payload says. */
    boolean columnsMatch() {
        try {
            var stated = JSON.readTree(payload);
            return says(stated, "id", id.toString())
                    && says(stated, "actor", actor)
                    && says(stated, "action", action)
                    && says(stated, "objectType", objectType)
                    && says(stated, "objectId", objectId)
                    && says(stated, "requestId", requestId);
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static boolean says(JsonNode stated, String member, String value) {
        return value.equals(stated.path(member).textValue());
    }
}
