// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types of files that are taken. Whatever is not here is refused: a list of what is dangerous is never complete. */
public enum FileType {
    PDF("application/pdf", Set.of("pdf"), Set.of("application/x-pdf")),
    PNG("image/png", Set.of("png"), Set.of()),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpg", "image/pjpeg")),
    TXT("text/plain", Set.of("txt"), Set.of()),
    CSV("text/csv", Set.of("csv"), Set.of("application/csv", "text/plain", "application/vnd.ms-excel")),
    JSON("application/json", Set.of("json"), Set.of("text/json", "text/plain")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"), Set.of()),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx"), Set.of()),
    ODT("application/vnd.oasis.opendocument.text", Set.of("odt"), Set.of()),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Set.of("ods"), Set.of());

    private static final Set<String> SAYS_NOTHING = Set.of("", "application/octet-stream");

    private final String mediaType;
    private final Set<String> extensions;
    private final Set<String> alsoDeclaredAs;

    FileType(String mediaType, Set<String> extensions, Set<String> alsoDeclaredAs) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.alsoDeclaredAs = alsoDeclaredAs;
    }

    /** The media type under which such a file is given out. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending that a name gets when it has none, without the dot. */
    String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The type that an ending stands for, in lower case and without the dot. */
    static Optional<FileType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .findFirst();
    }

    /**
     * Whether a sender's media type, in lower case and without parameters, means this type. Browsers take it from the
     * machine that they run on, which knows some types under other names and some not at all.
     */
    boolean mayBeDeclaredAs(String declared) {
        return SAYS_NOTHING.contains(declared) || mediaType.equals(declared) || alsoDeclaredAs.contains(declared);
    }

    /** Whether the file is text, whose bytes do not tell one kind of text from another. */
    boolean text() {
        return this == TXT || this == CSV || this == JSON;
    }

    /** All endings that are taken, for hints and refusals. */
    public static List<String> endings() {
        return Arrays.stream(values())
                .flatMap(type -> type.extensions.stream().sorted())
                .toList();
    }
}
