// SPDX-License-Identifier: Apache-2.0
package org.aiplus.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.aiplus.identity.Caller;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.SecondWall;
import org.aiplus.identity.TestCallers;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Notice;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.Wiring;
import org.aiplus.vendor.VendorStanding;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeclarationServiceTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private static final Caller OFFICER = new Caller("olga", Set.of(Role.PROCUREMENT_OFFICER), Set.of("DPO"), Set.of());

    private final FiredEvents<DomainEvent> events = new FiredEvents<>();
    private final UUID vendor = Ids.next();
    private final Caller owner = new Caller("ada", Set.of(Role.VENDOR), Set.of(), Set.of(vendor), Set.of(vendor));
    private Instant now = Instant.parse("2026-11-21T01:00:00Z");

    @BeforeEach
    void aVerifiedVendor() throws SQLException {
        database.update("insert into vendor (id, registry_number, name, demo, status) values ('" + vendor + "', '"
                + vendor + "', '{\"en\": {\"text\": \"Declares\", \"state\": \"CHECKED\"}}', false, 'VERIFIED')");
    }

    @Test
    void aVendorThatDeclaredEverythingWellMaySubmit() {
        assertThat(obstacles()).containsExactly(ProblemCode.DECLARATIONS_INCOMPLETE);
        declareAll();
        assertThat(obstacles()).isEmpty();
        assertThat(list(owner))
                .extracting(view -> Objects.requireNonNull(view.made()).outcome())
                .containsOnly(DeclarationOutcome.PASS);
    }

    @Test
    void oneAnswerThatExcludesStandsAgainstSubmissions() {
        declareAll();
        var answers = new HashMap<>(good("EXCLUSION_GROUNDS"));
        answers.put("convicted", "YES");
        var made = Objects.requireNonNull(declare("EXCLUSION_GROUNDS", answers).made());
        assertThat(made.outcome()).isEqualTo(DeclarationOutcome.FAIL);
        assertThat(made.reasons()).containsExactly("convicted");
        assertThat(obstacles()).containsExactly(ProblemCode.DECLARATIONS_FAILED);
        declare("EXCLUSION_GROUNDS", good("EXCLUSION_GROUNDS"));
        assertThat(obstacles()).isEmpty();
    }

    @Test
    void anAnswerToLookAtIsJudgedByAnOfficerOnce() {
        declareAll();
        var answers = new HashMap<>(good("EXCLUSION_GROUNDS"));
        answers.putAll(Map.of("conflict", "YES", "conflictDetails", "A cousin."));
        var made = Objects.requireNonNull(declare("EXCLUSION_GROUNDS", answers).made());
        assertThat(made.outcome()).isEqualTo(DeclarationOutcome.REVIEW);
        assertThat(last().notices()).extracting(Notice::code).containsExactly("declaration-review");
        assertThat(obstacles()).isEmpty();
        refused(
                () -> review(OFFICER, made.id(), DeclarationOutcome.REVIEW, " "),
                ProblemCode.UNKNOWN_CODE,
                ProblemCode.REQUIRED);
        review(OFFICER, made.id(), DeclarationOutcome.FAIL, "too close");
        assertThat(obstacles()).containsExactly(ProblemCode.DECLARATIONS_FAILED);
        assertThat(last().settles()).containsExactly("declaration-review:" + made.id());
        refused(
                () -> review(OFFICER, made.id(), DeclarationOutcome.PASS, "after all"),
                ProblemCode.TRANSITION_NOT_ALLOWED);
    }

    @Test
    void nobodyJudgesAVendorOfTheirOwn() {
        var member = new Caller("otto", Set.of(Role.PROCUREMENT_OFFICER), Set.of("DPO"), Set.of(vendor));
        assertThatThrownBy(() -> review(member, Ids.next(), DeclarationOutcome.PASS, "mine"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void everythingWrongWithADeclarationIsSaidAtOnce() {
        var answers = Map.of("insolvent", "PERHAPS", "conflict", "YES", "unheard", "YES");
        assertThat(problems(() -> declare("EXCLUSION_GROUNDS", answers)))
                .extracting(Problem::pointer, Problem::code)
                .contains(
                        tuple("/answers/unheard", ProblemCode.UNKNOWN_QUESTION),
                        tuple("/answers/insolvent", ProblemCode.UNKNOWN_CODE),
                        tuple("/answers/convicted", ProblemCode.REQUIRED),
                        tuple("/answers/conflictDetails", ProblemCode.REQUIRED))
                .doesNotContain(tuple("/answers/breachesDetails", ProblemCode.REQUIRED));
        assertThat(problems(() -> declare(
                        "STANDING_OFFER",
                        Map.of("holds", "YES", "category", "A", "group", "MINOR", "until", "31/3/2027"))))
                .extracting(Problem::pointer)
                .containsExactly("/answers/until");
    }

    @Test
    void whatDoesNotApplyIsNotKept() {
        var answers = new HashMap<>(good("EXCLUSION_GROUNDS"));
        answers.put("conflictDetails", "left over");
        assertThat(Objects.requireNonNull(declare("EXCLUSION_GROUNDS", answers).made())
                        .answers())
                .doesNotContainKey("conflictDetails");
    }

    @Test
    void onlyTheVersionInForceIsAnswered() {
        refused(
                () -> as(owner, s -> s.declare(vendor, "TERMS", "1999-1", good("TERMS"))),
                ProblemCode.UNKNOWN_QUESTION_SET);
        assertThatThrownBy(() -> as(owner, s -> s.declare(vendor, "NOTHING", "2026-1", Map.of())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theVendorIsRemindedOnceAndToldOnceThatADeclarationHasEnded() {
        declareAll();
        var made = now;
        now = made.plus(Duration.ofDays(334));
        runJob();
        assertThat(codes()).doesNotContain("declaration-expiring");
        now = made.plus(Duration.ofDays(336));
        runJob();
        runJob();
        assertThat(codes().stream().filter("declaration-expiring"::equals)).hasSize(4);
        assertThat(obstacles()).isEmpty();
        now = made.plus(Duration.ofDays(366));
        assertThat(obstacles()).containsExactly(ProblemCode.DECLARATIONS_EXPIRED);
        runJob();
        runJob();
        assertThat(codes().stream().filter("declaration-expired"::equals)).hasSize(4);
        declareAll();
        assertThat(obstacles()).isEmpty();
        assertThat(last().settles()).hasSize(1);
    }

    @Test
    void editorsReadAndStrangersFindNothing() {
        declareAll();
        var editor = new Caller("bea", Set.of(Role.VENDOR), Set.of(), Set.of(vendor));
        assertThat(list(editor)).hasSize(4);
        assertThatThrownBy(() -> as(editor, s -> s.declare(vendor, "TERMS", "2026-1", good("TERMS"))))
                .isInstanceOf(NotAllowed.class);
        var stranger = new Caller("eve", Set.of(Role.VENDOR), Set.of(), Set.of(Ids.next()));
        assertThatThrownBy(() -> list(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, s -> s.declare(vendor, "TERMS", "2026-1", good("TERMS"))))
                .isInstanceOf(NotFound.class);
    }

    private void declareAll() {
        for (var content : as(owner, DeclarationService::asked)) {
            declare(content.code(), good(content.code()));
        }
    }

    /** Answers against which nothing stands. */
    private static Map<String, String> good(String code) {
        return switch (code) {
            case "EXCLUSION_GROUNDS" ->
                Map.of(
                        "insolvent",
                        "NO",
                        "convicted",
                        "NO",
                        "debarred",
                        "NO",
                        "breaches",
                        "NO",
                        "privacyNotice",
                        "NO",
                        "conflict",
                        "NO");
            case "TERMS" -> Map.of("accurate", "YES", "publish", "YES", "checks", "YES", "changes", "YES");
            case "RESPONSIBLE_AI" ->
                Map.of(
                        "training",
                        "NO",
                        "incidents",
                        "YES",
                        "policy",
                        "YES",
                        "policyWhere",
                        "On our site.",
                        "person",
                        "YES",
                        "testing",
                        "YES");
            default -> Map.of("holds", "NO");
        };
    }

    private VendorDeclarationView declare(String code, Map<String, String> answers) {
        return as(owner, service -> service.declare(vendor, code, "2026-1", answers));
    }

    private VendorDeclarationView review(Caller caller, UUID id, DeclarationOutcome outcome, String reason) {
        return as(caller, service -> service.review(vendor, id, outcome, reason));
    }

    private List<VendorDeclarationView> list(Caller caller) {
        return as(caller, service -> service.list(vendor));
    }

    private List<ProblemCode> obstacles() {
        return database.call(entityManager -> {
            var beans = beans(entityManager, owner);
            beans.get(SecondWall.class).actForCaller();
            return beans.get(VendorStanding.class).maySubmit(vendor).stream()
                    .map(Problem::code)
                    .toList();
        });
    }

    private void runJob() {
        database.run(entityManager -> {
            var beans = beans(entityManager, Caller.SYSTEM);
            beans.get(SecondWall.class).asSystem(() -> {
                beans.get(RenewDeclarations.class).run(now);
                entityManager.flush();
            });
        });
    }

    private <T> T as(Caller caller, Function<DeclarationService, T> act) {
        return database.call(
                entityManager -> act.apply(beans(entityManager, caller).get(DeclarationService.class)));
    }

    private Wiring beans(EntityManager entityManager, Caller caller) {
        return new Wiring(entityManager)
                .with(CurrentCaller.class, TestCallers.current(caller))
                .with(CatalogueClock.class, () -> now)
                .with(Declarations.class, new Declarations())
                .with(events);
    }

    private DomainEvent last() {
        var all = events.all();
        return all.get(all.size() - 1);
    }

    /** Codes of the notices about this test's vendor. */
    private List<String> codes() {
        return events.all().stream()
                .filter(fact -> fact.objectId().equals(vendor.toString()))
                .flatMap(fact -> fact.notices().stream())
                .map(Notice::code)
                .toList();
    }

    private static List<Problem> problems(ThrowingCallable act) {
        return catchThrowableOfType(DomainException.class, act).problems();
    }

    private static void refused(ThrowingCallable act, ProblemCode... codes) {
        assertThat(problems(act)).extracting(Problem::code).containsExactly(codes);
    }
}
