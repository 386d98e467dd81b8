// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.marking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which consensus is meant. */
@Schema(name = "ConsensusDigest", description = "Which consensus is meant.")
public record DigestJson(
        @Schema(description = "SHA-256 of the consensus that the caller has read, hexadecimal.")
        String digest) {}
