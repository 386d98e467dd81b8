// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalMailTest {
    private static final String HOSTILE = "<script>alert(1)</script> & \"你好\"";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private LocalMail mail;

    @BeforeEach
    void start() {
        mail = LocalMail.start(folder, 0, 0);
    }

    @AfterEach
    void stop() {
        mail.close();
    }

    @Test
    void what_was_sent_is_on_the_page_newest_first() throws Exception {
        send("alpha", "One.", "a@example.org");
        send("beta", "Two.", "b@example.org");

        String page = get("/").body();

        assertThat(page.indexOf("beta")).isPositive().isLessThan(page.indexOf("alpha"));
        assertThat(get("/messages/1").body()).contains("One.", "a@example.org", "/messages/1/raw");
        assertThat(get("/messages/2/raw").body()).contains("Subject: beta", "Delivered-To: b@example.org");
    }

    @Test
    void nothing_of_a_message_becomes_markup() throws Exception {
        send(HOSTILE, HOSTILE + "\nhttps://example.org/?a=1&b=2.", "c@example.org");

        assertThat(get("/").body()).doesNotContain("<script").contains("&lt;script&gt;", "你好");
        assertThat(get("/messages/1").body())
                .doesNotContain("<script")
                .contains("你好", "<a href=\"https://example.org/?a=1&amp;b=2\">");
        assertThat(get("/messages/1/raw").headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
    }

    @Test
    void a_page_in_a_message_has_no_rights() throws Exception {
        send("page", "text", "d@example.org");

        HttpResponse<String> page = get("/messages/1/page");

        assertThat(page.body()).contains("<b>text</b>");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox")
                .contains("default-src 'none'");
    }

    @Test
    void tests_can_ask_for_one_recipient() throws Exception {
        send("one", "text", "e@example.org");
        send("two", "text", "f@example.org");

        JsonNode list = new ObjectMapper()
                .readTree(get("/messages.json?to=F%40Example.org").body());

        assertThat(list).hasSize(1);
        assertThat(list.path(0).path("subject").asText()).isEqualTo("two");
        assertThat(list.path(0).path("text").asText()).isEqualTo("text");
    }

    @Test
    void messages_stay_over_a_restart() throws Exception {
        send("kept", "text", "g@example.org");
        mail.close();
        start();
        send("next", "text", "g@example.org");

        assertThat(get("/messages/1").body()).contains("kept");
        assertThat(get("/messages/2").body()).contains("next");
    }

    @Test
    void only_the_newest_are_kept() {
        MailStore store = new MailStore(folder, 3);
        for (int count = 1; count <= 5; count++) {
            store.keep("from@example.org", List.of("to@example.org"), new byte[] {'\r', '\n'});
        }

        assertThat(store.numbers()).containsExactly(5L, 4L, 3L);
    }

    @Test
    void a_page_from_elsewhere_cannot_read_mail_under_a_name_of_its_own() throws Exception {
        URI page = URI.create(mail.pageUrl());
        try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), page.getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void there_is_nothing_besides_messages() throws Exception {
        assertThat(get("/messages/99").statusCode()).isEqualTo(404);
        assertThat(get("/messages/..%2F..%2Fetc%2Fpasswd").statusCode()).isEqualTo(404);
        assertThat(get("/messages/1/../../x").statusCode()).isEqualTo(404);
    }

    private void send(String subject, String text, String to) throws MessagingException {
        MailSettings settings = mail.settings();
        Properties properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", String.valueOf(settings.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<b>" + text + "</b>", "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, html));
        Transport.send(message);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(mail.pageUrl() + path)).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
