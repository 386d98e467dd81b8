// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** How a solution of the first vendor comes into the catalogue: each act by the API, by who may do it, and it succeeds. */
final class SubmissionStory {

    /** Writes it and hands it in. */
    static final String VENDOR = "vendor1-owner";

    /** Reads it first. */
    static final String MODERATOR = "admin1";

    /** Publishes it. */
    static final String APPROVER = "admin2";

    private static final ObjectMapper JSON = new ObjectMapper();

    private SubmissionStory() {}

    /** A draft with nothing in it, or with what a published entry says. */
    static JsonNode opened(@Nullable String revised) {
        var body = JSON.createObjectNode();
        if (revised != null) {
            body.put("revisionOf", revised);
        }
        return Client.as(VENDOR)
                .post(
                        "/api/v1/submissions",
                        body.toString(),
                        "Idempotency-Key",
                        Ids.next().toString())
                .done();
    }

    /** Everything that must be answered is answered, under a name of its own. */
    static void answered(String reference, String name) {
        var vendor = Client.as(VENDOR);
        var path = "/api/v1/submissions/" + reference;
        vendor.send(
                        "PUT",
                        path,
                        content(name),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        vendor.get(path).header("ETag"))
                .done();
    }

    /** Content that answers every question that must be answered, under a name of its own. */
    static String content(String name) {
        return Fixtures.file("complete-draft.json").replace("NAME", name);
    }

    /** The vendor hands in what it has written; the receipt. */
    static JsonNode handedIn(String reference) {
        return act(VENDOR, "/api/v1/submissions/" + reference, "submit", null, "submit-" + Ids.next())
                .done();
    }

    /** The vendor takes back what nobody has begun to read. */
    static void pulledBack(String reference) {
        act(VENDOR, "/api/v1/submissions/" + reference, "pull-back", null, "").done();
    }

    /** An administrator goes a step, on the version that the administrator has just read. */
    static Answer moderated(String administrator, String reference, String act, @Nullable String body) {
        return act(administrator, "/api/v1/moderation/" + reference, act, body, "");
    }

    /** The first administrator takes it into review. */
    static void taken(String reference) {
        moderated(MODERATOR, reference, "take", null).done();
    }

    /** Two administrators publish what was handed in; the reference of the entry. */
    static String published(String reference) {
        taken(reference);
        moderated(MODERATOR, reference, "recommend", null).done();
        return moderated(APPROVER, reference, "approve", "{\"checkedLanguages\":[\"en\"]}")
                .done()
                .path("solution")
                .asText();
    }

    private static Answer act(String person, String path, String act, @Nullable String body, String key) {
        var tag = Client.as(person).get(path).header("ETag");
        if (body != null) {
            return Client.as(person).post(path + "/" + act, body, "If-Match", tag);
        }
        return key.isEmpty()
                ? Client.as(person).send("POST", path + "/" + act, null, "If-Match", tag)
                : Client.as(person).send("POST", path + "/" + act, null, "If-Match", tag, "Idempotency-Key", key);
    }
}
