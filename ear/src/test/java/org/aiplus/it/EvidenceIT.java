// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aiplus.shared.Ids;
import org.junit.jupiter.api.Test;

/** Evidence through the API and the pages of the running application, which has no scanner and says so. */
@WithCatalogue
class EvidenceIT {

    private static final String MEMBER = "vendor1-owner";
    private static final String STRANGER = "vendor2-owner";
    private static final String SAID =
            "{\"kind\":\"CERTIFICATE\",\"title\":\"ISO 27001\",\"issuer\":\"BSI\",\"validTo\":\"2099-12-31\"}";

    @Test
    void aFileIsUploadedReleasedBoundVerifiedAndRead() {
        var solution = Client.as("admin1")
                .post(
                        "/api/v1/solutions",
                        Fixtures.solution(Ids.next().toString(), "Kite", "風箏").toString());
        var entry = solution.json().path("reference").asText();
        var content = "測試報告 " + Ids.next();
        var uploaded = Upload.send(MEMBER, SAID, "證書.txt", "text/plain", Upload.utf8(content));
        assertThat(uploaded.status()).as(uploaded.toString()).isEqualTo(201);
        var path = "/api/v1/evidence/" + uploaded.json().path("reference").asText();
        assertThat(uploaded.header("Location")).endsWith(path);
        assertThat(uploaded.json().path("fileName").asText()).isEqualTo("證書.txt");
        released(path);

        var bound = Client.as(MEMBER)
                .send(
                        "PUT",
                        path + "/supports",
                        "{\"supports\":[{\"solution\":\"" + entry + "\",\"question\":\"summary\"}]}",
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        Client.as(MEMBER).get(path).header("ETag"));
        assertThat(bound.status()).as(bound.toString()).isEqualTo(200);
        assertThat(state(entry)).isEqualTo("EVIDENCED");
        var verified = Client.as("officer1").send("POST", path + "/verification", "", "If-Match", bound.header("ETag"));
        assertThat(verified.status()).as(verified.toString()).isEqualTo(200);
        assertThat(state(entry)).isEqualTo("VERIFIED");

        var read = Client.as(MEMBER).get(path + "/content");
        assertThat(read.body()).isEqualTo(content);
        assertThat(read.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"__.txt\"; filename*=UTF-8''%E8%AD%89%E6%9B%B8.txt");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.header("Content-Security-Policy")).contains("sandbox");
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");

        assertThat(Client.as("staff-dpo").get(path).json().path("sight").asText())
                .isEqualTo("OUTLINE");
        assertThat(Client.as("staff-dpo").get(path + "/content").status()).isEqualTo(403);
        for (var act : List.of("", "/content")) {
            assertThat(Client.as(STRANGER).get(path + act).status()).isEqualTo(404);
            assertThat(Client.anonymous().get(path + act).status()).isEqualTo(401);
        }
        assertThat(Client.as(STRANGER).get("/api/v1/evidence").body()).doesNotContain("ISO 27001", path);
        assertThat(Client.anonymous()
                        .get("/api/v1/solutions/" + entry + "/claims")
                        .body())
                .contains("VERIFIED")
                .doesNotContain("BSI", "E-0");
        page(path, content);
    }

    private static void page(String path, String content) {
        var reference = path.substring(path.lastIndexOf('/') + 1);
        var session = Session.signedIn(MEMBER);
        assertThat(session.get(Instance.URL + "/tc/evidence/" + reference).body())
                .contains("未經掃描", "證書.txt", "已核實");
        var file = session.get(Instance.URL + "/en/evidence/" + reference + "/file");
        assertThat(file.body()).isEqualTo(content);
        assertThat(file.response().headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'; sandbox");
        assertThat(file.header("Content-Disposition")).startsWith("attachment;");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        var stranger = Session.signedIn(STRANGER);
        assertThat(stranger.get(Instance.URL + "/en/evidence/" + reference).status())
                .isEqualTo(404);
        assertThat(stranger.get(Instance.URL + "/en/evidence/" + reference + "/file")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theSameRequestUnderTheSameKeyIsDoneOnce(Instance catalogue) throws SQLException {
        var key = Ids.next().toString();
        var file = Upload.utf8("once " + key);
        var first = Upload.send(MEMBER, SAID, "a.txt", "text/plain", file, "Idempotency-Key", key);
        var again = Upload.send(MEMBER, SAID, "a.txt", "text/plain", file, "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().path("reference")).isEqualTo(first.json().path("reference"));
        var other = Upload.send(MEMBER, SAID, "a.txt", "text/plain", Upload.utf8("x"), "Idempotency-Key", key);
        assertThat(other.problem()).as(other.toString()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void nobodySaysMoreThanTheFormAsks() {
        var answer = Upload.send(
                MEMBER,
                "{\"kind\":\"CERTIFICATE\",\"title\":\"t\",\"issuer\":\"i\",\"status\":\"AVAILABLE\","
                        + "\"vendorId\":\"x\",\"verifiedAt\":\"2026-01-01T00:00:00Z\",\"version\":9}",
                "a.txt",
                "text/plain",
                Upload.utf8("x"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("/status", "/vendorId", "/verifiedAt", "/version")
                .contains("unknown-property");
    }

    @Test
    void hostileFilesAreRefusedWithAProblemAndLeaveNothing(Instance catalogue) throws IOException, SQLException {
        var before = Rows.count(catalogue);
        Map<String, byte[]> files = Map.of(
                "evil.svg", Upload.utf8("<svg onload=\"alert(1)\"/>"),
                "evil.html", Upload.utf8("<html><script>alert(1)</script></html>"),
                "evil.txt", Upload.utf8("<script>alert(1)</script>"),
                "evil.pdf", Upload.utf8("%PDF-1.7\n<html><script>alert(1)</script>\n%%EOF\n"),
                "evil.csv", Upload.utf8("a\n=cmd|' /C calc'!A0\n"),
                "bomb.docx", bomb());
        files.forEach((name, file) -> {
            var answer = Upload.send(MEMBER, SAID, name, "application/octet-stream", file);
            assertThat(answer.status()).as(name + " " + answer).isEqualTo(422);
            assertThat(answer.body()).contains("/file");
        });
        assertThat(Rows.count(catalogue)).isEqualTo(before);
    }

    @Test
    void anUploadThatIsTooLargeGetsAProblemAndNotABrokenConnection() {
        var answer = Upload.send(MEMBER, SAID, "a.txt", "text/plain", new byte[26 * 1024 * 1024]);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("body-too-large");
    }

    @Test
    void anUploadThatIsCutLeavesNothing(Instance catalogue) throws SQLException {
        var before = Rows.count(catalogue);
        Upload.cut(MEMBER, SAID, new byte[2 * 1024 * 1024]);
        var whole = Upload.send(MEMBER, SAID, "a.txt", "text/plain", Upload.utf8("whole " + Ids.next()));
        assertThat(whole.status()).isEqualTo(201);
        var after = Rows.count(catalogue);
        assertThat(after.get("evidence")).as("only the whole one").isEqualTo(before.get("evidence") + 1);
        assertThat(after.get("evidence_chunk")).isEqualTo(before.get("evidence_chunk") + 1);
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            var block = new byte[1024 * 1024];
            for (int i = 0; i < 500; i++) {
                zip.write(block);
            }
        }
        return bytes.toByteArray();
    }

    private static void released(String path) {
        Await.until(
                "the file is released",
                Duration.ofSeconds(30),
                () -> Client.as(MEMBER).get(path).json().path("status").asText().equals("AVAILABLE"));
    }

    private static String state(String entry) {
        for (var claim : Client.anonymous()
                .get("/api/v1/solutions/" + entry + "/claims")
                .json()
                .path("claims")) {
            if (claim.path("question").asText().equals("summary")) {
                return claim.path("state").asText();
            }
        }
        return "none";
    }
}
