// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.sealing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to hold the key. */
@Schema(name = "OpeningOfficers", description = "Who is to hold the key.")
public record OpeningOfficersJson(
        @Schema(description = "Subjects of three procurement officers who are not on the panel.")
        List<String> officers) {}
