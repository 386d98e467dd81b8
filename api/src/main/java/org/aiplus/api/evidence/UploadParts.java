// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.api.json.StrictReader;
import org.aiplus.evidence.UploadEvidence;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.shared.ProblemCode;

/** The two parts of an upload: the file, and what is said about it. Any other part is refused, and each comes once. */
final class UploadParts {

    static final String METADATA = "metadata";
    static final String FILE = "file";

    private final EntityPart metadata;
    private final EntityPart file;

    private UploadParts(EntityPart metadata, EntityPart file) {
        this.metadata = metadata;
        this.file = file;
    }

    static UploadParts of(List<EntityPart> parts) {
        var problems = new Problems();
        Map<String, EntityPart> byName = new HashMap<>();
        for (var part : parts) {
            var name = part.getName() == null ? "" : part.getName();
            if (!name.equals(METADATA) && !name.equals(FILE)) {
                problems.add(
                        JsonPointers.member("", name), ProblemCode.UNKNOWN_PROPERTY, "known", List.of(FILE, METADATA));
            } else if (byName.put(name, part) != null) {
                problems.add("/" + name, ProblemCode.DUPLICATE_ITEM);
            }
        }
        for (var wanted : List.of(METADATA, FILE)) {
            if (!byName.containsKey(wanted)) {
                problems.add("/" + wanted, ProblemCode.REQUIRED);
            }
        }
        problems.throwIfAny();
        return new UploadParts(Objects.requireNonNull(byName.get(METADATA)), Objects.requireNonNull(byName.get(FILE)));
    }

    UploadEvidence command() {
        var said = StrictReader.read(EvidenceUploadJson.class, metadata.getContent());
        var type = file.getMediaType();
        return said.toCommand(
                file.getFileName().map(UploadParts::asSent).orElse(null),
                type == null ? null : type.getType() + "/" + type.getSubtype());
    }

    InputStream content() {
        return file.getContent();
    }

    /**
     * Programs send names in UTF-8 and the parser of the parts reads headers byte by byte: where the bytes are UTF-8,
     * they are read as that.
     */
    private static String asSent(String name) {
        if (name.chars().allMatch(c -> c < 0x80) || name.chars().anyMatch(c -> c > 0xFF)) {
            return name;
        }
        var utf8 = new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') < 0 ? utf8 : name;
    }
}
