// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aiplus.criteria.CriteriaSets;
import org.aiplus.evaluation.EvaluationContent.CandidateChoice;
import org.aiplus.evaluation.EvaluationContent.TenderDocument;
import org.aiplus.identity.Caller;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TestCallers;
import org.aiplus.identity.TrustedIssuer;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Language;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.Wiring;

/** People around an evaluation over a real database: officers, a panel, an auditor, two vendors with an entry each. */
public final class Tender {

    /** Vendors that offer something. */
    public static final UUID ACME = UUID.fromString("01900000-0000-7000-8000-00000000000a");

    public static final UUID BOLT = UUID.fromString("01900000-0000-7000-8000-00000000000b");
    public static final UUID CORE = UUID.fromString("01900000-0000-7000-8000-00000000000c");

    public static final Caller OFFICER = person("officer", "DPO", Role.PROCUREMENT_OFFICER);
    public static final Caller OTHER_OFFICER = person("officer-td", "TD", Role.PROCUREMENT_OFFICER);
    public static final Caller CHAIR = person("chair", "GLD", Role.PANEL_CHAIR);
    public static final Caller MEMBER1 = person("member1", "DPO", Role.PANEL_MEMBER);
    public static final Caller MEMBER2 = person("member2", "TD", Role.PANEL_MEMBER);
    public static final Caller MEMBER3 = person("member3", "BD", Role.PANEL_MEMBER);
    public static final Caller AUDITOR = person("auditor", "GLD", Role.AUDITOR);
    public static final Caller COMMITTEE = person("committee", "GLD", Role.GOVERNANCE_COMMITTEE);
    public static final Caller ADMIN = person("admin", "DPO", Role.ADMINISTRATOR);
    public static final Caller AT_ACME = vendor("acme", ACME);
    public static final Caller AT_BOLT = vendor("bolt", BOLT);
    public static final Caller AT_CORE = vendor("core", CORE);
    public static final List<Caller> PEOPLE =
            List.of(OFFICER, OTHER_OFFICER, CHAIR, MEMBER1, MEMBER2, MEMBER3, AUDITOR, COMMITTEE, ADMIN);

    private static final CriteriaSets CRITERIA = new CriteriaSets(new QuestionSets());

    private final CatalogueDatabase database;
    private Function<Wiring, Bidders> bidders = beans -> reference -> Set.of();
    private Consumer<Wiring> atClosing = beans -> {};
    private Consumer<Wiring> alsoWith = beans -> {};
    private BiConsumer<Wiring, DomainEvent> alsoHears = (beans, event) -> {};

    public Instant now = Instant.parse("2026-11-21T01:00:00Z");
    private Wiring open;

    /** Everything that was fired, also in transactions that were rolled back. */
    public final FiredEvents<DomainEvent> events = new FiredEvents<>(this::heard);

    public Tender(CatalogueDatabase database) {
        this.database = database;
    }

    /** The feature that takes bids, wired together as the container does. */
    public void takingBids(Function<Wiring, Bidders> feature, Consumer<Wiring> closing) {
        bidders = feature;
        atClosing = closing;
    }

    /** Features that listen, wired together as the container does. */
    public void listening(Consumer<Wiring> beans, BiConsumer<Wiring, DomainEvent> listener) {
        alsoWith = beans;
        alsoHears = listener;
    }

    private void heard(DomainEvent event) {
        alsoHears.accept(open, event);
        if (event instanceof EvaluationEvent.BidsClosed) {
            atClosing.accept(open);
        }
    }

    private static Caller person(String subject, String department, String... roles) {
        return new Caller(subject, Set.of(roles), Set.of(department), Set.of());
    }

    private static Caller vendor(String subject, UUID vendor) {
        return new Caller(subject, Set.of(Role.VENDOR), Set.of(), Set.of(vendor), Set.of(vendor));
    }

    /** Departments, people with the roles that they hold, vendors and their entries. */
    public void world() throws SQLException {
        database.update("""
            insert into department (code, kind, name)
            select code, 'department', jsonb_build_object('en', jsonb_build_object('text', code, 'state', 'CHECKED'))
            from unnest(array['DPO', 'TD', 'GLD', 'BD']) code on conflict do nothing\
            """);
        for (var person : PEOPLE) {
            database.update("""
                with p as (
                    insert into person (id, issuer, subject, name, email, first_seen_at, roles)
                    values (gen_random_uuid(), '%s', '%s', 'Name of %s', '%s@gov.example', now(), '%s')
                    on conflict do nothing returning id)
                insert into membership (id, person_id, department_code, since)
                select gen_random_uuid(), p.id, '%s', now() from p\
                """.formatted(
                            new TrustedIssuer().value(),
                            person.subject(),
                            person.subject(),
                            person.subject(),
                            String.join(" ", person.roles()),
                            person.departments().iterator().next()));
        }
        var vendors = List.of(ACME, BOLT, CORE);
        for (int i = 0; i < vendors.size(); i++) {
            database.update("""
                with v as (
                    insert into vendor (id, registry_number, name, demo, status) values ('%s', 'V-%d',
                        jsonb_build_object('en', jsonb_build_object('text', 'Canary vendor %d', 'state', 'CHECKED')), true,
                        'VERIFIED') on conflict do nothing returning id),
                s as (
                    insert into solution (id, reference, kind, vendor_id, reference_record, demo, source_system,
                        source_external_id, status, published_revision_id, published_at)
                    select gen_random_uuid(), 'S-%06d', 'VENDOR_SOLUTION', v.id, false, true, 'test', '%d', 'LISTED',
                        gen_random_uuid(), now() from v returning id, published_revision_id)
                insert into solution_revision (id, solution_id, number, status, question_set_version, name, categories,
                    answers, content_hash, created_at, published_at)
                select s.published_revision_id, s.id, 1, 'PUBLISHED', '2026-1',
                    jsonb_build_object('en', jsonb_build_object('text', 'Canary tool %d', 'state', 'CHECKED')), '[]', '{}',
                    decode(repeat('0%d', 32), 'hex'), now(), now() from s\
                """.formatted(vendors.get(i), i + 1, i + 1, i + 1, i + 1, i + 1, i + 1));
        }
    }

    /** Acts on a façade in a transaction of its own. */
    public <S, T> T as(Caller who, Class<S> bean, Function<S, T> act) {
        var outer = open;
        try {
            return database.call(entityManager -> {
                var beans = beans(entityManager, who);
                open = beans;
                return act.apply(beans.get(bean));
            });
        } finally {
            // An act may ask for something in a transaction of its own before it begins.
            open = outer;
        }
    }

    /** Acts on the façade of evaluations. */
    public <T> T as(Caller who, Function<EvaluationService, T> act) {
        return as(who, EvaluationService.class, act);
    }

    private Wiring beans(EntityManager entityManager, Caller who) {
        var beans = new Wiring(entityManager)
                .with(CurrentCaller.class, TestCallers.current(who))
                .with(CatalogueClock.class, () -> now)
                .with(CriteriaSets.class, CRITERIA)
                .with(events);
        beans.with(Bidders.class, reference -> bidders.apply(beans).of(reference));
        alsoWith.accept(beans);
        return beans;
    }

    /** What has become due is done. */
    public void job() {
        as(Caller.SYSTEM, CloseBids.class, job -> {
            job.run(now);
            return true;
        });
    }

    /** A draft that lacks nothing but a panel. */
    public EvaluationView drafted() {
        var view = as(
                OFFICER,
                service -> service.open(
                        new NewEvaluation("DPO", Language.EN, "Answers at the counter", null), Optional.empty()));
        return save(view, complete(view));
    }

    public EvaluationView save(EvaluationView view, EvaluationContent content) {
        return as(OFFICER, service -> service.save(view.reference(), content, view.version()));
    }

    /** What a quotation of two vendors says, closing in ten days. */
    public EvaluationContent complete(EvaluationView view) {
        var usual = view.content().scheme();
        var criteria = new ArrayList<SchemeCriterion>();
        criteria.add(new SchemeCriterion(usual.criteria().get(0).code(), BigDecimal.valueOf(60), null, null));
        criteria.add(new SchemeCriterion(usual.criteria().get(1).code(), BigDecimal.valueOf(40), 2, null));
        return new EvaluationContent(
                view.content().title(),
                Language.EN,
                new BigDecimal("900000"),
                null,
                null,
                null,
                List.of(
                        new CandidateChoice("S-000001", null),
                        new CandidateChoice("S-000002", null),
                        new CandidateChoice("S-000003", "Does not speak Cantonese.")),
                scheme(usual, criteria, true),
                now.plus(Duration.ofDays(5)),
                now.plus(Duration.ofDays(10)),
                now.plus(Duration.ofDays(20)),
                List.of(new TenderDocument("What we need", "A service that answers in three languages.")));
    }

    /** The same without prices. */
    public EvaluationContent qualityOnly(EvaluationView view, String weight) {
        var c = complete(view);
        var s = c.scheme();
        var scheme = new MarkingScheme(
                s.criteriaSet(),
                s.gates(),
                s.criteria(),
                s.sectionFloors(),
                s.qualityFloor(),
                new BigDecimal(weight),
                s.innovation(),
                "QUALITY_ONLY",
                s.tieRules(),
                s.tieCriterion(),
                s.years(),
                s.items(),
                s.anonymous(),
                s.calibration());
        return withScheme(c, scheme);
    }

    public static MarkingScheme scheme(MarkingScheme usual, List<SchemeCriterion> criteria, boolean anonymous) {
        return new MarkingScheme(
                usual.criteriaSet(),
                usual.gates().subList(0, 1),
                criteria,
                usual.sectionFloors(),
                null,
                usual.qualityWeight(),
                BigDecimal.ZERO,
                "LOWEST_RATIO",
                List.of("QUALITY", "DRAW"),
                null,
                3,
                List.of(new PriceItem("SEAT", "Seat for one year", BigDecimal.TEN, true)),
                anonymous,
                false);
    }

    /** The same with a calibration exercise before bids are marked. */
    public static EvaluationContent calibrated(EvaluationContent c) {
        var s = c.scheme();
        return withScheme(
                c,
                new MarkingScheme(
                        s.criteriaSet(),
                        s.gates(),
                        s.criteria(),
                        s.sectionFloors(),
                        s.qualityFloor(),
                        s.qualityWeight(),
                        s.innovation(),
                        s.formula(),
                        s.tieRules(),
                        s.tieCriterion(),
                        s.years(),
                        s.items(),
                        s.anonymous(),
                        true));
    }

    private static EvaluationContent withScheme(EvaluationContent c, MarkingScheme scheme) {
        return new EvaluationContent(
                c.title(),
                c.language(),
                c.estimatedValue(),
                c.route(),
                c.routeReason(),
                c.offerCategory(),
                c.candidates(),
                scheme,
                c.questionsUntil(),
                c.closesAt(),
                c.markingUntil(),
                c.documents());
    }

    /** A chair and two members of different divisions. */
    public EvaluationView withPanel(EvaluationView view) {
        appoint(view.reference(), CHAIR, PanelRole.CHAIR);
        appoint(view.reference(), MEMBER1, PanelRole.MEMBER);
        return appoint(view.reference(), MEMBER2, PanelRole.MEMBER);
    }

    public EvaluationView appoint(EvaluationReference reference, Caller person, PanelRole role) {
        var division = person.departments().iterator().next();
        return as(
                OFFICER,
                PanelService.class,
                service -> service.appoint(
                        reference,
                        new Appointment(String.valueOf(person.subject()), role, division, null),
                        version(reference)));
    }

    public long version(EvaluationReference reference) {
        return as(OFFICER, service -> service.read(reference)).version();
    }

    public EvaluationView published() {
        var view = withPanel(drafted());
        return as(OFFICER, service -> service.publish(view.reference(), version(view.reference())));
    }

    /** Lets the closing time come. */
    public void close() {
        now = now.plus(Duration.ofDays(11));
        job();
    }

    /** Declares about these bidders to have nothing to do with them. */
    public ConflictView declareNothing(EvaluationReference reference, Caller who, String... vendors) {
        return as(
                who,
                ConflictService.class,
                service -> service.declare(
                        reference,
                        List.of(vendors).stream()
                                .map(vendor -> new DeclaredInterest(vendor, false, null))
                                .toList()));
    }
}
