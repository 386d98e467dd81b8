// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aiplus.clock.DatabaseClock;
import org.aiplus.identity.Caller;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.identity.SecondWall;
import org.aiplus.identity.TestCallers;
import org.aiplus.identity.TrustedIssuer;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Notice;
import org.aiplus.shared.TextState;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.Wiring;
import org.jspecify.annotations.Nullable;

/** The feature over a real database and a real mail server, one transaction a step as the timer does it. */
final class Outbox {

    private final CatalogueDatabase database;
    private final MailSettings settings;
    final FiredEvents<DomainEvent> events = new FiredEvents<>();

    Outbox(CatalogueDatabase database, MailSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    <T> T as(Caller caller, Function<InboxService, T> act) {
        return database.call(
                entityManager -> act.apply(wiring(entityManager, caller).get(InboxService.class)));
    }

    void does(Caller caller, Consumer<InboxService> act) {
        as(caller, service -> {
            act.accept(service);
            return true;
        });
    }

    OutboxService administration(EntityManager entityManager) {
        return wiring(entityManager, Caller.SYSTEM).get(OutboxService.class);
    }

    OutboxFigures figures() {
        return database.call(entityManager -> administration(entityManager).figures());
    }

    List<OutboxEntry> entries(OutboxState state) {
        return database.call(entityManager ->
                administration(entityManager).list(state, null, 100).items());
    }

    private Wiring wiring(EntityManager entityManager, Caller caller) {
        return new Wiring(entityManager)
                .with(CurrentCaller.class, TestCallers.current(caller))
                .with(CatalogueClock.class, new Wiring(entityManager).get(DatabaseClock.class))
                .with(MailSettings.class, settings)
                .with(events);
    }

    /** A fact by somebody who need not see what it tells to whom. */
    void tell(Notice... notices) {
        fire(Told.of(notices));
    }

    void fire(DomainEvent event) {
        database.run(entityManager -> fire(entityManager, event));
    }

    void fire(EntityManager entityManager, DomainEvent event) {
        wiring(entityManager, Caller.ANONYMOUS).get(NoticeRecorder.class).record(event);
    }

    /** Hands out all notices whose turn it is, as the timer does; how many there were. */
    int handOut() {
        var count = 0;
        while (handOutNext()) {
            count++;
        }
        return count;
    }

    private boolean handOutNext() {
        var begun = new AtomicReference<NoticeRepository.Waiting>();
        try {
            return asSystem(wiring -> wiring.get(HandOut.class).next(begun::set));
        } catch (RuntimeException failure) {
            return asSystem(wiring -> {
                wiring.get(HandOut.class).failed(begun.get(), failure);
                return true;
            });
        }
    }

    /** Sends everything whose turn it is. */
    void send() {
        try (var connection = new MailConnection(settings)) {
            while (asSystem(wiring -> wiring.get(Postman.class).next(connection)) == Postman.Step.WORKED) {
                // The next one.
            }
        }
    }

    void handOutAndSend() {
        handOut();
        send();
    }

    void digest() {
        asSystem(wiring -> {
            wiring.get(DigestJob.class).run(wiring.get(CatalogueClock.class).now());
            return true;
        });
    }

    /** The job that forgets, as it would run after some time. */
    void forget(Duration later) {
        asSystem(wiring -> {
            wiring.get(RetentionJob.class)
                    .run(wiring.get(CatalogueClock.class).now().plus(later));
            return true;
        });
    }

    long rows(String table) {
        return asSystem(wiring -> (Long) wiring.get(EntityManager.class)
                .createNativeQuery("select count(*) from " + table)
                .getSingleResult());
    }

    <T> T asSystem(Function<Wiring, T> act) {
        return database.call(entityManager -> {
            var wiring = wiring(entityManager, Caller.SYSTEM);
            wiring.get(SecondWall.class).actForCaller();
            return act.apply(wiring);
        });
    }

    /** As if the time to wait for the next attempt had passed. */
    void waitingIsOver() throws SQLException {
        database.update("update mail set next_attempt_at = clock_timestamp()");
        database.update("update mail_server set next_attempt_at = clock_timestamp()");
        database.update("update notice set next_attempt_at = clock_timestamp()");
    }

    /** A member of a department with a mailbox; the subject. */
    String person(String email, @Nullable Language language, String roles) throws SQLException {
        var subject = Ids.next().toString();
        database.update("""
            insert into department (code, kind, name)
            values ('DPO', 'department', '{"en":{"text":"DPO","state":"CHECKED"}}') on conflict do nothing\
            """);
        var id = Ids.next();
        database.update(
                "insert into person (id, issuer, subject, name, email, first_seen_at, roles, language) values ('"
                        + id + "', '" + new TrustedIssuer().value() + "', '" + subject + "', 'Somebody', '" + email
                        + "', catalogue_now(), '" + roles + "', "
                        + (language == null ? "null" : "'" + language.name() + "'") + ")");
        database.update("insert into membership (id, person_id, department_code, since) values ('" + Ids.next() + "', '"
                + id + "', 'DPO', catalogue_now())");
        return subject;
    }

    static Notice news(Addressee addressee, String value) {
        return Notice.news("invitation", addressee, "/account", Map.of("organisation", value));
    }

    static Notice invitation(Addressee addressee) {
        var name = new LocalisedText(Map.of(
                Language.EN, checked("Digital Policy Office"),
                Language.TC, checked("數字政策辦公室"),
                Language.SC, checked("数字政策办公室")));
        return Notice.news("invitation", addressee, "/account", Notice.localised("organisation", name));
    }

    private static LocalisedText.Text checked(String text) {
        return new LocalisedText.Text(text, TextState.CHECKED);
    }
}
