// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.json;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

/** A body whose form depends on content, such as questions; its façade checks all of it at once. */
public interface WholeBody {

    /** The body as it was sent. */
    @JsonValue
    JsonNode tree();
}
