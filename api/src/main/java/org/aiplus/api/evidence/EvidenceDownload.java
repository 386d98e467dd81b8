// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.function.IntFunction;
import org.aiplus.evidence.EvidenceFile;

/** A file as an answer: always saved and never shown, and in memory one piece at a time. */
public final class EvidenceDownload {

    private EvidenceDownload() {}

    /**
     * The answer.
     *
     * @param parts reads one part by its number, from 0
     */
    public static Response answer(EvidenceFile file, IntFunction<byte[]> parts) {
        StreamingOutput content = out -> {
            for (int number = 0; number < file.pieces(); number++) {
                out.write(parts.apply(number));
            }
        };
        return Response.ok(content, MediaType.valueOf(file.mediaType()))
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.name().attachment())
                .header(HttpHeaders.ETAG, '"' + file.sha256() + '"')
                .build();
    }
}
