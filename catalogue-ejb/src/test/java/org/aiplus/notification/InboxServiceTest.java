// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TestCallers;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Notice;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InboxServiceTest {

    private static final UUID VENDOR = Ids.next();
    private static final UUID OTHER_VENDOR = Ids.next();
    private static final Caller ADA = new Caller("ada", Set.of(Role.VENDOR), Set.of(), Set.of(VENDOR));
    private static final Caller BEN = new Caller("ben", Set.of(Role.VENDOR), Set.of(), Set.of(OTHER_VENDOR));
    private static final Caller ADMINISTRATOR =
            new Caller("admin", Set.of(Role.ADMINISTRATOR), Set.of("DPO"), Set.of());

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Outbox outbox = new Outbox(database, new MailSettings(Map.of()));

    @Test
    void everybodyFindsWhatIsForThemTheirRolesAndTheirVendor() {
        outbox.tell(
                news(new Addressee.Person("ada"), "own"),
                news(new Addressee.VendorMembers(VENDOR), "vendor"),
                news(new Addressee.VendorMembers(OTHER_VENDOR), "other vendor"),
                news(new Addressee.Holders(Role.VENDOR), "role"),
                news(new Addressee.Holders(Role.ADMINISTRATOR), "other role"),
                news(new Addressee.Person("ben"), "other person"),
                news(new Addressee.Mailbox("ada@example.org"), "mailbox"));

        assertThat(subjects(ADA, InboxPart.NEWS)).containsExactly(words("role"), words("vendor"), words("own"));
        assertThat(subjects(BEN, InboxPart.NEWS))
                .containsExactly(words("other person"), words("role"), words("other vendor"));
        assertThat(subjects(ADMINISTRATOR, InboxPart.NEWS)).containsExactly(words("other role"));
        assertThat(figures(ADA)).isEqualTo(new InboxFigures(0, 0, 3));
    }

    @Test
    void whoLosesTheRoleOrLeavesTheVendorLosesWhatWasForThem() {
        outbox.tell(
                task(new Addressee.Holders(Role.ADMINISTRATOR), "t-1", Optional.empty()),
                task(new Addressee.VendorMembers(VENDOR), "t-2", Optional.empty()));
        assertThat(figures(ADMINISTRATOR).tasks()).isOne();
        assertThat(figures(ADA).tasks()).isOne();
        assertThat(figures(new Caller("admin", Set.of(), Set.of("DPO"), Set.of()))
                        .tasks())
                .isZero();
        assertThat(figures(new Caller("ada", Set.of(Role.VENDOR), Set.of(), Set.of()))
                        .tasks())
                .isZero();
    }

    @Test
    void nobodyTouchesWhatIsInAnothersInbox() {
        outbox.tell(news(new Addressee.Person("ada"), "own"));
        var item = items(ADA, InboxPart.NEWS).get(0);

        assertThatThrownBy(() -> outbox.does(BEN, service -> service.markRead(item.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> outbox.does(ADMINISTRATOR, service -> service.markRead(item.id())))
                .isInstanceOf(NotFound.class);
        refused(
                ProblemCode.INVALID_CURSOR,
                () -> outbox.as(
                        BEN,
                        service -> service.list(
                                InboxPart.NEWS, Language.EN, item.id().toString(), 10)));
        assertThatThrownBy(() -> outbox.does(BEN, service -> service.markReadUpTo(item.id())))
                .isInstanceOf(NotFound.class);
        assertThat(figures(ADA).unread()).isOne();
        refused(ProblemCode.NOT_SIGNED_IN, () -> outbox.as(Caller.ANONYMOUS, InboxService::figures));
        refused(ProblemCode.NOT_SIGNED_IN, () -> outbox.as(Caller.ANONYMOUS, InboxService::preferences));
    }

    @Test
    void theDatabaseItselfKeepsAVendorsNoticesFromOthers() {
        outbox.tell(news(new Addressee.VendorMembers(VENDOR), "one"), news(new Addressee.Person("ben"), "two"));
        assertThat(rowsVisibleTo(ADA)).isEqualTo(2);
        assertThat(rowsVisibleTo(BEN)).isOne();
        long unset = database.call(entityManager -> (Long)
                entityManager.createNativeQuery("select count(*) from notice").getSingleResult());
        assertThat(unset).as("rows without a caller").isOne();
    }

    @Test
    void aTaskOfManyIsDoneForAllWhenAnybodyHasDoneIt() {
        outbox.tell(task(new Addressee.Holders(Role.ADMINISTRATOR), "t-1", Optional.empty()));
        var colleague = new Caller("admin-2", Set.of(Role.ADMINISTRATOR), Set.of("DPO"), Set.of());
        assertThat(figures(colleague).tasks()).isOne();

        outbox.fire(Told.settling("t-1"));

        assertThat(items(ADMINISTRATOR, InboxPart.TASKS)).isEmpty();
        assertThat(figures(colleague).tasks()).isZero();
    }

    @Test
    void aVendorsActSettlesWhatModeratorsHadToDoAndTheOtherWayRound() {
        outbox.tell(task(new Addressee.VendorMembers(VENDOR), "t-1", Optional.empty()));
        database.run(entityManager -> {
            TestCallers.secondWall(entityManager, TestCallers.current(BEN)).actForCaller();
            outbox.fire(entityManager, Told.settling("t-1"));
        });
        assertThat(figures(ADA).tasks()).isZero();
    }

    @Test
    void theSameTaskAskedAgainReplacesTheOlderOne() {
        outbox.tell(task(new Addressee.Person("ada"), "t-1", Optional.empty()));
        outbox.tell(task(new Addressee.Person("ada"), "t-1", Optional.of(Instant.parse("2100-01-01T00:00:00Z"))));
        assertThat(items(ADA, InboxPart.TASKS)).singleElement().satisfies(item -> assertThat(item.due())
                .isEqualTo(Instant.parse("2100-01-01T00:00:00Z")));
    }

    @Test
    void theMostUrgentTaskComesFirstAndWhatIsLateSaysSo() throws SQLException {
        var later = Instant.parse("2100-01-01T00:00:00Z");
        outbox.tell(
                task(new Addressee.Person("ada"), "whenever", Optional.empty()),
                task(new Addressee.Person("ada"), "later", Optional.of(later)),
                task(new Addressee.Person("ada"), "sooner", Optional.of(later.minus(Duration.ofDays(1)))),
                task(new Addressee.Person("ada"), "late", Optional.of(Instant.parse("2000-01-01T00:00:00Z"))));

        var items = items(ADA, InboxPart.TASKS);
        assertThat(items.stream().map(InboxItem::path)).containsExactly("/late", "/sooner", "/later", "/whenever");
        assertThat(items.stream().map(InboxItem::overdue)).containsExactly(true, false, false, false);
        assertThat(figures(ADA)).isEqualTo(new InboxFigures(4, 1, 0));

        database.update("update clock_offset set forward = interval '75 years'");
        assertThat(figures(ADA).overdue()).as("by the one clock").isEqualTo(3);
    }

    @Test
    void everyPartOfAListComesOnceAndInOrder() {
        for (var number = 1; number <= 7; number++) {
            outbox.tell(
                    news(new Addressee.Person("ada"), "news " + number),
                    task(new Addressee.Person("ada"), "t-" + number, Optional.empty()));
        }
        for (var part : InboxPart.values()) {
            var seen = new ArrayList<String>();
            String cursor = null;
            do {
                var from = cursor;
                var slice = outbox.as(ADA, service -> service.list(part, Language.EN, from, 3));
                slice.items().forEach(item -> seen.add(item.subject() + item.path()));
                cursor = slice.next();
            } while (cursor != null);
            assertThat(seen).hasSize(7);
            assertThat(new HashSet<>(seen)).hasSize(7);
            assertThat(seen)
                    .isEqualTo(items(ADA, part).stream()
                            .map(item -> item.subject() + item.path())
                            .toList());
        }
    }

    @Test
    void whatIsReadIsReadForThisReaderOnly() {
        outbox.tell(news(new Addressee.VendorMembers(VENDOR), "one"), news(new Addressee.Person("ada"), "two"));
        var colleague = new Caller("colleague", Set.of(Role.VENDOR), Set.of(), Set.of(VENDOR));
        var shared = items(ADA, InboxPart.NEWS).get(1);
        outbox.does(ADA, service -> service.markRead(shared.id()));
        outbox.does(ADA, service -> service.markRead(shared.id()));

        assertThat(items(ADA, InboxPart.NEWS).stream().map(InboxItem::read)).containsExactly(false, true);
        assertThat(figures(ADA).unread()).isOne();
        assertThat(figures(colleague).unread()).isOne();
        var newest = items(ADA, InboxPart.NEWS).get(0);
        outbox.tell(news(new Addressee.Person("ada"), "came since"));
        outbox.does(ADA, service -> service.markReadUpTo(newest.id()));
        assertThat(figures(ADA).unread()).isOne();
    }

    @Test
    void aReaderFindsWordsInTheirLanguageOrTheNearest() {
        outbox.tell(Notice.news(
                "invitation",
                new Addressee.Person("ada"),
                "/account",
                Map.of("organisation@zh-Hant-HK", "運輸署", "organisation@en", "Transport Department")));
        var simplified = outbox.as(ADA, service -> service.list(InboxPart.NEWS, Language.SC, null, 10))
                .items()
                .get(0);
        assertThat(simplified.subject()).isEqualTo("邀请您在人工智能+ 工具目录代表運輸署");
    }

    @Test
    void countingStopsAtAHundred() {
        var notices = new ArrayList<Notice>();
        for (var number = 0; number < 130; number++) {
            notices.add(news(new Addressee.Person("ada"), "n"));
        }
        outbox.tell(notices.toArray(Notice[]::new));
        assertThat(figures(ADA).unread()).isEqualTo(InboxFigures.MOST);
        assertThat(figures(ADA).open()).isEqualTo(InboxFigures.MOST);
    }

    @Test
    void aListTakesTheSameStatementsHoweverLongItIs() {
        outbox.tell(news(new Addressee.Person("ada"), "one"));
        var few = database.statements(() -> items(ADA, InboxPart.NEWS));
        for (var number = 0; number < 20; number++) {
            outbox.tell(news(new Addressee.Person("ada"), "more"));
        }
        assertThat(database.statements(() -> items(ADA, InboxPart.NEWS))).isEqualTo(few);
    }

    @Test
    void aChoiceThatSomebodyElseHasChangedIsNotOverwritten() {
        assertThat(outbox.as(ADA, InboxService::preferences)).isEqualTo(MailPreferences.USUAL);
        var first = outbox.as(ADA, service -> service.choose(choice(MailWay.DAILY, 0)));
        assertThat(first).isEqualTo(new MailPreferences(Language.TC, MailWay.DAILY, MailWay.DAILY, MailWay.DAILY, 1));
        assertThatThrownBy(() -> outbox.as(ADA, service -> service.choose(choice(MailWay.NEVER, 0))))
                .isInstanceOf(StaleRevision.class);
        assertThat(outbox.as(ADA, service -> service.choose(choice(MailWay.NEVER, 1)))
                        .version())
                .isEqualTo(2);
        assertThat(outbox.as(BEN, InboxService::preferences)).isEqualTo(MailPreferences.USUAL);
    }

    private static MailPreferences choice(MailWay way, long version) {
        return new MailPreferences(Language.TC, way, way, way, version);
    }

    private long rowsVisibleTo(Caller caller) {
        return database.call(entityManager -> {
            TestCallers.secondWall(entityManager, TestCallers.current(caller)).actForCaller();
            return (Long) entityManager
                    .createNativeQuery("select count(*) from notice")
                    .getSingleResult();
        });
    }

    private InboxFigures figures(Caller caller) {
        return outbox.as(caller, InboxService::figures);
    }

    private List<InboxItem> items(Caller caller, InboxPart part) {
        return outbox.as(caller, service -> service.list(part, Language.EN, null, 100))
                .items();
    }

    private List<String> subjects(Caller caller, InboxPart part) {
        return items(caller, part).stream().map(InboxItem::subject).toList();
    }

    private static String words(String value) {
        return "You are invited to " + value + " in AI+ Catalogue";
    }

    private static Notice news(Addressee addressee, String value) {
        return Notice.news("invitation", addressee, "/account", Map.of("organisation", value));
    }

    private static Notice task(Addressee addressee, String key, Optional<Instant> due) {
        return Notice.task("unknown", addressee, "/" + key, Map.of(), key, due);
    }

    private static void refused(ProblemCode code, ThrowingCallable act) {
        var refusal = catchThrowableOfType(DomainException.class, act);
        assertThat(refusal).isNotNull();
        assertThat(refusal.problems().stream().map(Problem::code)).containsExactly(code);
    }
}
