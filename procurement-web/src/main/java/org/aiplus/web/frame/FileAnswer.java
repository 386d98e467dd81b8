// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.frame;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.function.IntFunction;
import org.aiplus.evidence.EvidenceFile;

/** A file as an answer: always saved and never shown, and in memory one part at a time. */
public final class FileAnswer {

    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private FileAnswer() {}

    /**
     * The answer.
     *
     * @param parts reads one part by its number, from 0
     */
    public static Response of(EvidenceFile file, IntFunction<byte[]> parts, HttpServletResponse response) {
        StreamingOutput content = out -> {
            for (int number = 0; number < file.pieces(); number++) {
                out.write(parts.apply(number));
            }
        };
        response.setHeader("Content-Security-Policy", POLICY);
        return Response.ok(content, MediaType.valueOf(file.mediaType()))
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.name().attachment())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
