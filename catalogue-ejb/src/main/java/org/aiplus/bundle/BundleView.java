// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

import java.util.List;
import org.aiplus.evaluation.EvaluationReference;
import org.jspecify.annotations.Nullable;

/**
 * What is in the bundle of an evaluation.
 *
 * @param title of the evaluation
 * @param parts in the order of their names
 * @param manifestHash SHA-256 of the manifest, hexadecimal: it names the whole bundle
 * @param entries how many entries of the audit trail are in it with what they say
 * @param lastLink sequence of the last link of the audit chain in it; 0 without any
 * @param headHash hash of the head of the chain that covers all entries, hexadecimal; {@code null} as long as there is none
 * @param signed whether that head is signed
 */
public record BundleView(
        EvaluationReference evaluation,
        String title,
        List<BundlePart> parts,
        String manifestHash,
        int entries,
        long lastLink,
        @Nullable String headHash,
        boolean signed) {

    public BundleView {
        parts = List.copyOf(parts);
    }

    /** Name of the file. */
    public String fileName() {
        return evaluation + "-bundle.zip";
    }
}
