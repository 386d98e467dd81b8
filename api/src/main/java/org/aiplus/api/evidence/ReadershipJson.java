// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may read a file besides those who always may. */
@Schema(name = "EvidenceReadership", description = "Who may read the file besides those who always may.")
public record ReadershipJson(
        @Schema(description = "Whether everybody of the government may.")
        boolean government) {}
