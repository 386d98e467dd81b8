// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.openapi;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.aiplus.api.request.Pages;
import org.aiplus.idempotency.IdempotencyKey;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;

/** Says what parameters mean that are the same everywhere, unless an operation says it better. */
final class CommonParameters {

    /** The header that makes a change conditional. */
    static final String CONDITION = HttpHeaders.IF_MATCH;

    private static final Map<String, String> MEANINGS = Map.of(
            "id",
            "Id of the object, as another answer gave it.",
            "reference",
            "Reference of the object, as people see it.",
            "version",
            "Version, as in the list of versions.",
            "set",
            "Code of the set, for example responsible-ai.",
            "edition",
            "Year and number of the edition, as in the list of editions.",
            Pages.CURSOR,
            "Where to go on, from the page before.",
            Pages.SIZE,
            "Entries of a page.",
            CONDITION,
            "Entity tag of the object as it was read.",
            HttpHeaders.IF_NONE_MATCH,
            "Entity tag of the answer that you have; the same one is answered by 304.",
            IdempotencyKey.HEADER,
            "Your own name for this act: sent again with the same key and body, it is done once.");

    /** Schemas that the generator makes of types of the platform. */
    private static final Map<String, String> SCHEMAS = Map.of("Instant", "An instant in UTC (RFC 3339).");

    private CommonParameters() {}

    static void describe(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getDescription() == null)
                    .forEach(parameter -> parameter.setDescription(MEANINGS.get(parameter.getName())));
        }
    }

    static void describe(Components components) {
        SCHEMAS.forEach((name, description) -> {
            var schema = components.getSchemas() == null
                    ? null
                    : components.getSchemas().get(name);
            if (schema != null && schema.getDescription() == null) {
                schema.setDescription(description);
            }
        });
    }
}
