// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.aiplus.submission.SubmissionView;

/** What a program would send to do the same as a page; ready to paste into a shell. */
final class ApiCalls {

    private static final String AUTHORISED = " -H \"Authorization: Bearer $TOKEN\"";
    private static final String JSON = " -H \"Content-Type: application/json\"";

    private ApiCalls() {}

    /** Opens an empty draft. */
    static String open(String origin) {
        return "curl -X POST " + origin + "/api/v1/submissions" + AUTHORISED + JSON
                + " -H \"Idempotency-Key: $(uuidgen)\" -d '{}'";
    }

    /** Saves this draft as it is, tries it, and hands it in. */
    static String submit(String origin, SubmissionView submission) {
        var address = origin + "/api/v1/submissions/" + submission.reference();
        return "# Save the whole content; the answer carries the new ETag.\n"
                + "curl -i -X PUT " + address + AUTHORISED + JSON + " -H 'If-Match: \"" + submission.version()
                + "\"' -d '"
                + quoted(submission.content().tree()) + "'\n\n"
                + "# Everything that would have to change; writes nothing.\n"
                + "curl -X POST " + address + "/dry-run" + AUTHORISED + "\n\n"
                + "# Submit; $ETAG is that of the first answer.\n"
                + "curl -X POST " + address + "/submit" + AUTHORISED
                + " -H \"If-Match: $ETAG\" -H \"Idempotency-Key: $(uuidgen)\"";
    }

    /** Inside single quotes of a shell nothing is special but the quote itself. */
    private static String quoted(ObjectNode content) {
        return content.toPrettyString().replace("'", "'\\''");
    }
}
