// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import static org.aiplus.testsupport.Refusals.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aiplus.bid.BidContent.BidEvidence;
import org.aiplus.bid.BidContent.BidResponse;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.evaluation.OfferedRevision;
import org.aiplus.evaluation.SchemeCriterion;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** What a bid may say, and where it may go. */
class BidRulesTest {

    private static final Instant AT = Instant.parse("2026-11-21T01:00:00Z");
    private static final MarkingScheme SCHEME = scheme(BigDecimal.ZERO);
    private static final Set<String> OWN = Set.of("E-000001", "E-000002");

    private static MarkingScheme scheme(BigDecimal innovation) {
        return new MarkingScheme(
                "responsible-ai/2026-1",
                List.of("G-01"),
                List.of(new SchemeCriterion("EAF-01.1", BigDecimal.valueOf(100), null, null)),
                Map.of(),
                null,
                BigDecimal.valueOf(60),
                innovation,
                "LOWEST_RATIO",
                List.of(),
                null,
                1,
                List.of(),
                true,
                false);
    }

    @Test
    void whatIsAnsweredWasAsked() {
        var content = content(Map.of("EAF-99.9", response("We do."), "G-01", response("We do.")));
        assertThat(found(problems -> BidRules.check(content, SCHEME, OWN, problems)))
                .containsExactly("/responses/EAF-99.9 UNKNOWN_CRITERION");
        var innovation = content(Map.of(MarkingScheme.INNOVATION, response("We do.")));
        assertThat(found(problems -> BidRules.check(innovation, SCHEME, OWN, problems)))
                .containsExactly("/responses/INNOVATION UNKNOWN_CRITERION");
        assertThat(found(problems -> BidRules.check(innovation, scheme(BigDecimal.TEN), OWN, problems)))
                .isEmpty();
    }

    @Test
    void evidenceIsTheVendorsOwnAndNamedOnce() {
        var content = content(Map.of("G-01", response("We do.", "E-000001", "E-000003", "E-000001", "E-000002")));
        assertThat(found(problems -> BidRules.check(content, SCHEME, OWN, problems)))
                .containsExactly(
                        "/responses/G-01/evidence/1/reference UNKNOWN_EVIDENCE",
                        "/responses/G-01/evidence/2/reference DUPLICATE_ITEM");
        var many = IntStream.rangeClosed(1, BidRules.MOST_EVIDENCE + 1)
                .mapToObj(number -> "E-00000" + number)
                .toArray(String[]::new);
        assertThat(found(problems -> BidRules.check(
                        content(Map.of("G-01", response("We do.", many))), SCHEME, Set.of(many), problems)))
                .containsExactly("/responses/G-01/evidence TOO_MANY_ITEMS");
    }

    @Test
    void whatIsHandedInAnswersEverythingAndHasAPrice() {
        var nothing = new BidContent(Language.EN, null, Map.of("G-01", response(" ")));
        assertThat(found(problems -> BidRules.requireComplete(nothing, SCHEME, false, problems)))
                .containsExactly(
                        "/solution REQUIRED",
                        "/responses/G-01 REQUIRED",
                        "/responses/EAF-01.1 REQUIRED",
                        "/price REQUIRED");
        var all = content(Map.of("G-01", response("Yes."), "EAF-01.1", response("We do.")));
        assertThat(found(problems -> BidRules.requireComplete(all, SCHEME, true, problems)))
                .isEmpty();
        assertThat(found(problems -> BidRules.requireComplete(all, scheme(BigDecimal.TEN), true, problems)))
                .containsExactly("/responses/INNOVATION REQUIRED");
    }

    @Test
    void onlyWhatWasHandedInIsTakenBack() {
        var bid = new Bid(new UUID(0, 1), new UUID(0, 2), content(Map.of()), "acme", AT);
        refusesToWithdraw(bid);
        submit(bid);
        submit(bid);
        assertThat(bid.submissions()).isEqualTo(2);
        bid.withdraw("acme", AT);
        assertThat(bid.submissionId()).isNull();
        refusesToWithdraw(bid);
        submit(bid);
        assertThat(bid.status()).isEqualTo(BidStatus.SUBMITTED);
    }

    private static void refusesToWithdraw(Bid bid) {
        assertThatThrownBy(() -> bid.withdraw("acme", AT))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(ProblemCode.TRANSITION_NOT_ALLOWED.slug());
    }

    private static void submit(Bid bid) {
        var offered = new OfferedRevision("S-000001", LocalisedText.english("A tool"), 1, "ab".repeat(32));
        var reference = EvaluationReference.parse("EV-2026-0001").orElseThrow();
        bid.submit(new BidSubmission(bid, reference, offered, "acme", AT), "acme", AT);
    }

    private static BidContent content(Map<String, BidResponse> responses) {
        return new BidContent(Language.EN, "S-000001", responses);
    }

    private static BidResponse response(String text, String... evidence) {
        return new BidResponse(
                text,
                List.of(evidence).stream()
                        .map(reference -> new BidEvidence(reference, false))
                        .toList());
    }
}
