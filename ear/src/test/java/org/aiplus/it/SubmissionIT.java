// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.aiplus.shared.Ids;
import org.junit.jupiter.api.Test;

/** A vendor's program on its way from nothing to a published entry, and everybody else who must not be on it. */
@WithCatalogue
class SubmissionIT {

    private static final String SUBMISSIONS = "/api/v1/submissions";
    private static final String MODERATION = "/api/v1/moderation";
    private static final String MODERATOR = SubmissionStory.MODERATOR;
    private static final String CANARY = "ZAUNKOENIG";

    private final Client vendor = Client.as("vendor1-owner");
    private final Client colleague = Client.as("vendor1-editor");
    private final Client rival = Client.as("vendor2-owner");
    private final Client moderator = Client.as(MODERATOR);

    @Test
    void aProgramGetsASolutionPublished() {
        var reference = reference(opened());
        var lacking = vendor.post(SUBMISSIONS + "/" + reference + "/dry-run", "");
        assertThat(lacking.json().path("acceptable").asBoolean()).isFalse();
        assertThat(pointers(lacking)).contains("/name", "/categories", "/answers/summary");
        SubmissionStory.answered(reference, reference);
        var required = vendor.post(SUBMISSIONS + "/" + reference + "/dry-run", "");
        assertThat(required.json().path("acceptable").asBoolean())
                .as(required.toString())
                .isTrue();
        var receipt = SubmissionStory.handedIn(reference);
        assertThat(receipt.path("sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(receipt.path("nextStep").asText()).isEqualTo("TAKE_INTO_REVIEW");

        SubmissionStory.taken(reference);
        var asked = SubmissionStory.moderated(MODERATOR, reference, "clarifications", "{\"text\":\"Which model?\"}")
                .done();
        var question = asked.path("messages").path(0).path("id").asText();
        var answered = colleague.post(
                SUBMISSIONS + "/" + reference + "/messages/" + question + "/answer", "{\"text\":\"Our own.\"}");
        assertThat(answered.json().path("stage").path("holder").asText()).isEqualTo("MODERATORS");
        SubmissionStory.moderated(MODERATOR, reference, "recommend", null).done();
        var alone = SubmissionStory.moderated(MODERATOR, reference, "approve", "{\"checkedLanguages\":[]}");
        assertThat(alone.status()).isEqualTo(403);
        assertThat(alone.problem()).isEqualTo("second-person-needed");
        var published = SubmissionStory.moderated(
                SubmissionStory.APPROVER, reference, "approve", "{\"checkedLanguages\":[\"en\"]}");
        assertThat(published.json().path("stage").path("status").asText()).isEqualTo("PUBLISHED");
        var entry = Client.anonymous()
                .get("/api/v1/solutions/" + published.json().path("solution").asText());
        assertThat(entry.status()).isEqualTo(200);
        assertThat(entry.json().path("name").path("en").path("state").asText()).isEqualTo("CHECKED");
        assertThat(entry.json().path("source").path("system").asText()).isEqualTo("vendor-portal");
    }

    @Test
    void anotherVendorFindsNothingOfIt() {
        var draft = opened();
        var reference = reference(draft);
        vendor.send(
                "PUT",
                SUBMISSIONS + "/" + reference,
                SubmissionStory.content(CANARY),
                "Content-Type",
                "application/json",
                "If-Match",
                draft.header("ETag"));
        var own = SUBMISSIONS + "/" + reference;
        for (var answer : List.of(
                rival.get(own),
                rival.post(own + "/dry-run", ""),
                rival.send(
                        "PUT",
                        own,
                        SubmissionStory.content("x"),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        "\"1-x\""),
                rival.send("PATCH", own, "{}", "Content-Type", "application/json", "If-Match", "\"1-x\""),
                rival.send("POST", own + "/submit", null, "If-Match", "\"1-x\""),
                rival.send("POST", own + "/pull-back", null, "If-Match", "\"1-x\""),
                rival.get(own + "/receipts/1"),
                rival.get(own + "/snapshots/1"))) {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
            assertThat(answer.body()).doesNotContain(CANARY);
        }
        assertThat(rival.get(SUBMISSIONS).body()).doesNotContain(reference, CANARY);
        assertThat(moderator.get(MODERATION + "/" + reference).status())
                .as("a draft")
                .isEqualTo(404);
    }

    @Test
    void whatIsNotTheVendorsToSayIsRefusedWithEveryPointer() {
        var draft = opened();
        var refused = vendor.send(
                "PUT",
                SUBMISSIONS + "/" + reference(draft),
                "{\"status\":\"PUBLISHED\",\"vendorId\":\"x\",\"version\":7,\"answers\":{\"website\":\"ftp://x\",\"nonsense\":1}}",
                "Content-Type",
                "application/json",
                "If-Match",
                draft.header("ETag"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(pointers(refused))
                .containsExactlyInAnyOrder("/status", "/vendorId", "/version", "/answers/website", "/answers/nonsense");
        var twice = vendor.send(
                "PUT",
                SUBMISSIONS + "/" + reference(draft),
                "{\"answers\":{\"productVersion\":\"1\",\"productVersion\":\"2\"}}",
                "Content-Type",
                "application/json",
                "If-Match",
                draft.header("ETag"));
        assertThat(twice.problem()).isEqualTo("duplicate-key");
    }

    @Test
    void twoEditorsAreMergedOrToldWhereTheyMeet() {
        var draft = opened();
        var own = SUBMISSIONS + "/" + reference(draft);
        var first = patch(vendor, own, "{\"answers\":{\"productVersion\":\"1\"}}", draft);
        assertThat(first.status()).isEqualTo(200);
        var merged = patch(colleague, own, "{\"answers\":{\"apiAvailable\":true}}", draft);
        assertThat(merged.json()
                        .path("content")
                        .path("answers")
                        .path("productVersion")
                        .asText())
                .isEqualTo("1");
        var conflict = patch(colleague, own, "{\"answers\":{\"productVersion\":\"2\"}}", draft);
        assertThat(conflict.status()).isEqualTo(412);
        assertThat(pointers(conflict)).containsExactly("/answers/productVersion");
        assertThat(vendor.send("PATCH", own, "{}", "Content-Type", "application/json")
                        .status())
                .isEqualTo(428);
    }

    private Answer opened() {
        var key = Ids.next().toString();
        var opened = vendor.post(SUBMISSIONS, "{}", "Idempotency-Key", key);
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        return opened;
    }

    private static Answer patch(Client editor, String address, String changes, Answer read) {
        return editor.send(
                "PATCH", address, changes, "Content-Type", "application/json", "If-Match", read.header("ETag"));
    }

    private static String reference(Answer submission) {
        return submission.json().path("reference").asText();
    }

    private static List<String> pointers(Answer answer) {
        return StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                .map(error -> error.path("pointer").asText())
                .toList();
    }
}
