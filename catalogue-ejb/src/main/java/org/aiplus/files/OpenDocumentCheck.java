// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.util.List;
import java.util.Map;
import org.aiplus.shared.ProblemCode;

/** OpenDocument texts and spreadsheets without macros and encryption. */
final class OpenDocumentCheck {

    static final String MANIFEST = "META-INF/manifest.xml";

    private static final List<String> ACTING_PARTS = List.of("basic/", "scripts/", "dialogs/");

    private OpenDocumentCheck() {}

    static FileType typeOf(String kind, List<String> names, Map<String, byte[]> described) {
        var type = FileType.ODT.mediaType().equals(kind)
                ? FileType.ODT
                : FileType.ODS.mediaType().equals(kind) ? FileType.ODS : null;
        if (type == null) {
            throw Refusals.notAllowed();
        }
        if (names.stream().anyMatch(name -> ACTING_PARTS.stream().anyMatch(name::startsWith))) {
            throw Refusals.of(ProblemCode.FILE_ACTIVE_CONTENT);
        }
        var manifest = described.get(MANIFEST);
        if (manifest == null) {
            throw Refusals.of(ProblemCode.FILE_UNREADABLE);
        }
        XmlElements.forEach(manifest, element -> {
            if (element.name().equals("encryption-data")) {
                throw Refusals.of(ProblemCode.FILE_UNREADABLE);
            }
            if (element.attribute("media-type").startsWith("application/vnd.sun.star.oleobject")
                    || element.attribute("full-path").contains("..")) {
                throw Refusals.of(ProblemCode.FILE_ACTIVE_CONTENT);
            }
        });
        return type;
    }
}
