// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.risk;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a use. */
@Schema(name = "RiskContext", description = "What is known of a use.")
public record RiskContextJson(
        @Schema(description = "Answers by code of the question: YES or NO, or codes of its options.")
        Map<String, List<String>> answers) {}
