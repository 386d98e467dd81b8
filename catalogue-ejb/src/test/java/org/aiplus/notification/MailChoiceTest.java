// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import static org.aiplus.notification.Outbox.news;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aiplus.identity.Caller;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.Language;
import org.aiplus.shared.Notice;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How people want to hear, and how long what they heard is kept. */
class MailChoiceTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final MailServer server = new MailServer();
    private final Outbox outbox = new Outbox(database, server.settings());

    @AfterEach
    void stopServer() {
        server.close();
    }

    @Test
    void aPersonWhoWantsNoMailGetsNone() throws SQLException {
        var subject = outbox.person("ada@example.org", Language.EN, "");
        choose(subject, MailWay.NEVER);
        outbox.tell(news(new Addressee.Person(subject), "one"));
        outbox.handOutAndSend();
        assertThat(server.arrived()).isEmpty();
        assertThat(outbox.figures().waiting()).isZero();
    }

    @Test
    void aDailySummaryComesOnceInTheMorningWithoutWhatIsDone() throws SQLException {
        var subject = outbox.person("ada@example.org", Language.EN, "");
        choose(subject, MailWay.DAILY);
        var person = new Addressee.Person(subject);
        outbox.tell(
                news(person, "one"),
                news(person, "two"),
                Notice.task("invitation", person, "/x", Map.of("organisation", "done"), "t-1", Optional.empty()));
        outbox.handOutAndSend();
        outbox.fire(Told.settling("t-1"));
        assertThat(server.arrived()).isEmpty();

        database.update("update clock_offset set forward = forward + interval '1 day'");
        outbox.digest();
        outbox.digest();
        outbox.send();

        assertThat(server.arrived()).hasSize(1);
        var mail = server.arrived().get(0);
        assertThat(mail.subject()).isEqualTo("AI+ Catalogue: your daily summary (2)");
        assertThat(mail.text()).contains("one", "two").doesNotContain("done");
        assertThat(mail.header("List-Unsubscribe")).isEqualTo("<https://catalogue.example/en/account/mail>");
        outbox.digest();
        outbox.send();
        assertThat(server.arrived()).hasSize(1);
    }

    @Test
    void theMorningIsEightByTheOneClock() {
        assertThat(DigestJob.lastMorning(Instant.parse("2026-11-21T00:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-21T00:00:00Z"));
        assertThat(DigestJob.lastMorning(Instant.parse("2026-11-20T23:59:59Z")))
                .isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
    }

    @Test
    void whatIsLongDoneIsForgottenAndWhatIsOpenStays() throws SQLException {
        var subject = outbox.person("ada@example.org", Language.EN, "");
        var person = new Addressee.Person(subject);
        outbox.tell(
                news(person, "one"),
                Notice.task("invitation", person, "/x", Map.of(), "done", Optional.empty()),
                Notice.task("invitation", person, "/x", Map.of(), "open", Optional.empty()));
        outbox.fire(Told.settling("done"));
        outbox.handOutAndSend();
        var reader = new Caller(subject, Set.of(), Set.of(), Set.of());
        var read = outbox.as(reader, service -> service.list(InboxPart.NEWS, Language.EN, null, 9))
                .items()
                .get(0);
        outbox.does(reader, service -> service.markRead(read.id()));

        outbox.forget(Duration.ofDays(30));
        assertThat(outbox.rows("notice")).isEqualTo(3);
        outbox.forget(Duration.ofDays(100));
        assertThat(outbox.rows("mail")).isZero();
        assertThat(outbox.rows("notice")).isEqualTo(3);
        outbox.forget(Duration.ofDays(800));
        assertThat(outbox.rows("notice")).isOne();
        assertThat(outbox.rows("notice_read")).isZero();
        assertThat(outbox.as(reader, InboxService::figures).tasks()).isOne();
    }

    @Test
    void whereNoServerIsConfiguredNothingWaits() throws SQLException {
        var without = new Outbox(database, new MailSettings(Map.of()));
        var subject = outbox.person("ada@example.org", Language.EN, "");
        without.tell(news(new Addressee.Person(subject), "one"));
        assertThat(without.handOut()).isOne();
        assertThat(outbox.figures().waiting()).isZero();
    }

    private void choose(String subject, MailWay way) {
        outbox.does(
                new Caller(subject, Set.of(), Set.of(), Set.of()),
                service -> service.choose(new MailPreferences(null, way, way, way, 0)));
    }
}
