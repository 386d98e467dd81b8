// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aiplus.catalogue.Classification;
import org.aiplus.identity.Caller;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TestCallers;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.PublishedEntries;
import org.aiplus.testsupport.Wiring;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NeedServiceTest {

    private static final Caller STAFF = person("staff", "DPO", Role.DEPARTMENT_STAFF);
    private static final Caller OTHER = person("staff-td", "TD", Role.DEPARTMENT_STAFF);
    private static final Caller BUYER = person("buyer", "GLD", Role.PROCUREMENT_OFFICER);

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final FiredEvents<DomainEvent> events = new FiredEvents<>();
    private Instant now = Instant.parse("2026-11-21T01:00:00Z");
    private UUID vendor;
    private UUID rival;

    @BeforeEach
    void departmentsAndVendors() throws SQLException {
        database.update("""
            insert into department (code, kind, name)
            select code, 'department', jsonb_build_object('en', jsonb_build_object('text', code, 'state', 'CHECKED'))
            from unnest(array['DPO', 'TD', 'GLD']) code on conflict do nothing\
            """);
        PublishedEntries.insert(
                database, Stream.of(tool("One", "11111111", "RESTRICTED"), tool("Two", "22222222", "UNCLASSIFIED")));
        vendor = (UUID) database.value("select id from vendor where registry_number = '11111111'");
        rival = (UUID) database.value("select id from vendor where registry_number = '22222222'");
        database.update("update vendor set status = 'VERIFIED'");
    }

    private static ObjectNode tool(String name, String registryNumber, String classification) {
        var entry = JsonNodeFactory.instance.objectNode();
        entry.putObject("source").put("system", "test").put("externalId", name);
        entry.put("kind", "VENDOR_SOLUTION").put("status", "LISTED").put("maximumClassification", classification);
        entry.putObject("vendor")
                .put("registryNumber", registryNumber)
                .putObject("name")
                .putObject("en")
                .put("text", name + " Limited")
                .put("state", "CHECKED");
        entry.putObject("name").putObject("en").put("text", name).put("state", "CHECKED");
        entry.putArray("categories");
        entry.putObject("answers");
        return entry;
    }

    private static Caller person(String subject, String department, String... roles) {
        return new Caller(subject, Set.of(roles), Set.of(department), Set.of());
    }

    private static Caller seller(UUID vendor) {
        return new Caller("seller-" + vendor, Set.of(Role.VENDOR), Set.of(), Set.of(vendor));
    }

    private <S, T> T as(Caller who, Class<S> bean, Function<S, T> act) {
        return database.call(entityManager -> act.apply(new Wiring(entityManager)
                .with(CurrentCaller.class, TestCallers.current(who))
                .with(CatalogueClock.class, () -> now)
                .with(events)
                .get(bean)));
    }

    private static NeedContent content(String title, String problem) {
        return new NeedContent(
                Language.EN,
                title,
                problem,
                "Officers sort letters by hand.",
                new NeedBaseline(new BigDecimal("300.5"), null, null, new BigDecimal("0.05")),
                Classification.RESTRICTED,
                List.of(),
                true,
                LocalDate.of(2026, 11, 30));
    }

    private NeedView begun(Caller who, NeedContent content) {
        return as(who, NeedService.class, service -> service.begin(new NewNeed(null, content), Optional.empty()));
    }

    private NeedView open(Caller who, NeedContent content) {
        var begun = begun(who, content);
        return as(who, NeedService.class, service -> service.open(begun.reference(), begun.version()));
    }

    @Test
    void aDraftIsTheDepartmentsOwnAndAnOpenNeedIsRead() {
        var draft = begun(STAFF, content("Letters", "They wait."));
        assertThatThrownBy(() -> as(OTHER, NeedService.class, service -> service.read(draft.reference())))
                .isInstanceOf(NotFound.class);
        as(STAFF, NeedService.class, service -> service.open(draft.reference(), draft.version()));
        assertThat(as(OTHER, NeedService.class, service -> service.read(draft.reference()))
                        .acts())
                .containsExactly(NeedAct.JOIN);
        assertThatThrownBy(() -> as(
                        OTHER,
                        NeedService.class,
                        service -> service.save(draft.reference(), content("Mine", "now"), draft.version())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatNobodyMeasuredIsMissingAndNeverZero() {
        var read = begun(STAFF, content("Letters", "They wait.")).content().baseline();
        assertThat(read.volumePerMonth()).isEqualTo("300.5");
        assertThat(read.minutesPerCase()).isNull();
        assertThat(read.costPerCase()).isNull();
        assertThat(read.measured()).isTrue();
        assertThat(NeedBaseline.UNKNOWN.measured()).isFalse();
    }

    @Test
    void everythingWrongIsSaidAtOnceAndADraftNeedsATitleOnly() {
        var wrong = new NeedContent(
                Language.EN,
                " ",
                "",
                "",
                new NeedBaseline(new BigDecimal("-1"), null, null, new BigDecimal("1.5")),
                null,
                List.of("NO_SUCH"),
                false,
                LocalDate.of(2026, 11, 20));
        assertThat(problems(() -> begun(STAFF, wrong)))
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/title",
                        "/baseline/volumePerMonth",
                        "/baseline/errorProportion",
                        "/categories/0",
                        "/proposalsUntil",
                        "/proposalsUntil");
        var draft = begun(
                STAFF,
                new NeedContent(Language.EN, "Letters", "", "", NeedBaseline.UNKNOWN, null, List.of(), false, null));
        assertThat(draft.lacks())
                .extracting(Problem::pointer)
                .containsExactly("/problem", "/process", "/classification");
        assertThat(problems(() ->
                        as(STAFF, NeedService.class, service -> service.open(draft.reference(), draft.version()))))
                .isEqualTo(draft.lacks());
    }

    @Test
    void departmentsWithTheSameNeedFindEachOtherByTheRareWords() {
        var ours = open(STAFF, content("Sort letters", "Incoming letters about licences wait for days."));
        var theirs = open(OTHER, content("Letters", "Our licences unit reads incoming letters too late."));
        open(OTHER, content("Meetings", "Minutes take us a day to write."));
        var found =
                as(BUYER, NeedSuggestionService.class, service -> service.suggestions(ours.reference(), Language.EN));
        assertThat(found.needs()).first().satisfies(similar -> {
            assertThat(similar.need().reference()).isEqualTo(theirs.reference());
            assertThat(similar.shared()).contains("licences", "Incoming").doesNotContain("by", "for");
        });
    }

    @Test
    void anOfferToJoinIsAnsweredOnceByTheNeedsDepartment() {
        var need = open(STAFF, content("Letters", "They wait."));
        var offer = new NewOffer(null, Language.EN, "We have 200 a month.", "td@example.org");
        assertThat(problems(() -> as(STAFF, NeedService.class, service -> service.join(need.reference(), offer))))
                .as("its own need")
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE_ITEM);
        var joined = as(OTHER, NeedService.class, service -> service.join(need.reference(), offer));
        var id = joined.offers().get(0).id();
        assertThat(problems(() -> as(OTHER, NeedService.class, service -> service.join(need.reference(), offer))))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE_ITEM);
        assertThatThrownBy(
                        () -> as(OTHER, NeedService.class, service -> service.answer(need.reference(), id, true, null)))
                .isInstanceOf(NotAllowed.class);
        assertThat(as(BUYER, NeedService.class, service -> service.read(need.reference()))
                        .offers())
                .as("not for third parties")
                .isEmpty();
        assertThat(problems(() ->
                        as(STAFF, NeedService.class, service -> service.answer(need.reference(), id, false, " "))))
                .extracting(Problem::pointer)
                .containsExactly("/reason");
        as(STAFF, NeedService.class, service -> service.answer(need.reference(), id, true, null));
        assertThat(problems(() ->
                        as(STAFF, NeedService.class, service -> service.answer(need.reference(), id, false, "No."))))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
    }

    @Test
    void aVendorSeesItsOwnProposalAndWhatStandsAgainstItBeforeTheEffort() {
        var need = open(STAFF, content("Letters", "They wait."));
        var reference = need.reference();
        assertThat(as(seller(rival), ProposalService.class, service -> service.read(reference))
                        .tools())
                .singleElement()
                .satisfies(fit -> assertThat(fit.obstacles()).containsExactly(ToolObstacle.DATA_CLASS));
        propose(vendor, reference, "S-000001");
        assertThat(problems(() -> propose(vendor, reference, "S-000001")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE_ITEM);
        assertThat(problems(() -> propose(rival, reference, "S-000001")))
                .as("another vendor's solution")
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_SOLUTION);
        propose(rival, reference, "S-000002");
        assertThat(as(seller(rival), ProposalService.class, service -> service.read(reference))
                        .own())
                .singleElement()
                .satisfies(own -> assertThat(own.solution().value()).isEqualTo("S-000002"));
        assertThat(as(STAFF, NeedService.class, service -> service.read(reference))
                        .proposals())
                .extracting(proposal -> proposal.tool().solution().value())
                .containsExactly("S-000001", "S-000002");
        assertThat(as(OTHER, NeedService.class, service -> service.read(reference))
                        .proposals())
                .isEmpty();
        var own = as(seller(rival), ProposalService.class, service -> service.read(reference))
                .own()
                .get(0)
                .id();
        assertThatThrownBy(() -> as(seller(vendor), ProposalService.class, service -> service.withdraw(reference, own)))
                .isInstanceOf(NotFound.class);
        as(seller(rival), ProposalService.class, service -> service.withdraw(reference, own));
        assertThat(as(STAFF, NeedService.class, service -> service.read(reference))
                        .proposals())
                .hasSize(1);
    }

    private InvitedNeed propose(UUID who, NeedReference need, String solution) {
        return as(
                seller(who),
                ProposalService.class,
                service -> service.propose(
                        need, new NewProposal(solution, Language.EN, "It reads letters."), Optional.empty()));
    }

    @Test
    void proposalsEndWithTheirDayAndAreForVerifiedVendorsOfNeedsThatInviteThem() throws SQLException {
        var need = open(STAFF, content("Letters", "They wait.")).reference();
        database.update("update vendor set status = 'SUSPENDED' where registry_number = '11111111'");
        assertThat(problems(() -> propose(vendor, need, "S-000001")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.VENDOR_NOT_VERIFIED);
        database.update("update vendor set status = 'VERIFIED'");
        now = Instant.parse("2026-11-30T15:59:59Z");
        propose(vendor, need, "S-000001");
        now = now.plus(Duration.ofSeconds(1));
        assertThat(problems(() -> propose(rival, need, "S-000002")))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        now = Instant.parse("2026-11-21T01:00:00Z");
        var draft = begun(STAFF, content("Not yet", "Nobody knows."));
        assertThatThrownBy(() -> propose(vendor, draft.reference(), "S-000001")).isInstanceOf(NotFound.class);
        assertThat(as(seller(vendor), ProposalService.class, ProposalService::invited))
                .extracting(InvitedNeed::reference)
                .containsExactly(need);
    }

    @Test
    void theDatabaseItselfKeepsProposalsApart() throws SQLException {
        var need = open(STAFF, content("Letters", "They wait.")).reference();
        propose(vendor, need, "S-000001");
        long seen = database.asApplication(connection -> {
            try (var rows = connection.createStatement().executeQuery("select count(*) from need_proposal")) {
                rows.next();
                return rows.getLong(1);
            }
        });
        assertThat(seen).as("a transaction that has not said for whom it acts").isZero();
    }

    @Test
    void anOldVersionIsNotWrittenOver() {
        var need = open(STAFF, content("Letters", "They wait."));
        as(STAFF, NeedService.class, service -> service.save(need.reference(), content("A", "b"), need.version()));
        assertThatThrownBy(() ->
                        as(STAFF, NeedService.class, service -> service.close(need.reference(), "No.", need.version())))
                .isInstanceOf(StaleRevision.class);
    }

    private static List<Problem> problems(ThrowingCallable act) {
        return catchThrowableOfType(DomainException.class, act).problems();
    }
}
