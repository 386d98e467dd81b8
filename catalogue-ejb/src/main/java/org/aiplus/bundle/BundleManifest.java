// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.aiplus.bundle.BundleContents.Gathered;
import org.aiplus.bundle.BundleFiles.Manifest;
import org.aiplus.bundle.BundleFiles.ManifestPart;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.json.StoredRecords;
import org.aiplus.shared.TrailProofs.Head;

/** Names the parts of a bundle with their hashes, and the whole by one. */
record BundleManifest(BundleView view) {

    static final String MANIFEST = "manifest.json";
    static final String HASH = "manifest.sha256";

    static BundleManifest of(EvaluationReference reference, Gathered gathered) {
        var parts = new ArrayList<BundlePart>();
        int entries = 0;
        for (var file : gathered.files().entrySet()) {
            var text = file.getValue().get();
            parts.add(part(file.getKey(), text));
            if (file.getKey().startsWith("12-chain-")) {
                entries += (int) text.lines()
                        .filter(line -> line.contains("\"payload\":"))
                        .count();
            }
        }
        var manifest = manifest(reference, parts);
        var hash = sha256(manifest.getBytes(StandardCharsets.UTF_8));
        parts.add(part(MANIFEST, manifest));
        parts.add(part(HASH, hash + "\n"));
        var stretch = gathered.stretch();
        var head = stretch == null
                ? Optional.<Head>empty()
                : stretch.heads().stream()
                        .filter(one -> one.sequence() == stretch.last())
                        .findFirst();
        return new BundleManifest(new BundleView(
                reference,
                gathered.title(),
                parts,
                hash,
                entries,
                stretch == null ? 0 : stretch.last(),
                head.map(Head::hash).orElse(null),
                head.map(Head::signature).isPresent()));
    }

    private static BundlePart part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static BundlePart part(String name, byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return new BundlePart(name, bytes.length, crc.getValue(), sha256(bytes));
    }

    private static String manifest(EvaluationReference reference, List<BundlePart> parts) {
        return StoredRecords.format(new Manifest(
                BundleContents.FORMAT,
                reference.value(),
                parts.stream()
                        .map(part -> new ManifestPart(part.name(), part.size(), part.sha256()))
                        .toList()));
    }

    /** The manifest of a bundle or its hash, by the name of the file; empty for other files. */
    static Optional<String> text(BundleView view, String name) {
        return switch (name) {
            case MANIFEST ->
                Optional.of(manifest(
                        view.evaluation(),
                        view.parts().stream()
                                .filter(part -> !part.name().startsWith("manifest."))
                                .toList()));
            case HASH -> Optional.of(view.manifestHash() + "\n");
            default -> Optional.empty();
        };
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
