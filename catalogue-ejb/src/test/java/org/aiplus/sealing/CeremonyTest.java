// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import static org.aiplus.evaluation.Tender.AT_ACME;
import static org.aiplus.evaluation.Tender.AT_BOLT;
import static org.aiplus.evaluation.Tender.CHAIR;
import static org.aiplus.evaluation.Tender.OFFICER;
import static org.aiplus.evaluation.Tender.OTHER_OFFICER;
import static org.aiplus.sealing.SealedTender.THIRD_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStages;
import org.aiplus.evaluation.Tender;
import org.aiplus.identity.Caller;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.testsupport.CatalogueDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The ceremony over a real database: who can open, when, with whom, and what is to be found before. */
class CeremonyTest {

    private static final AtomicLong TESTS = new AtomicLong();

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final SealedTender sealed = new SealedTender(database);
    private final Tender tender = sealed.tender;
    private EvaluationReference reference;

    /** A price that occurs nowhere else, and what it comes to for ten seats and three years. */
    private final BigDecimal canary = new BigDecimal((4115226 + 10007 * TESTS.incrementAndGet()) + ".32");

    private final BigDecimal total = canary.multiply(BigDecimal.valueOf(30));

    @BeforeEach
    void pricesAreSealed() throws SQLException {
        sealed.world();
        reference = sealed.prepared();
        sealed.publish(reference);
        sealed.price(reference, AT_ACME, canary.toPlainString());
        sealed.bid(reference, AT_ACME, "S-000001");
        sealed.price(reference, AT_BOLT, "1200");
        sealed.bid(reference, AT_BOLT, "S-000002");
    }

    @Test
    void twoOfThreeOpenAfterQualityIsClosed() throws SQLException {
        tender.close();
        assertThat(codes(() -> sealed.open(reference, OFFICER))).containsExactly(ProblemCode.QUALITY_NOT_CLOSED);
        quality();
        assertThat(sealed.open(reference, OFFICER).waiting()).isNotNull();
        var opened = sealed.open(reference, THIRD_OFFICER);
        assertThat(opened.status()).isEqualTo(OpeningStatus.OPENED);
        assertThat(opened.prices()).as("the wall is before prices too").isNull();
        tender.declareNothing(reference, CHAIR, "V-1", "V-2");
        var prices = tender.as(CHAIR, SealingService.class, service -> service.read(reference))
                .prices();
        assertThat(prices)
                .hasSize(2)
                .allMatch(OpenedPrice::unchanged)
                .extracting(price -> String.valueOf(price.total()))
                .containsExactlyInAnyOrder(total.toPlainString(), "36000.00");
        assertThat(codes(() -> sealed.open(reference, OTHER_OFFICER)))
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThat(found()).as("after the opening").isNotEmpty();
    }

    /** What is written when the act waits: first the attempt alone, then what came of it. */
    @Test
    void nothingIsTriedBeforeTheAttemptIsSealedAndNothingAnsweredBeforeTheOutcomeIs() {
        tender.close();
        quality();
        var written = new ArrayList<String>();
        sealed.seal = () -> written.add(
                tender.events.all().get(tender.events.all().size() - 1).action());
        sealed.open(reference, OFFICER);
        assertThat(written).containsExactly("opening.attempted", "opening.share-given");
        sealed.open(reference, OTHER_OFFICER);
        assertThat(written).hasSize(4).endsWith("opening.opened");
    }

    @Test
    void whileTheTrailCannotBeSealedNothingIsOpened() {
        tender.close();
        quality();
        sealed.open(reference, OFFICER);
        sealed.seal = () -> {
            throw new RuleViolation(ProblemCode.AUDIT_NOT_SEALED);
        };
        assertThat(codes(() -> sealed.open(reference, OTHER_OFFICER))).containsExactly(ProblemCode.AUDIT_NOT_SEALED);
        var view = tender.as(CHAIR, SealingService.class, service -> service.read(reference));
        assertThat(view.status()).isEqualTo(OpeningStatus.SEALED);
        assertThat(view.openedAt()).isNull();
    }

    @Test
    void oneOfficerIsNotTwo() {
        tender.close();
        quality();
        sealed.open(reference, OFFICER);
        var refusal = refusal(() -> sealed.open(reference, OFFICER));
        assertThat(refusal.problems()).extracting(Problem::code).containsExactly(ProblemCode.SECOND_PERSON_NEEDED);
        assertThat(refusal.attempt())
                .hasValueSatisfying(attempt -> assertThat(attempt.act()).isEqualTo("prices.open"));
    }

    @Test
    void theFirstShareIsForgottenAfterAQuarterOfAnHour() {
        tender.close();
        quality();
        sealed.open(reference, OFFICER);
        tender.now = tender.now.plus(Duration.ofMinutes(15));
        var view = sealed.open(reference, OTHER_OFFICER);
        assertThat(view.status()).isEqualTo(OpeningStatus.SEALED);
        assertThat(view.waiting()).isNotNull();
    }

    @Test
    void aClockThatWasSetBackOpensNothing() {
        tender.close();
        quality();
        sealed.open(reference, OFFICER);
        tender.now = tender.now.minus(Duration.ofDays(60));
        assertThat(codes(() -> sealed.open(reference, OTHER_OFFICER))).containsExactly(ProblemCode.QUALITY_NOT_CLOSED);
    }

    @Test
    void aPriceIsAPriceForEveryItemAndNotNothing() {
        assertThat(codes(() -> sealed.price(reference, AT_ACME, "0"))).containsExactly(ProblemCode.TOO_SMALL);
        assertThat(codes(() -> sealed.price(reference, AT_ACME, "-5"))).containsExactly(ProblemCode.TOO_SMALL);
        assertThat(codes(() -> sealed.price(reference, AT_ACME, "1.1234567")))
                .containsExactly(ProblemCode.WRONG_FORMAT);
        assertThat(codes(() -> price(Map.of()))).containsExactly(ProblemCode.REQUIRED);
        assertThat(codes(() -> price(Map.of("SEAT", BigDecimal.ONE, "SOFA", BigDecimal.ONE))))
                .containsExactly(ProblemCode.UNKNOWN_CODE);
    }

    private void price(Map<String, BigDecimal> prices) {
        var version = sealed.version(reference, AT_ACME);
        tender.as(AT_ACME, PriceService.class, service -> service.seal(reference, PriceOffer.clear(prices), version));
    }

    @Test
    void aWrongPassphraseAStrangerAndAnEarlyAttemptAreRefusedAndKept() {
        assertThat(refusal(() -> sealed.open(reference, OFFICER)).attempt())
                .as("before closing")
                .isPresent();
        tender.close();
        quality();
        var wrong = refusal(() -> tender.as(
                OFFICER, SealingService.class, service -> service.open(reference, "not the one".toCharArray())));
        assertThat(wrong.problems()).extracting(Problem::code).containsExactly(ProblemCode.PASSPHRASE_WRONG);
        assertThat(wrong.attempt()).isPresent();
        var fourth = new Caller("officer4", OFFICER.roles(), OFFICER.departments(), Set.of());
        var stranger = refusal(() -> tender.as(
                fourth, SealingService.class, service -> service.open(reference, "whatever it is".toCharArray())));
        assertThat(stranger.problems()).extracting(Problem::code).containsExactly(ProblemCode.NOT_ALLOWED);
        assertThat(stranger.attempt()).isPresent();
    }

    /** Every column of every table, as text and, for bytes, as the bytes of the text; in several ways of writing it. */
    @Test
    void thePriceIsNowhereInTheDatabaseBeforeTheOpening() throws SQLException {
        assertThat(found()).isEmpty();
        tender.close();
        quality();
        sealed.open(reference, OFFICER);
        assertThat(found()).as("with one share").isEmpty();
    }

    private List<String> found() throws SQLException {
        var needles = new ArrayList<String>();
        for (var text : List.of(
                canary.toPlainString(),
                canary.toBigInteger().toString(),
                canary.unscaledValue().toString(),
                total.toBigInteger().toString())) {
            needles.add(text);
            needles.add(HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
            needles.add(HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)));
        }
        return database.asOwner(connection -> {
            var found = new ArrayList<String>();
            try (var statement = connection.createStatement()) {
                statement.execute("set local aiplus.wall = 'system'");
                var tables = new ArrayList<String>();
                try (var rows = statement.executeQuery(
                        "select tablename from pg_tables where schemaname = 'public' order by tablename")) {
                    while (rows.next()) {
                        tables.add(rows.getString(1));
                    }
                }
                assertThat(tables).hasSizeGreaterThan(40);
                for (var table : tables) {
                    try (var rows = statement.executeQuery("select t::text from " + table + " t")) {
                        while (rows.next()) {
                            var row = rows.getString(1).toLowerCase(Locale.ROOT);
                            needles.stream().filter(row::contains).forEach(needle -> found.add(table + ": " + needle));
                        }
                    }
                }
            }
            return found;
        });
    }

    @Test
    void anEnvelopeOfSomebodyElseDoesNotOpen() throws SQLException {
        var stolen = (byte[]) database.asOwner(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set local aiplus.wall = 'system'");
                try (var rows = statement.executeQuery(
                        "select sealed_price from bid where vendor_id = '" + Tender.BOLT + "'")) {
                    rows.next();
                    return rows.getBytes(1);
                }
            }
        });
        var version = sealed.version(reference, AT_ACME);
        tender.as(AT_ACME, PriceService.class, service -> service.seal(reference, PriceOffer.sealed(stolen), version));
        sealed.bid(reference, AT_ACME, "S-000001");
        tender.close();
        quality();
        tender.declareNothing(reference, CHAIR, "V-1", "V-2");
        sealed.open(reference, OFFICER);
        sealed.open(reference, OTHER_OFFICER);
        assertThat(tender.as(CHAIR, SealingService.class, service -> service.read(reference))
                        .prices())
                .extracting(OpenedPrice::problem)
                .containsExactlyInAnyOrder(ProblemCode.CONTENT_INVALID, null);
    }

    @Test
    void withoutThreePassphrasesNothingIsPublished() {
        var draft = tender.withPanel(tender.drafted()).reference();
        assertThat(codes(() -> sealed.publish(draft))).containsExactly(ProblemCode.OPENING_OFFICERS_MISSING);
    }

    @Test
    void afterPublicationNobodyIsNamedAndNoPassphraseIsSet() {
        assertThat(codes(() -> tender.as(
                        OFFICER,
                        SealingService.class,
                        service -> service.setPassphrase(reference, "another long one".toCharArray()))))
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThatThrownBy(() -> tender.as(
                        Tender.MEMBER1,
                        SealingService.class,
                        service -> service.setPassphrase(reference, "another long one".toCharArray())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keysSharesAndWhatWasOpenedNeverChangeInTheDatabase() {
        tender.close();
        quality();
        sealed.open(reference, OFFICER);
        sealed.open(reference, OTHER_OFFICER);
        for (var sql : List.of(
                "update price_opening set public_key = decode(repeat('00', 32), 'hex')",
                "update opening_officer set share = decode('00', 'hex')",
                "update opened_envelope set total = 1",
                "delete from opened_envelope")) {
            assertThatThrownBy(() -> database.asOwner(connection -> {
                        try (var statement = connection.createStatement()) {
                            statement.execute("set local aiplus.wall = 'system'");
                            return statement.executeUpdate(sql);
                        }
                    }))
                    .as(sql)
                    .hasMessageContaining("never changes");
        }
    }

    private void quality() {
        tender.as(Caller.SYSTEM, EvaluationStages.class, stages -> {
            stages.marksAreIn(reference);
            stages.qualityClosed(reference);
            return true;
        });
    }

    private static List<ProblemCode> codes(ThrowingCallable act) {
        return refusal(act).problems().stream().map(Problem::code).toList();
    }

    private static DomainException refusal(ThrowingCallable act) {
        var refusal = catchThrowableOfType(DomainException.class, act);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }
}
