// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import static org.aiplus.evidence.EvidenceDesk.AUDITOR;
import static org.aiplus.evidence.EvidenceDesk.FOREIGN_SOLUTION;
import static org.aiplus.evidence.EvidenceDesk.MEMBER;
import static org.aiplus.evidence.EvidenceDesk.MODERATOR;
import static org.aiplus.evidence.EvidenceDesk.OFFICER;
import static org.aiplus.evidence.EvidenceDesk.ONE;
import static org.aiplus.evidence.EvidenceDesk.OTHER;
import static org.aiplus.evidence.EvidenceDesk.SOLUTION;
import static org.aiplus.evidence.EvidenceDesk.STAFF;
import static org.aiplus.evidence.EvidenceDesk.STRANGER;
import static org.aiplus.evidence.EvidenceDesk.command;
import static org.aiplus.evidence.EvidenceDesk.inDays;
import static org.aiplus.evidence.EvidenceDesk.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.KnownPeople;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EvidenceServiceTest {

    private static final SupportChoice SUPPORT = new SupportChoice(SOLUTION, "productVersion");

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final EvidenceDesk desk = new EvidenceDesk(database);

    @BeforeEach
    void vendors() throws SQLException {
        desk.vendors();
    }

    @Test
    void aFileIsKeptWholeInPiecesWithItsHash() throws SQLException {
        var file = new byte[2 * 1024 * 1024 + 17];
        Arrays.fill(file, (byte) 'x');
        var piece = desk.upload(MEMBER, command(null, SUPPORT), file);
        assertThat(desk.count("select count(*) from evidence_chunk")).isEqualTo(3);
        assertThat(desk.value("select encode(sha256(string_agg(content, ''::bytea order by number)), 'hex')"
                        + " from evidence_chunk"))
                .isEqualTo(piece.sha256());
        desk.scan();
        var opened = desk.as(MEMBER, service -> service.download(piece.reference()));
        var read = new ByteArrayOutputStream();
        for (int number = 0; number < opened.pieces(); number++) {
            int which = number;
            read.writeBytes(desk.<byte[]>as(MEMBER, service -> service.piece(piece.reference(), which)));
        }
        assertThat(read.toByteArray()).isEqualTo(file);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws SQLException {
        var cut = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection reset");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> desk.as(MEMBER, service -> service.upload(command(null), cut, Optional.empty())))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(desk.count("select count(*) from evidence")).isZero();
        assertThat(desk.count("select count(*) from evidence_chunk")).isZero();
    }

    @Test
    void theSameRequestUnderTheSameKeyIsDoneOnce() throws SQLException {
        var key = Optional.of(new IdempotencyKey("key-1"));
        var first = desk.as(MEMBER, s -> s.upload(command(null), new ByteArrayInputStream(text("a")), key));
        var again = desk.as(MEMBER, s -> s.upload(command(null), new ByteArrayInputStream(text("a")), key));
        assertThat(again.reference()).isEqualTo(first.reference());
        assertThat(desk.count("select count(*) from evidence")).isEqualTo(1);
        var problems =
                problems(() -> desk.as(MEMBER, s -> s.upload(command(null), new ByteArrayInputStream(text("b")), key)));
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws SQLException {
        var wrong = new UploadEvidence(
                null,
                "PASSPORT",
                " ",
                "x".repeat(201),
                "2026-02-31",
                "tomorrow",
                false,
                List.of(new SupportChoice(FOREIGN_SOLUTION, "nobodyAsks"), SUPPORT, SUPPORT),
                "evil.svg",
                null);
        assertThat(problems(() -> desk.upload(MEMBER, wrong, text("<svg/>"))))
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "/kind UNKNOWN_CODE",
                        "/title REQUIRED",
                        "/issuer TOO_LONG",
                        "/validFrom WRONG_FORMAT",
                        "/validTo WRONG_FORMAT",
                        "/supports/0/solution UNKNOWN_SOLUTION",
                        "/supports/0/question UNKNOWN_QUESTION",
                        "/supports/2 DUPLICATE_ITEM",
                        "/file FILE_TYPE_NOT_ALLOWED");
        assertThat(desk.count("select count(*) from evidence")).isZero();
    }

    @Test
    void whoeverBelongsToSeveralVendorsSaysForWhich() {
        var both = new Caller("bob", Set.of(Role.VENDOR), Set.of(), Set.of(ONE, OTHER));
        assertThat(problems(() -> desk.upload(both, command(null), text("a"))))
                .extracting(Problem::pointer)
                .containsExactly("/vendorRegistryNumber");
        var foreign = new UploadEvidence("DEMO-0002", "POLICY", "t", "i", null, null, false, List.of(), "a.txt", null);
        assertThat(problems(() -> desk.upload(MEMBER, foreign, text("a"))))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_VENDOR);
        assertThat(desk.upload(both, foreign, text("a")).vendor().id()).isEqualTo(OTHER);
    }

    @Test
    void anotherVendorFindsNothingByAnyAct() {
        var piece = desk.released(SUPPORT);
        var reference = piece.reference();
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> desk.as(STRANGER, s -> s.read(reference)),
                () -> desk.as(STRANGER, s -> s.download(reference)),
                () -> desk.as(STRANGER, s -> s.piece(reference, 0)),
                () -> desk.as(STRANGER, s -> s.bindable(reference)),
                () -> desk.as(STRANGER, s -> s.bind(reference, List.of(), piece.version())),
                () -> desk.as(STRANGER, s -> s.openToGovernment(reference, true, piece.version())),
                () -> desk.as(STRANGER, s -> s.revoke(reference, "x", piece.version())))) {
            assertThatThrownBy(act).isInstanceOf(NotFound.class);
        }
        assertThat(desk.as(STRANGER, s -> s.list(EvidenceFilter.ALL, null, 100)).items())
                .isEmpty();
    }

    @Test
    void theDatabaseItselfKeepsOneVendorFromAnother() {
        desk.released(SUPPORT);
        for (var table : List.of("evidence", "evidence_chunk", "evidence_support", "evidence_status_change")) {
            assertThat(rows(MEMBER, table)).as(table).isPositive();
            assertThat(rows(STRANGER, table)).as(table).isZero();
            assertThat(rows(Caller.ANONYMOUS, table)).as(table).isZero();
            assertThat(database.<Long>call(entityManager -> (Long) entityManager
                            .createNativeQuery("select count(*) from " + table, Long.class)
                            .getSingleResult()))
                    .as("%s where nobody said for whom", table)
                    .isZero();
        }
    }

    @Test
    void peopleOfTheGovernmentSeeTheOutlineUnlessTheVendorOpensIt() {
        var piece = desk.released(SUPPORT);
        var outline = desk.read(STAFF, piece);
        assertThat(outline.sight()).isEqualTo(Sight.OUTLINE);
        assertThat(outline.title()).isNull();
        assertThat(outline.fileName()).isNull();
        assertThat(outline.supports()).isEmpty();
        assertThat(outline.history()).isEmpty();
        assertThat(outline.sha256()).isEqualTo(piece.sha256());
        assertThatThrownBy(() -> desk.as(STAFF, s -> s.download(piece.reference())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.as(STAFF, s -> s.piece(piece.reference(), 0)))
                .isInstanceOf(NotAllowed.class);

        var opened = desk.as(MEMBER, s -> s.openToGovernment(piece.reference(), true, piece.version()));
        assertThat(desk.read(STAFF, piece).title()).isEqualTo("ISO 27001");
        assertThat(desk.as(STAFF, s -> s.download(piece.reference())).size()).isPositive();

        desk.as(MEMBER, s -> s.revoke(piece.reference(), "replaced", opened.version()));
        assertThatThrownBy(() -> desk.as(STAFF, s -> s.download(piece.reference())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theOthersOfTheGovernmentDoNotHearOfWhatIsNotReleased() {
        desk.scanner = new ScannerSetting.Unsaid();
        var piece = desk.upload(MEMBER, command(null), text("a"));
        assertThatThrownBy(() -> desk.read(STAFF, piece)).isInstanceOf(NotFound.class);
        assertThat(desk.read(OFFICER, piece).sight()).isEqualTo(Sight.WHOLE);
    }

    @Test
    void everyDownloadIsAudited() {
        var piece = desk.released();
        for (var caller : List.of(MEMBER, MODERATOR, OFFICER, AUDITOR)) {
            desk.as(caller, s -> s.download(piece.reference()));
        }
        assertThat(desk.events.all().stream().filter(EvidenceEvent.Downloaded.class::isInstance))
                .hasSize(4);
    }

    @Test
    void visitorsAreAskedToSignIn() {
        var piece = desk.released();
        assertThat(problems(() -> desk.read(Caller.ANONYMOUS, piece)))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_SIGNED_IN);
    }

    @Test
    void verificationCoversWhatIsBoundThen() {
        var piece = desk.released(SUPPORT);
        assertThat(desk.read(OFFICER, piece).mayVerify()).isTrue();
        var verified = desk.as(OFFICER, s -> s.verify(piece.reference(), piece.version()));
        assertThat(verified.verifiedAt()).isNotNull();
        assertThat(verified.supports())
                .allSatisfy(s -> assertThat(s.verifiedAt()).isNotNull());
        assertThat(verified.mayVerify()).isFalse();

        var more = desk.as(
                MEMBER,
                s -> s.bind(
                        piece.reference(),
                        List.of(SUPPORT, new SupportChoice(SOLUTION, "generative")),
                        verified.version()));
        assertThat(more.version()).isGreaterThan(verified.version());
        assertThat(more.supports())
                .filteredOn(s -> s.verifiedAt() == null)
                .extracting(SupportView::question)
                .containsExactly("generative");
        assertThat(desk.as(OFFICER, s -> s.list(new EvidenceFilter(null, true, null), null, 10))
                        .items())
                .hasSize(1);
    }

    @Test
    void theGovernmentReadsWhoVerifiedAndTheVendorDoesNot() throws SQLException {
        KnownPeople.insert(database, "olga", "Olga Officer");
        var piece = desk.released(SUPPORT);
        assertThat(desk.as(OFFICER, s -> s.verify(piece.reference(), piece.version()))
                        .verifiedBy())
                .isEqualTo("Olga Officer");
        assertThat(desk.read(STAFF, piece).verifiedBy()).isEqualTo("Olga Officer");
        assertThat(desk.read(MEMBER, piece).verifiedBy()).isNull();
        assertThat(desk.read(MEMBER, piece).verifiedAt()).isNotNull();
    }

    @Test
    void nobodyVerifiesForAVendorOfTheirOwn() {
        var piece = desk.released();
        var both = new Caller("eve", Set.of(Role.PROCUREMENT_OFFICER, Role.VENDOR), Set.of("DPO"), Set.of(ONE));
        assertThatThrownBy(() -> desk.as(both, s -> s.verify(piece.reference(), piece.version())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void twoChangesFromTheSameVersionAreOneTooMany() {
        var piece = desk.released();
        desk.as(MEMBER, s -> s.bind(piece.reference(), List.of(SUPPORT), piece.version()));
        assertThatThrownBy(() -> desk.as(MEMBER, s -> s.bind(piece.reference(), List.of(), piece.version())))
                .isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> desk.as(OFFICER, s -> s.verify(piece.reference(), piece.version())))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void whoeverTakesEvidenceBackSaysWhy() {
        var piece = desk.released();
        assertThat(problems(() -> desk.as(MEMBER, s -> s.revoke(piece.reference(), " ", piece.version()))))
                .extracting(Problem::pointer)
                .containsExactly("/reason");
        var revoked = desk.as(MODERATOR, s -> s.revoke(piece.reference(), "not genuine", piece.version()));
        assertThat(revoked.status()).isEqualTo(EvidenceStatus.REVOKED);
        assertThat(revoked.history()).last().satisfies(step -> assertThat(step.reason())
                .isEqualTo("not genuine"));
        assertThat(problems(() -> desk.as(MEMBER, s -> s.bind(piece.reference(), List.of(SUPPORT), revoked.version()))))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
    }

    @Test
    void theVendorHearsThirtyDaysBeforeAndAtTheEndOnceEach() throws SQLException {
        var piece = desk.released(inDays(40), SUPPORT);
        desk.runJob();
        assertThat(facts(EvidenceEvent.ExpiresSoon.class)).isZero();
        desk.moveClock(11);
        desk.runJob();
        desk.runJob();
        assertThat(facts(EvidenceEvent.ExpiresSoon.class)).isEqualTo(1);
        assertThat(desk.read(MEMBER, piece).status()).isEqualTo(EvidenceStatus.AVAILABLE);
        desk.moveClock(29);
        desk.runJob();
        assertThat(desk.read(MEMBER, piece).status())
                .as("valid through its last day")
                .isEqualTo(EvidenceStatus.AVAILABLE);
        desk.moveClock(1);
        desk.runJob();
        desk.runJob();
        assertThat(desk.read(MEMBER, piece).status()).isEqualTo(EvidenceStatus.EXPIRED);
        assertThat(facts(EvidenceEvent.Expired.class)).isEqualTo(1);
        assertThat(facts(EvidenceEvent.ExpiresSoon.class)).isEqualTo(1);
    }

    @Test
    void aListHasAsManyStatementsForManyPiecesAsForOne() {
        desk.released(SUPPORT);
        var one = statements();
        for (int i = 0; i < 5; i++) {
            desk.upload(MEMBER, command(null, SUPPORT), text("more " + Ids.next()));
        }
        assertThat(statements()).isEqualTo(one);
        var first = desk.as(MEMBER, s -> s.list(EvidenceFilter.ALL, null, 4));
        var second = desk.as(MEMBER, s -> s.list(EvidenceFilter.ALL, first.next(), 4));
        assertThat(first.items()).hasSize(4);
        assertThat(second.items()).hasSize(2);
        assertThat(second.next()).isNull();
    }

    private int statements() {
        return database.statements(() -> desk.as(OFFICER, s -> s.list(EvidenceFilter.ALL, null, 50)));
    }

    private long facts(Class<?> kind) {
        return desk.events.all().stream().filter(kind::isInstance).count();
    }

    private long rows(Caller caller, String table) {
        return database.call(entityManager -> {
            desk.wiring(entityManager, caller).get(EvidenceService.class);
            return (Long) entityManager
                    .createNativeQuery("select count(*) from " + table, Long.class)
                    .getSingleResult();
        });
    }

    private static List<Problem> problems(ThrowingCallable act) {
        var refused = catchThrowableOfType(RuleViolation.class, act);
        assertThat(refused).isNotNull();
        return refused.problems();
    }
}
