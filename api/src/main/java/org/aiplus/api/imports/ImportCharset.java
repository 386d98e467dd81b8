// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.imports;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** Character encodings in which real registers publish their files. */
final class ImportCharset {

    private static final Map<String, Charset> KNOWN = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "windows-1252", Charset.forName("windows-1252"),
            "big5-hkscs", Charset.forName("Big5-HKSCS"),
            "gb18030", Charset.forName("GB18030"));

    private ImportCharset() {}

    /** The encoding that the media type names; UTF-8 when it names none. */
    static Charset of(MediaType type) {
        var name = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        for (var known : KNOWN.entrySet()) {
            if (known.getKey().equalsIgnoreCase(name)) {
                return known.getValue();
            }
        }
        throw new RuleViolation(List.of(new Problem(
                ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                null,
                Map.of("known", KNOWN.keySet().stream().sorted().toList()))));
    }
}
