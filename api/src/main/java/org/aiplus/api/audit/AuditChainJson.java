// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.audit;

import java.time.Instant;
import java.util.UUID;
import org.aiplus.audit.ChainCheck;
import org.aiplus.audit.ChainFault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The result of a check of the whole chain. */
@Schema(name = "AuditChain", description = "The result of a check of the whole chain, made for this request.")
public record AuditChainJson(
        @Schema(description = "Whether nothing is wrong.") boolean intact,

        @Schema(description = "Last link up to which everything is in order, 0 for none.")
        long verifiedUpTo,

        @Schema(description = "Hash of that link; worth keeping elsewhere together with its number.")
        String hash,

        @Schema(description = "When that link was made.") @Nullable
        Instant verifiedAt,

        @Schema(description = "The first thing that is wrong.") @Nullable
        FaultJson fault,

        @Schema(description = "Entries that are not yet sealed and not covered by this check.")
        long waiting,

        @Schema(description = "Last link that a genuine signature covers, 0 for none.")
        long signedUpTo,

        @Schema(description = "Heads without a signature of this installation's key.")
        long unsignedHeads,

        @Schema(description = "The key to check signatures with elsewhere, X.509 base64.") @Nullable
        String publicKey) {

    /** The first thing that is wrong. */
    @Schema(name = "AuditChainFault", description = "The first thing that is wrong.")
    public record FaultJson(
            @Schema(description = "Number of the link where it shows.")
            long sequence,

            ChainFault kind,

            @Schema(description = "The entry concerned.") @Nullable
            UUID entry) {}

    static AuditChainJson from(ChainCheck check) {
        var fault = check.fault();
        return new AuditChainJson(
                check.intact(),
                check.verifiedUpTo(),
                check.hash(),
                check.verifiedAt(),
                fault == null ? null : new FaultJson(fault.sequence(), fault.kind(), fault.entry()),
                check.waiting(),
                check.signedUpTo(),
                check.unsignedHeads(),
                check.publicKey());
    }
}
