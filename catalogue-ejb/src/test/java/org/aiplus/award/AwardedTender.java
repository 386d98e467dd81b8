// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import static org.aiplus.evaluation.Tender.AT_ACME;
import static org.aiplus.evaluation.Tender.AT_BOLT;
import static org.aiplus.evaluation.Tender.AT_CORE;
import static org.aiplus.evaluation.Tender.OFFICER;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aiplus.approval.ApprovalEvent;
import org.aiplus.approval.ApprovalService;
import org.aiplus.approval.ApprovalView;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.evaluation.EvaluationEvent;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Tender;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TrustedIssuer;
import org.aiplus.marking.Cell;
import org.aiplus.marking.RankedTender;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Language;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.Wiring;
import org.jspecify.annotations.Nullable;

/** A ranked evaluation with three bidders on its way to a contract. */
public final class AwardedTender {

    public static final Caller APPROVER = person("approver", Role.DEPARTMENT_APPROVER);
    public static final Caller SECOND_OFFICER = person("officer2", Role.PROCUREMENT_OFFICER);
    public static final String[] BIDDERS = {"V-1", "V-2", "V-3"};

    public final RankedTender ranked;
    public final Tender tender;
    private BiConsumer<Wiring, DomainEvent> more = (beans, event) -> {};
    private final CatalogueDatabase database;

    /** Hears every event before those who act on it. */
    Consumer<DomainEvent> first = event -> {};

    /** With a database of its own. */
    public AwardedTender(CatalogueDatabase database) {
        this.database = database;
        this.ranked = new RankedTender(database);
        this.tender = ranked.tender;
        ranked.listening((beans, event) -> {
            first.accept(event);
            more.accept(beans, event);
            var steps = beans.get(AwardSteps.class);
            if (event instanceof ApprovalEvent.StepDecided decided) {
                steps.decided(decided);
            }
            if (event instanceof ApprovalEvent.Approved approved) {
                steps.approved(approved);
            }
            if (event instanceof ApprovalEvent.Returned returned) {
                steps.returned(returned);
            }
            if (event instanceof EvaluationEvent.Cancelled cancelled) {
                steps.cancelled(cancelled);
            }
        });
    }

    /** Features on top that listen too. */
    public void listening(BiConsumer<Wiring, DomainEvent> listener) {
        more = listener;
    }

    private static Caller person(String subject, String... roles) {
        return new Caller(subject, Set.of(roles), Set.of("DPO"), Set.of());
    }

    /** People, vendors, and everything that listens. */
    public void world() throws SQLException {
        ranked.world();
        for (var person : Set.of(APPROVER, SECOND_OFFICER)) {
            database.update("""
                with p as (
                    insert into person (id, issuer, subject, name, email, first_seen_at, roles)
                    values (gen_random_uuid(), '%s', '%s', 'Name of %s', '%s@gov.example', now(), '%s')
                    on conflict do nothing returning id)
                insert into membership (id, person_id, department_code, since)
                select gen_random_uuid(), p.id, 'DPO', now() from p\
                """.formatted(
                            new TrustedIssuer().value(),
                            person.subject(),
                            person.subject(),
                            person.subject(),
                            String.join(" ", person.roles())));
        }
    }

    /** Words in which a letter can be found again. */
    static String canary(String what, String letter) {
        return "canary-" + what + "-of-" + letter;
    }

    /** Three vendors have bid, and all is marked and opened: the more expensive bids have the lower marks. */
    EvaluationReference ranked() {
        return ranked(cell -> "The panel has read it.");
    }

    /**
     * The same with reasons.
     *
     * @param reasons for marks and consensus
     */
    EvaluationReference ranked(Function<Cell, String> reasons) {
        var reference = closed();
        rank(reference, reasons);
        return reference;
    }

    /** Three vendors have bid, and bidding is closed. */
    public EvaluationReference closed() {
        var reference = ranked.sealed.preparedForAll();
        ranked.sealed.publish(reference);
        bid(reference, AT_ACME, "S-000001", "1000");
        bid(reference, AT_BOLT, "S-000002", "1234.56");
        bid(reference, AT_CORE, "S-000003", "1777.77");
        tender.close();
        tender.declareNothing(reference, OFFICER, BIDDERS);
        tender.declareNothing(reference, SECOND_OFFICER, BIDDERS);
        return reference;
    }

    /** The panel marks, settles and closes, and prices are opened. */
    public void rank(EvaluationReference reference, Function<Cell, String> reasons) {
        ranked.rank(reference, List.of(BIDDERS), (person, cell) -> 1, reasons);
    }

    private void bid(EvaluationReference reference, Caller vendor, String solution, String seat) {
        ranked.sealed.price(reference, vendor, seat);
        ranked.sealed.bid(reference, vendor, solution, canary("answer", String.valueOf(vendor.subject())));
    }

    AwardView read(EvaluationReference reference, Caller who) {
        return tender.as(who, AwardService.class, service -> service.read(reference));
    }

    public NewRecommendation recommendation(EvaluationReference reference, int place, @Nullable String deviation) {
        var letter = read(reference, OFFICER).ranked().get(place).letter();
        return new NewRecommendation(Language.EN, letter, deviation, "Best value.", null, "Two people are named.");
    }

    public AwardView recommend(EvaluationReference reference) {
        return recommend(reference, OFFICER, recommendation(reference, 0, null));
    }

    public AwardView recommend(EvaluationReference reference, Caller who, NewRecommendation said) {
        var version = read(reference, OFFICER).version();
        return tender.as(who, AwardService.class, service -> service.recommend(reference, said, version));
    }

    ApprovalView decide(EvaluationReference reference, Caller who, DecisionOutcome outcome, @Nullable String remark) {
        var round = Objects.requireNonNull(read(reference, OFFICER).approval());
        var step = round.steps().stream()
                .filter(one -> one.status().decidable())
                .findFirst()
                .orElse(round.steps().get(0));
        return tender.as(
                who,
                ApprovalService.class,
                service -> service.decide(round.reference(), step.id(), outcome, remark, round.version()));
    }

    /** Recommended and approved; the standstill runs. */
    EvaluationReference noticed() {
        var reference = ranked();
        recommend(reference);
        approve(reference);
        return reference;
    }

    public void approve(EvaluationReference reference) {
        tender.declareNothing(reference, APPROVER, BIDDERS);
        decide(reference, APPROVER, DecisionOutcome.APPROVE, null);
    }

    OutcomeView outcome(EvaluationReference reference, Caller vendor) {
        return tender.as(vendor, OutcomeService.class, service -> service.read(reference));
    }

    public OutcomeView object(EvaluationReference reference, Caller vendor, String reasons) {
        return tender.as(
                vendor,
                OutcomeService.class,
                service -> service.object(reference, Language.EN, reasons, Optional.empty()));
    }

    public AwardView answer(EvaluationReference reference, Caller who, int number, ObjectionOutcome outcome) {
        var version = read(reference, OFFICER).version();
        return tender.as(
                who,
                ObjectionService.class,
                service -> service.answer(reference, number, outcome, "We have looked at it again.", version));
    }

    public AwardView contract(EvaluationReference reference, String value, @Nullable String reason) {
        var version = read(reference, OFFICER).version();
        var from = tender.now.atZone(CatalogueClock.ZONE).toLocalDate();
        return contract(reference, new ContractTerms(new BigDecimal(value), from, from.plusYears(1), reason), version);
    }

    AwardView contract(EvaluationReference reference, ContractTerms terms, long version) {
        return tender.as(OFFICER, AwardService.class, service -> service.contract(reference, terms, version));
    }

    public void later(Duration time) {
        tender.now = tender.now.plus(time);
    }

    /** What has become due is done. */
    public void jobs() {
        tender.as(Caller.SYSTEM, EndStandstills.class, job -> {
            job.run(tender.now);
            return true;
        });
        tender.as(Caller.SYSTEM, ExpireContracts.class, job -> {
            job.run(tender.now);
            return true;
        });
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
