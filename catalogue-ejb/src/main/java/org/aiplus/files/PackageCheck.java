// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.aiplus.shared.ProblemCode;

/** Tells which kind of office document a ZIP package is, after all of it has been looked at. */
final class PackageCheck {

    private static final String OPEN_DOCUMENT = "mimetype";

    private PackageCheck() {}

    static FileType typeOf(ReceivedFile file) throws IOException {
        try (var channel = file.channel();
                var reader = new PackageReader(channel)) {
            var directory = new PackageDirectory(channel);
            var entries = directory.entries();
            if (entries.stream().mapToLong(PackageEntry::unpacked).sum() > PackageReader.LARGEST_CONTENT) {
                throw Refusals.of(ProblemCode.FILE_UNPACKS_TOO_LARGE);
            }
            Map<String, byte[]> described = new HashMap<>();
            for (var entry : entries) {
                var keep = describes(entry.name());
                var content = reader.read(entry, directory.dataOf(entry), keep, new ContentInspection(entry.name()));
                if (keep) {
                    described.put(entry.name(), content);
                }
            }
            var names = entries.stream()
                    .map(entry -> entry.name().toLowerCase(Locale.ROOT))
                    .toList();
            var kind = described.get(OPEN_DOCUMENT);
            if (kind != null && entries.get(0).name().equals(OPEN_DOCUMENT)) {
                return OpenDocumentCheck.typeOf(new String(kind, StandardCharsets.US_ASCII), names, described);
            }
            return OfficeCheck.typeOf(names, described);
        }
    }

    private static boolean describes(String name) {
        return name.equals(OPEN_DOCUMENT)
                || name.equals(OfficeCheck.CONTENT_TYPES)
                || name.equals(OpenDocumentCheck.MANIFEST)
                || name.endsWith(".rels");
    }
}
