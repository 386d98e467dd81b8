// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.aiplus.shared.ProblemCode;

/**
 * A PDF begins with its header and ends with its end mark, although readers forgive much in front and behind: that is
 * where other files hide. Scripts and programs to launch are refused where they can be seen; what lies in compressed
 * parts is for the malware scanner.
 */
final class PdfCheck {

    private static final Pattern HEADER = Pattern.compile("%PDF-[12]\\.[0-9]");
    private static final String END = "%%EOF";
    private static final int TAIL = 1024;
    private static final Markers ACTS = Markers.of("/JavaScript", "/Launch", "/RichMedia");

    private PdfCheck() {}

    static void check(ReceivedFile file) throws IOException {
        try (var in = file.open()) {
            var header = new String(in.readNBytes("%PDF-1.7".length()), StandardCharsets.ISO_8859_1);
            if (!HEADER.matcher(header).matches()) {
                throw Refusals.of(ProblemCode.FILE_UNREADABLE);
            }
        }
        BinaryCheck.check(file);
        var tail = BinaryCheck.tail(file, TAIL);
        var end = tail.lastIndexOf(END);
        if (end < 0) {
            throw Refusals.of(ProblemCode.FILE_UNREADABLE);
        }
        if (!tail.substring(end + END.length()).isBlank()) {
            throw Refusals.of(ProblemCode.FILE_HIDDEN_CONTENT);
        }
        try (var in = file.open()) {
            if (ACTS.first(in).isPresent()) {
                throw Refusals.of(ProblemCode.FILE_ACTIVE_CONTENT);
            }
        }
    }
}
