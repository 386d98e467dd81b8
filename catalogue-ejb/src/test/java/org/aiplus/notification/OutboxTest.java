// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aiplus.identity.Caller;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Notice;
import org.aiplus.shared.TextState;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutboxTest {

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
    void aPersonHearsInTheirLanguageWithALinkAndProperHeaders() throws Exception {
        var subject = outbox.person("ada@example.org", Language.TC, "");
        outbox.tell(invitation(new Addressee.Person(subject)));
        outbox.handOutAndSend();

        var mail = server.arrived("ada@example.org");
        assertThat(mail).hasSize(1);
        assertThat(mail.get(0).subject()).isEqualTo("邀請你在人工智能+ 工具目錄代表數字政策辦公室");
        assertThat(text(mail.get(0))).contains("https://catalogue.example/tc/account", "/tc/account/mail");
        assertThat(mail.get(0).header("Content-Language")).isEqualTo("zh-Hant-HK");
        assertThat(mail.get(0).header("Message-ID")).matches("<[0-9a-f-]{36}@catalogue\\.example>");
        assertThat(mail.get(0).header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.get(0).header("Date")).endsWith("+0000");
        assertThat(mail.get(0).header("From")).contains("<no-reply@catalogue.example>");
        assertThat(html(mail.get(0))).contains("<a href=\"https://catalogue.example/tc/account\">");
    }

    @Test
    void anUnknownMailboxHearsInAllLanguages() throws Exception {
        outbox.tell(invitation(new Addressee.Mailbox("New@Example.org")));
        outbox.handOutAndSend();

        var mail = server.arrived("new@example.org").get(0);
        assertThat(text(mail)).contains("Digital Policy Office", "數字政策辦公室", "数字政策办公室", "/en/account", "/tc/", "/sc/");
        assertThat(text(mail)).doesNotContain("/account/mail");
    }

    @Test
    void whatWasRolledBackIsNeverTold() throws SQLException {
        var subject = outbox.person("ada@example.org", Language.EN, "");
        assertThatThrownBy(() -> database.run(entityManager -> {
                    outbox.fire(entityManager, Told.of(news(new Addressee.Person(subject), "one")));
                    throw new IllegalStateException("the act fails after its fact was fired");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(outbox.handOut()).isZero();
    }

    @Test
    void aRoleIsEverybodyWhoHeldItLastAndIsStillAMember() throws SQLException {
        outbox.person("one@example.org", Language.EN, "administrator auditor");
        outbox.person("two@example.org", Language.EN, "administrator");
        outbox.person("other@example.org", Language.EN, "auditor");
        outbox.person("left@example.org", Language.EN, "administrator");
        database.update("update membership set ended_at = since where person_id ="
                + " (select id from person where email = 'left@example.org')");

        outbox.tell(news(new Addressee.Holders("administrator"), "one"));
        outbox.handOutAndSend();

        assertThat(server.arrived().stream().map(MailServer.Arrived::recipient))
                .containsExactlyInAnyOrder("one@example.org", "two@example.org");
    }

    @Test
    void whileTheServerIsDownNothingIsLostAndNothingIsCountedDown() throws Exception {
        var subject = outbox.person("ada@example.org", Language.EN, "");
        server.stop();
        for (var number = 1; number <= 25; number++) {
            outbox.tell(news(new Addressee.Person(subject), "number " + number));
            outbox.handOutAndSend();
        }
        outbox.waitingIsOver();
        outbox.send();

        assertThat(figures().waiting()).isEqualTo(25);
        assertThat(figures().failing()).isZero();
        assertThat(figures().unreachableSince()).isNotNull();

        server.startAgain();
        outbox.waitingIsOver();
        outbox.send();

        var values = server.arrived("ada@example.org").stream()
                .map(MailServer.Arrived::subject)
                .toList();
        var expected = new ArrayList<String>();
        for (var number = 1; number <= 25; number++) {
            expected.add("You are invited to number " + number + " in AI+ Catalogue");
        }
        assertThat(values).containsExactlyElementsOf(expected);
        assertThat(figures().unreachableSince()).isNull();
        assertThat(figures().waiting()).isZero();
    }

    @Test
    void aMessageWhoseSendingWasNotNotedIsSentAgainUnderTheSameId() throws SQLException {
        var subject = outbox.person("ada@example.org", Language.EN, "");
        outbox.tell(news(new Addressee.Person(subject), "one"));
        outbox.handOut();
        assertThatThrownBy(() -> outbox.asSystem(wiring -> {
                    try (var connection = new MailConnection(server.settings())) {
                        wiring.get(Postman.class).next(connection);
                    }
                    throw new IllegalStateException("the server ends before the commit");
                }))
                .isInstanceOf(IllegalStateException.class);
        outbox.send();
        outbox.send();

        var mail = server.arrived("ada@example.org");
        assertThat(mail).hasSize(2);
        assertThat(mail.get(1).header("Message-ID")).isEqualTo(mail.get(0).header("Message-ID"));
        assertThat(mail.get(1).header("Date")).isEqualTo(mail.get(0).header("Date"));
    }

    @Test
    void aMailboxThatDoesNotExistIsSetAsideAtOnceAndHoldsUpNobody() throws SQLException {
        var gone = outbox.person("gone@example.org", Language.EN, "");
        var ada = outbox.person("ada@example.org", Language.EN, "");
        server.refuse("gone@example.org", 550);
        outbox.tell(news(new Addressee.Person(gone), "one"), news(new Addressee.Person(ada), "two"));
        outbox.handOutAndSend();

        assertThat(server.arrived("ada@example.org")).hasSize(1);
        assertThat(entries(OutboxState.SET_ASIDE)).singleElement().satisfies(entry -> assertThat(entry.lastError())
                .contains("550"));
    }

    @Test
    void aMailboxThatIsBusyKeepsItsOrderIsTriedAgainAndIsSetAsideInTheEnd() throws SQLException {
        var busy = outbox.person("busy@example.org", Language.EN, "");
        server.refuse("busy@example.org", 451);
        outbox.tell(news(new Addressee.Person(busy), "one"), news(new Addressee.Person(busy), "two"));
        outbox.handOutAndSend();
        outbox.send();
        assertThat(entries(OutboxState.FAILING)).hasSize(1);
        assertThat(entries(OutboxState.WAITING))
                .as("the second waits for the first")
                .hasSize(1);

        for (var attempt = 2; attempt <= BackOff.MOST_ATTEMPTS; attempt++) {
            assertThat(entries(OutboxState.SET_ASIDE)).isEmpty();
            outbox.waitingIsOver();
            sendOne();
        }
        var poison = entries(OutboxState.SET_ASIDE);
        assertThat(poison).hasSize(1);
        assertThat(poison.get(0).attempts()).isEqualTo(BackOff.MOST_ATTEMPTS);

        server.welcome("busy@example.org");
        outbox.waitingIsOver();
        outbox.send();
        assertThat(server.arrived("busy@example.org"))
                .as("what comes later is not held up for ever")
                .hasSize(1);
        database.run(entityManager ->
                outbox.administration(entityManager).retry(poison.get(0).id()));
        outbox.send();
        assertThat(server.arrived("busy@example.org")).hasSize(2);
        assertThatThrownBy(() -> database.run(entityManager ->
                        outbox.administration(entityManager).retry(poison.get(0).id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoNodesTakeDifferentMessagesAndKeepTheOrderOfAMailbox() throws SQLException {
        var ada = outbox.person("ada@example.org", Language.EN, "");
        var ben = outbox.person("ben@example.org", Language.EN, "");
        outbox.tell(
                news(new Addressee.Person(ada), "one"),
                news(new Addressee.Person(ada), "two"),
                news(new Addressee.Person(ben), "three"));
        outbox.handOut();

        var taken = outbox.asSystem(first -> {
            var one = first.get(MailRepository.class).take();
            var others = new ArrayList<String>();
            outbox.asSystem(second -> {
                var other = second.get(MailRepository.class).take();
                other.ifPresent(mail -> {
                    others.add(mail.recipient());
                    outbox.asSystem(third -> {
                        third.get(MailRepository.class).take().ifPresent(more -> others.add(more.recipient()));
                        return true;
                    });
                });
                return true;
            });
            others.add(0, one.orElseThrow().recipient());
            return others;
        });
        assertThat(taken).containsExactly("ada@example.org", "ben@example.org");
    }

    @Test
    void nothingThatPeopleTypeBecomesAHeaderOrMarkup() throws Exception {
        var subject = outbox.person("ada@example.org", Language.EN, "");
        outbox.tell(news(new Addressee.Person(subject), HOSTILE));
        outbox.handOutAndSend();

        assertThat(server.arrived()).hasSize(1);
        var mail = server.arrived().get(0);
        assertThat(mail.header("Bcc")).isNull();
        assertThat(mail.subject()).contains("x Bcc: victim@example.org").doesNotContain("\n");
        assertThat(html(mail)).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void aMessageThatCannotBeWrittenHoldsUpNobody() throws SQLException {
        database.update("insert into mail (id, code, recipient)"
                + " values (gen_random_uuid(), 'invitation', 'empty@example.org')");
        var ada = outbox.person("ada@example.org", Language.EN, "");
        outbox.tell(news(new Addressee.Person(ada), "one"));
        outbox.handOutAndSend();
        assertThat(server.arrived("ada@example.org")).hasSize(1);
        assertThat(entries(OutboxState.FAILING)).hasSize(1);
    }

    @Test
    void aNoticeThatCannotBeHandedOutHoldsUpItsAddresseeAloneAndIsSetAsideInTheEnd() throws SQLException {
        var ada = outbox.person("ada@example.org", Language.EN, "");
        var ben = outbox.person("ben@example.org", Language.EN, "");
        outbox.tell(news(new Addressee.Person(ada), "one"), news(new Addressee.Person(ben), "two"));
        // A mailbox longer than the outbox can keep: no registration lets it in.
        database.update("alter table person alter column email type varchar(400)");
        database.update("update person set email = repeat('x', 330) || '@example.org' where email = 'ada@example.org'");
        outbox.handOutAndSend();
        assertThat(server.arrived("ben@example.org")).hasSize(1);
        assertThat(figures().notices()).isOne();

        for (var attempt = 2; attempt <= BackOff.MOST_ATTEMPTS; attempt++) {
            outbox.waitingIsOver();
            outbox.handOut();
        }
        assertThat(entries(OutboxState.SET_ASIDE)).singleElement().satisfies(entry -> assertThat(entry.mail())
                .isFalse());

        database.update("update person set email = 'ada@example.org' where email like 'xxx%'");
        database.run(entityManager -> outbox.administration(entityManager)
                .retry(outbox.administration(entityManager)
                        .list(OutboxState.SET_ASIDE, null, 1)
                        .items()
                        .get(0)
                        .id()));
        outbox.handOutAndSend();
        assertThat(server.arrived("ada@example.org")).hasSize(1);
    }

    @Test
    void aValueIsOneShortLineWithoutInvisibleCharacters() {
        assertThat(NoticeTexts.plain("a\r\n\u202Eb\u0000 ")).isEqualTo("a b");
        assertThat(NoticeTexts.plain("字".repeat(5000))).hasSize(301).endsWith("…");
    }

    @Test
    void anAddressThatIsNoneIsSetAside() throws SQLException {
        outbox.tell(news(new Addressee.Mailbox("no address at all"), "one"));
        outbox.handOutAndSend();
        assertThat(server.arrived()).isEmpty();
        assertThat(entries(OutboxState.SET_ASIDE)).hasSize(1);
    }

    @Test
    void aPersonWhoWantsNoMailGetsNone() throws SQLException {
        var subject = outbox.person("ada@example.org", Language.EN, "");
        choose(subject, MailWay.NEVER);
        outbox.tell(news(new Addressee.Person(subject), "one"));
        outbox.handOutAndSend();
        assertThat(server.arrived()).isEmpty();
        assertThat(figures().waiting()).isZero();
    }

    @Test
    void aDailySummaryComesOnceInTheMorningWithoutWhatIsDone() throws Exception {
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
        assertThat(text(mail)).contains("one", "two").doesNotContain("done");
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
        assertThat(figures().waiting()).isZero();
    }

    private void choose(String subject, MailWay way) {
        outbox.does(
                new Caller(subject, Set.of(), Set.of(), Set.of()),
                service -> service.choose(new MailPreferences(null, way, way, way, 0)));
    }

    private void sendOne() {
        outbox.asSystem(wiring -> {
            try (var connection = new MailConnection(server.settings())) {
                return wiring.get(Postman.class).next(connection);
            }
        });
    }

    private OutboxFigures figures() {
        return database.call(
                entityManager -> outbox.administration(entityManager).figures());
    }

    private List<OutboxEntry> entries(OutboxState state) {
        return database.call(entityManager ->
                outbox.administration(entityManager).list(state, null, 100).items());
    }

    private static Notice news(Addressee addressee, String value) {
        return Notice.news("invitation", addressee, "/account", Map.of("organisation", value));
    }

    private static Notice invitation(Addressee addressee) {
        var name = new LocalisedText(Map.of(
                Language.EN, text("Digital Policy Office"),
                Language.TC, text("數字政策辦公室"),
                Language.SC, text("数字政策办公室")));
        return Notice.news("invitation", addressee, "/account", Notice.localised("organisation", name));
    }

    private static LocalisedText.Text text(String text) {
        return new LocalisedText.Text(text, TextState.CHECKED);
    }

    private static String text(MailServer.Arrived mail) throws MessagingException, IOException {
        return part(mail, 0);
    }

    private static String html(MailServer.Arrived mail) throws MessagingException, IOException {
        return part(mail, 1);
    }

    private static String part(MailServer.Arrived mail, int index) throws MessagingException, IOException {
        return (String)
                ((MimeMultipart) mail.message().getContent()).getBodyPart(index).getContent();
    }
}
