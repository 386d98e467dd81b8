// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aiplus.shared.ProblemCode;

/** Documents of the Office Open XML family: text documents and workbooks without macros, controls and outside parts. */
final class OfficeCheck {

    static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final Map<String, FileType> MAIN = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX);

    private static final List<String> ACTING_TYPES =
            List.of("macro", "vba", "activex", "oleobject", "application/vnd.ms-office.", "ms-package");

    private static final List<String> ACTING_PARTS =
            List.of("vbaproject", "vbadata", "/activex/", "/embeddings/", "/macrosheets/", "/dialogsheets/");

    private OfficeCheck() {}

    static FileType typeOf(List<String> names, Map<String, byte[]> described) {
        var contentTypes = described.get(CONTENT_TYPES);
        if (contentTypes == null) {
            throw Refusals.notAllowed();
        }
        if (names.stream().anyMatch(name -> ACTING_PARTS.stream().anyMatch(("/" + name)::contains))) {
            throw Refusals.of(ProblemCode.FILE_ACTIVE_CONTENT);
        }
        var main = new ArrayList<FileType>();
        XmlElements.forEach(contentTypes, element -> {
            var type = element.attribute("ContentType").toLowerCase(Locale.ROOT);
            if (ACTING_TYPES.stream().anyMatch(type::contains)) {
                throw Refusals.of(ProblemCode.FILE_ACTIVE_CONTENT);
            }
            var found = MAIN.get(type);
            if (found != null) {
                main.add(found);
            }
        });
        if (main.size() != 1) {
            throw Refusals.notAllowed();
        }
        described.forEach((name, content) -> {
            if (name.endsWith(".rels")) {
                requireInside(content);
            }
        });
        return main.get(0);
    }

    /** Links for readers may lead outside; parts that a program loads by itself may not. */
    private static void requireInside(byte[] relationships) {
        XmlElements.forEach(relationships, element -> {
            var external = element.attribute("TargetMode").equalsIgnoreCase("External");
            if (external && !element.attribute("Type").endsWith("/hyperlink")) {
                throw Refusals.of(ProblemCode.FILE_ACTIVE_CONTENT);
            }
        });
    }
}
