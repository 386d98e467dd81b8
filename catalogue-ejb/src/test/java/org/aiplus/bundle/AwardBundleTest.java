// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

import static org.aiplus.award.AwardedTender.SECOND_OFFICER;
import static org.aiplus.evaluation.Tender.AT_ACME;
import static org.aiplus.evaluation.Tender.AT_BOLT;
import static org.aiplus.evaluation.Tender.AT_CORE;
import static org.aiplus.evaluation.Tender.AUDITOR;
import static org.aiplus.evaluation.Tender.MEMBER1;
import static org.aiplus.evaluation.Tender.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.aiplus.audit.KeptTrail;
import org.aiplus.award.AwardedTender;
import org.aiplus.award.ObjectionOutcome;
import org.aiplus.bid.BidContent;
import org.aiplus.bid.Bids;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.evaluation.Tender;
import org.aiplus.inquiry.BidInquiryService;
import org.aiplus.inquiry.InquiryService;
import org.aiplus.inquiry.NewInquiry;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a ranking has led to is in the bundle, and the verifier names what anybody changes in it. */
class AwardBundleTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private static final List<String> PARTS = List.of(
            "13-inquiries.json",
            "14-recommendations.json",
            "15-approvals.json",
            "16-notices.json",
            "17-objections.json",
            "18-debriefs.json",
            "19-contract.json");

    private static final long SEED = 20261122;

    private final AwardedTender awarded = new AwardedTender(database);
    private final KeptTrail trail = new KeptTrail(database);

    @BeforeEach
    void everythingIsWrittenDown() throws SQLException {
        awarded.ranked.sealed.with(KeptTrail::beans);
        awarded.listening(KeptTrail::record);
        awarded.world();
    }

    /** Asked and answered, ranked, recommended, approved, objected to twice, once with right, and contracted. */
    private byte[] contracted() {
        var reference = awarded.closed();
        askAndAnswer(reference);
        awarded.rank(reference, cell -> "The panel has read it.");
        awarded.recommend(reference);
        awarded.approve(reference);
        awarded.object(reference, AT_BOLT, "A gate was overlooked.");
        awarded.later(Duration.ofHours(30));
        awarded.answer(reference, SECOND_OFFICER, 1, ObjectionOutcome.RECOMMEND_ANEW);
        awarded.recommend(reference, OFFICER, awarded.recommendation(reference, 1, "The objection is right."));
        awarded.approve(reference);
        awarded.object(reference, AT_CORE, "Ours is cheaper to run.");
        awarded.later(Duration.ofDays(3));
        awarded.answer(reference, SECOND_OFFICER, 2, ObjectionOutcome.DISMISSED);
        awarded.later(Duration.ofDays(20));
        awarded.jobs();
        awarded.contract(reference, "41000", "Two more seats.");
        return bundle(reference);
    }

    private void askAndAnswer(EvaluationReference reference) {
        awarded.tender.declareNothing(reference, MEMBER1, AwardedTender.BIDDERS);
        var letter = awarded.tender.as(MEMBER1, Bids.class, bids -> bids.asSystem(reference).stream()
                .filter(bid -> bid.vendorId().equals(Tender.ACME))
                .findFirst()
                .orElseThrow()
                .letter());
        var criterion = awarded.tender
                .as(MEMBER1, Evaluations.class, all -> all.facts(reference))
                .scheme()
                .criteria()
                .get(0)
                .code();
        var due = awarded.tender.now.plus(Duration.ofHours(2));
        var asked = awarded.tender.as(
                MEMBER1,
                InquiryService.class,
                service -> service.ask(
                        reference, new NewInquiry(letter, criterion, "Where is the annex?", due), Optional.empty()));
        var mine = awarded.tender
                .as(AT_ACME, BidInquiryService.class, service -> service.list(reference))
                .get(0);
        awarded.tender.as(
                AT_ACME,
                BidInquiryService.class,
                service -> service.answer(
                        reference,
                        asked.number(),
                        new BidContent.BidResponse("In chapter three.", List.of()),
                        mine.version()));
    }

    private byte[] bundle(EvaluationReference reference) {
        awarded.tender.declareNothing(reference, AUDITOR, AwardedTender.BIDDERS);
        trail.seal();
        var view = awarded.tender.as(AUDITOR, BundleService.class, service -> service.take(reference));
        return Audited.zip(
                view, number -> awarded.tender.as(AUDITOR, BundleService.class, service -> service.part(view, number)));
    }

    @Test
    void tellsAndProvesEverythingUpToTheContract() {
        var bundle = contracted();
        assertThat(Verifier.wrong(bundle)).isEmpty();
        assertThat(Verifier.right(bundle))
                .anyMatch(line -> line.startsWith("1 questions to bidders, 1 answered"))
                .anyMatch(line -> line.startsWith("2 recommendations"))
                .anyMatch(line -> line.startsWith("2 notices"))
                .anyMatch(line -> line.startsWith("2 objections and 2 answers"))
                .anyMatch(line -> line.startsWith("3 debriefs"))
                .anyMatch(line -> line.startsWith("CT-"));
        flippedBytesAreNamed(bundle);
        forgedPartsAreNamed(bundle);
    }

    private static void flippedBytesAreNamed(byte[] bundle) {
        var random = new Random(SEED);
        int begin = 0;
        for (var part : Audited.parts(bundle).entrySet()) {
            int content = begin + 30 + part.getKey().length();
            for (int i = 0; i < 12 && PARTS.contains(part.getKey()); i++) {
                var changed = bundle.clone();
                changed[content + random.nextInt(part.getValue().length)] ^= (byte) (1 << random.nextInt(8));
                assertThat(Verifier.wrong(changed)).as(part.getKey()).containsOnlyKeys(part.getKey());
            }
            begin = content + part.getValue().length;
        }
    }

    /** Somebody changes what a part says and makes the manifest anew; the chain and the other parts still tell. */
    private static void forgedPartsAreNamed(byte[] bundle) {
        var forgeries = new LinkedHashMap<String, List<Map.Entry<String, String>>>();
        forgeries.put(
                "13-inquiries.json",
                List.of(Map.entry("the annex", "an annex"), Map.entry("chapter three", "chapter four")));
        forgeries.put(
                "14-recommendations.json",
                List.of(
                        Map.entry("The objection is right.", "The objection is wrong."),
                        Map.entry("\"by\":\"officer\"", "\"by\":\"someone\"")));
        forgeries.put(
                "15-approvals.json",
                List.of(
                        Map.entry("\"outcome\":\"APPROVE\"", "\"outcome\":\"RETURN\""),
                        Map.entry("\"actor\":\"approver\"", "\"actor\":\"someone\"")));
        forgeries.put(
                "16-notices.json",
                List.of(
                        Map.entry("standstillDays\\\":", "standstillDays\\\":1"),
                        Map.entry("\"standstillUntil\":\"2", "\"standstillUntil\":\"3")));
        forgeries.put(
                "17-objections.json",
                List.of(
                        Map.entry("A gate was overlooked.", "No gate was overlooked."),
                        Map.entry("\"status\":\"DISMISSED\"", "\"status\":\"UPHELD\""),
                        Map.entry("We have looked at it again.", "We have not.")));
        forgeries.put(
                "18-debriefs.json",
                List.of(Map.entry("\"mark\":1", "\"mark\":0"), Map.entry("\"rank\":1", "\"rank\":2")));
        forgeries.put(
                "19-contract.json",
                List.of(Map.entry("Two more seats.", "Two less seats."), Map.entry("\"number\":0", "\"number\":1")));
        assertThat(forgeries).containsOnlyKeys(PARTS);
        forgeries.forEach((part, changes) -> changes.forEach(change -> assertThat(Verifier.wrong(
                        Audited.forged(bundle, Audited.changing(part, change.getKey(), change.getValue()))))
                .as("%s with %s", part, change.getValue())
                .containsKey(part)));
    }

    @Test
    void isRightAtEveryStage() {
        var reference = awarded.closed();
        awarded.rank(reference, cell -> "The panel has read it.");
        var empty = bundle(reference);
        assertThat(Verifier.wrong(empty)).isEmpty();
        assertThat(Audited.text(Audited.parts(empty), "19-contract.json")).isEqualTo("{\"contract\":null}");
        awarded.recommend(reference);
        assertThat(Verifier.wrong(bundle(reference))).isEmpty();
        awarded.approve(reference);
        awarded.object(reference, AT_BOLT, "A gate was overlooked.");
        assertThat(Verifier.wrong(bundle(reference))).isEmpty();
    }
}
