// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import static org.aiplus.notification.Outbox.news;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of messages: in order, once, and none lost. */
class OutboxTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final MailServer server = new MailServer();
    private final Outbox outbox = new Outbox(database, server.settings());

    @AfterEach
    void stopServer() {
        server.close();
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

        assertThat(outbox.figures().waiting()).isEqualTo(25);
        assertThat(outbox.figures().failing()).isZero();
        assertThat(outbox.figures().unreachableSince()).isNotNull();

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
        assertThat(outbox.figures().unreachableSince()).isNull();
        assertThat(outbox.figures().waiting()).isZero();
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
        assertThat(outbox.entries(OutboxState.SET_ASIDE))
                .singleElement()
                .satisfies(entry -> assertThat(entry.lastError()).contains("550"));
    }

    @Test
    void aMailboxThatIsBusyKeepsItsOrderIsTriedAgainAndIsSetAsideInTheEnd() throws SQLException {
        var busy = outbox.person("busy@example.org", Language.EN, "");
        server.refuse("busy@example.org", 451);
        outbox.tell(news(new Addressee.Person(busy), "one"), news(new Addressee.Person(busy), "two"));
        outbox.handOutAndSend();
        outbox.send();
        assertThat(outbox.entries(OutboxState.FAILING)).hasSize(1);
        assertThat(outbox.entries(OutboxState.WAITING))
                .as("the second waits for the first")
                .hasSize(1);

        for (var attempt = 2; attempt <= BackOff.MOST_ATTEMPTS; attempt++) {
            assertThat(outbox.entries(OutboxState.SET_ASIDE)).isEmpty();
            outbox.waitingIsOver();
            sendOne();
        }
        var poison = outbox.entries(OutboxState.SET_ASIDE);
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
    void aMessageThatCannotBeWrittenHoldsUpNobody() throws SQLException {
        database.update("insert into mail (id, code, recipient)"
                + " values (gen_random_uuid(), 'invitation', 'empty@example.org')");
        var ada = outbox.person("ada@example.org", Language.EN, "");
        outbox.tell(news(new Addressee.Person(ada), "one"));
        outbox.handOutAndSend();
        assertThat(server.arrived("ada@example.org")).hasSize(1);
        assertThat(outbox.entries(OutboxState.FAILING)).hasSize(1);
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
        assertThat(outbox.figures().notices()).isOne();

        for (var attempt = 2; attempt <= BackOff.MOST_ATTEMPTS; attempt++) {
            outbox.waitingIsOver();
            outbox.handOut();
        }
        assertThat(outbox.entries(OutboxState.SET_ASIDE)).singleElement().satisfies(entry -> assertThat(entry.mail())
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
    void anAddressThatIsNoneIsSetAside() throws SQLException {
        outbox.tell(news(new Addressee.Mailbox("no address at all"), "one"));
        outbox.handOutAndSend();
        assertThat(server.arrived()).isEmpty();
        assertThat(outbox.entries(OutboxState.SET_ASIDE)).hasSize(1);
    }

    private void sendOne() {
        outbox.asSystem(wiring -> {
            try (var connection = new MailConnection(server.settings())) {
                return wiring.get(Postman.class).next(connection);
            }
        });
    }
}
