// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.bundle;

import java.util.List;
import org.aiplus.bundle.BundlePart;
import org.aiplus.bundle.BundleView;
import org.aiplus.bundle.BundleZip;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is in a bundle. */
@Schema(name = "Bundle", description = "What is in the auditor's bundle of an evaluation.")
public record BundleJson(
        @Schema(description = "Reference of the evaluation.", examples = "EV-2026-0001")
        String evaluation,

        @Schema(description = "Name of the file.") String fileName,

        @Schema(description = "Bytes of the file.") long size,

        @Schema(description = "SHA-256 of the manifest, hexadecimal. It names the whole bundle.")
        String manifestHash,

        @Schema(description = "Entries of the audit trail in it, with what they say.")
        int entries,

        @Schema(description = "Number of the last link of the audit chain in it.")
        long lastLink,

        @Schema(description = "Hash of the head of the chain that covers all entries; absent as long as there is none.")
        @Nullable
        String headHash,

        @Schema(description = "Whether that head is signed.")
        boolean signed,

        @Schema(description = "The files in it, in the order of their names.")
        List<PartJson> parts) {

    /** A file in a bundle. */
    @Schema(name = "BundlePart", description = "A file in a bundle.")
    public record PartJson(
            @Schema(description = "Name of the file.") String name,

            @Schema(description = "Its bytes.") long size,

            @Schema(description = "SHA-256, hexadecimal.") String sha256) {

        static PartJson from(BundlePart part) {
            return new PartJson(part.name(), part.size(), part.sha256());
        }
    }

    static BundleJson from(BundleView view) {
        return new BundleJson(
                view.evaluation().value(),
                view.fileName(),
                BundleZip.size(view),
                view.manifestHash(),
                view.entries(),
                view.lastLink(),
                view.headHash(),
                view.signed(),
                view.parts().stream().map(PartJson::from).toList());
    }
}
