// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.aiplus.evidence.EvidenceFile;
import org.aiplus.evidence.EvidenceService;

/** A file as an answer: always saved and never shown, and in memory one piece at a time. */
final class EvidenceDownload {

    private EvidenceDownload() {}

    static Response answer(EvidenceFile file, EvidenceService evidence) {
        StreamingOutput content = out -> {
            for (int number = 0; number < file.pieces(); number++) {
                out.write(evidence.piece(file.reference(), number));
            }
        };
        return Response.ok(content, MediaType.valueOf(file.mediaType()))
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.name().attachment())
                .header(HttpHeaders.ETAG, '"' + file.sha256() + '"')
                .build();
    }
}
