// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.aiplus.bid.BidContent;
import org.aiplus.bid.BidContent.BidResponse;
import org.aiplus.bid.BidService;
import org.aiplus.bid.LetteredBids;
import org.aiplus.evaluation.EvaluationContent;
import org.aiplus.evaluation.EvaluationContent.CandidateChoice;
import org.aiplus.evaluation.EvaluationEvent;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.InvitationService;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.evaluation.SchemeCriterion;
import org.aiplus.evaluation.Tender;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TrustedIssuer;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Language;
import org.aiplus.shared.TrailSeal;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.Wiring;

/** An evaluation with a key among three officers, and two vendors that bid with a price. */
public final class SealedTender {

    public static final Caller THIRD_OFFICER =
            new Caller("officer-gld", Set.of(Role.PROCUREMENT_OFFICER), Set.of("GLD"), Set.of());
    public static final List<Caller> HOLDERS = List.of(Tender.OFFICER, Tender.OTHER_OFFICER, THIRD_OFFICER);

    public final Tender tender;
    private final CatalogueDatabase database;
    private final PendingShares pending;
    private BiConsumer<Wiring, DomainEvent> more = (beans, event) -> {};
    private Consumer<Wiring> moreBeans = beans -> {};

    /** What happens when an act waits for its entries to be sealed: at once, unless a test says otherwise. */
    public TrailSeal seal = () -> {};

    public SealedTender(CatalogueDatabase database) {
        this(database, new PendingShares());
    }

    private SealedTender(CatalogueDatabase database, PendingShares pending) {
        this.database = database;
        this.pending = pending;
        this.tender = new Tender(database);
    }

    /** The same server for another request, with people and events of its own. */
    public SealedTender alongside() throws SQLException {
        var other = new SealedTender(database, pending);
        other.world();
        other.tender.now = tender.now;
        return other;
    }

    /** Features on top that listen too. */
    public void listening(BiConsumer<Wiring, DomainEvent> listener) {
        more = listener;
    }

    /** Beans of features on top. */
    public void with(Consumer<Wiring> beans) {
        moreBeans = beans;
    }

    /** People, vendors, and everything that listens. */
    public void world() throws SQLException {
        tender.world();
        database.update("""
            with p as (
                insert into person (id, issuer, subject, name, email, first_seen_at, roles)
                values (gen_random_uuid(), '%s', 'officer-gld', 'Third officer', 'third@gov.example', now(),
                    'procurement-officer')
                on conflict do nothing returning id)
            insert into membership (id, person_id, department_code, since)
            select gen_random_uuid(), p.id, 'GLD', now() from p\
            """.formatted(new TrustedIssuer().value()));
        LetteredBids.in(tender);
        Consumer<Wiring> given = beans -> {
            beans.with(PendingShares.class, pending).with(TrailSeal.class, () -> seal.await());
            moreBeans.accept(beans);
        };
        tender.listening(given, (beans, event) -> {
            if (event instanceof EvaluationEvent.Published published) {
                beans.get(Ceremony.class).published(published);
            }
            if (event instanceof EvaluationEvent.Moved moved) {
                beans.get(Ceremony.class).moved(moved);
            }
            more.accept(beans, event);
        });
    }

    /** Passphrase of an officer. */
    public static char[] passphrase(Caller officer) {
        return ("a long secret of " + officer.subject()).toCharArray();
    }

    /** Everything is ready for publication. */
    public EvaluationReference prepared() {
        return prepared(UnaryOperator.identity());
    }

    /** The same, saying something else. */
    public EvaluationReference prepared(UnaryOperator<EvaluationContent> change) {
        var draft = tender.drafted();
        var said = tender.complete(draft);
        var content = new EvaluationContent(
                said.title(),
                said.language(),
                said.estimatedValue(),
                said.route(),
                said.routeReason(),
                said.offerCategory(),
                said.candidates(),
                withoutFloors(said.scheme()),
                said.questionsUntil(),
                said.closesAt(),
                said.markingUntil(),
                said.documents());
        var reference =
                tender.withPanel(tender.save(draft, change.apply(content))).reference();
        var subjects = HOLDERS.stream().map(Caller::subject).toList();
        tender.as(Tender.OFFICER, SealingService.class, service -> service.name(reference, subjects, 0));
        HOLDERS.forEach(holder -> tender.as(
                holder, SealingService.class, service -> service.setPassphrase(reference, passphrase(holder))));
        return reference;
    }

    /** The same with every vendor of {@link Tender} as a candidate. */
    public EvaluationReference preparedForAll() {
        return prepared(said -> new EvaluationContent(
                said.title(),
                said.language(),
                said.estimatedValue(),
                said.route(),
                said.routeReason(),
                said.offerCategory(),
                said.candidates().stream()
                        .map(one -> new CandidateChoice(one.solution(), null))
                        .toList(),
                said.scheme(),
                said.questionsUntil(),
                said.closesAt(),
                said.markingUntil(),
                said.documents()));
    }

    /** Nothing of the vendors is proved, so that no mark is above 1. */
    private static MarkingScheme withoutFloors(MarkingScheme usual) {
        return new MarkingScheme(
                usual.criteriaSet(),
                usual.gates(),
                usual.criteria().stream()
                        .map(one -> new SchemeCriterion(one.code(), one.weight(), null, null))
                        .toList(),
                Map.of(),
                null,
                usual.qualityWeight(),
                usual.innovation(),
                usual.formula(),
                usual.tieRules(),
                null,
                usual.years(),
                usual.items(),
                usual.anonymous(),
                usual.calibration());
    }

    public void publish(EvaluationReference reference) {
        var version = tender.version(reference);
        tender.as(Tender.OFFICER, service -> service.publish(reference, version));
    }

    public void price(EvaluationReference reference, Caller vendor, String seat) {
        var version = version(reference, vendor);
        tender.as(
                vendor,
                PriceService.class,
                service -> service.seal(reference, PriceOffer.clear(Map.of("SEAT", new BigDecimal(seat))), version));
    }

    public long version(EvaluationReference reference, Caller vendor) {
        return tender.as(vendor, BidService.class, service -> service.read(reference))
                .version();
    }

    /** Writes a bid and hands it in. */
    public void bid(EvaluationReference reference, Caller vendor, String solution) {
        bid(reference, vendor, solution, "We do.");
    }

    /** The same with words of one's own. */
    public void bid(EvaluationReference reference, Caller vendor, String solution, String words) {
        var responses = new HashMap<String, BidResponse>();
        var scheme = tender.as(vendor, InvitationService.class, service -> service.read(reference))
                .scheme();
        scheme.gates().forEach(code -> responses.put(code, new BidResponse(words, List.of())));
        scheme.criteria().forEach(one -> responses.put(one.code(), new BidResponse(words, List.of())));
        var content = new BidContent(Language.EN, solution, responses);
        var version = version(reference, vendor);
        tender.as(vendor, BidService.class, service -> service.save(reference, content, version));
        var saved = version(reference, vendor);
        tender.as(vendor, BidService.class, service -> service.submit(reference, saved));
    }

    public SealingView open(EvaluationReference reference, Caller officer) {
        return tender.as(officer, SealingService.class, service -> service.open(reference, passphrase(officer)));
    }
}
