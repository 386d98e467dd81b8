// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import static org.aiplus.notification.Outbox.invitation;
import static org.aiplus.notification.Outbox.news;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.Language;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a message says, to whom and in which language. */
class MailContentTest {

    private static final String HOSTILE = "x\r\nBcc: victim@example.org\r\n\r\n<script>alert(1)</script>";

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final MailServer server = new MailServer();
    private final Outbox outbox = new Outbox(database, server.settings());

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void aPersonHearsInTheirLanguageWithALinkAndProperHeaders() throws SQLException {
        var subject = outbox.person("ada@example.org", Language.TC, "");
        outbox.tell(invitation(new Addressee.Person(subject)));
        outbox.handOutAndSend();

        var mail = server.arrived("ada@example.org");
        assertThat(mail).hasSize(1);
        assertThat(mail.get(0).subject()).isEqualTo("邀請你在人工智能+ 工具目錄代表數字政策辦公室");
        assertThat(mail.get(0).text()).contains("https://catalogue.example/tc/account", "/tc/account/mail");
        assertThat(mail.get(0).header("Content-Language")).isEqualTo("zh-Hant-HK");
        assertThat(mail.get(0).header("Message-ID")).matches("<[0-9a-f-]{36}@catalogue\\.example>");
        assertThat(mail.get(0).header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.get(0).header("Date")).endsWith("+0000");
        assertThat(mail.get(0).header("From")).contains("<no-reply@catalogue.example>");
        assertThat(mail.get(0).html()).contains("<a href=\"https://catalogue.example/tc/account\">");
    }

    @Test
    void anUnknownMailboxHearsInAllLanguages() {
        outbox.tell(invitation(new Addressee.Mailbox("New@Example.org")));
        outbox.handOutAndSend();

        var mail = server.arrived("new@example.org").get(0);
        assertThat(mail.text()).contains("Digital Policy Office", "數字政策辦公室", "数字政策办公室", "/en/account", "/tc/", "/sc/");
        assertThat(mail.text()).doesNotContain("/account/mail");
    }

    @Test
    void nothingThatPeopleTypeBecomesAHeaderOrMarkup() throws SQLException {
        var subject = outbox.person("ada@example.org", Language.EN, "");
        outbox.tell(news(new Addressee.Person(subject), HOSTILE));
        outbox.handOutAndSend();

        assertThat(server.arrived()).hasSize(1);
        var mail = server.arrived().get(0);
        assertThat(mail.header("Bcc")).isNull();
        assertThat(mail.subject()).contains("x Bcc: victim@example.org").doesNotContain("\n");
        assertThat(mail.html()).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void aValueIsOneShortLineWithoutInvisibleCharacters() {
        assertThat(NoticeTexts.plain("a\r\n\u202Eb\u0000 ")).isEqualTo("a b");
        assertThat(NoticeTexts.plain("字".repeat(5000))).hasSize(301).endsWith("…");
    }

    @Test
    void timesAreThoseOfHongKongAndATaskIsDueOnItsLastDay() {
        var values = Map.of("evaluation", "EV-2026-0001", "title", "Minutes", "closesAt", "2026-11-29T05:00:00Z");
        var endOfDay = Instant.parse("2027-01-21T16:00:00Z");
        var notice = new NoticeContent(
                new UUID(1, 1), "evaluation-invitation", "/vendor/evaluations", values, false, endOfDay);
        assertThat(NoticeTexts.body(notice, Language.EN)).contains("until 29 November 2026, 13:00:00 HKT");
        assertThat(NoticeTexts.body(notice, Language.TC)).contains("2026年11月29日 13:00:00（香港時間）");
        assertThat(NoticeTexts.dueDay(endOfDay, Language.EN)).isEqualTo("21 January 2027");
    }
}
