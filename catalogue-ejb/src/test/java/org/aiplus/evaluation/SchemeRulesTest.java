// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import static org.aiplus.testsupport.Refusals.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.criteria.CriteriaSets;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a scheme of marking may say, who makes a panel and what may be bought. */
class SchemeRulesTest {

    private static final CriteriaSets SETS = new CriteriaSets(new QuestionSets());
    private static final String SECTION = "EAF-10";
    private static final RouteRule RULE = new RouteRule(
            "QUOTATION",
            ProcurementRoute.QUOTATION,
            null,
            2,
            7,
            new BigDecimal("30"),
            new BigDecimal("70"),
            new BigDecimal("10"),
            LocalisedText.english("Quotation"),
            LocalisedText.english("A rule"),
            true);

    /** A scheme without a fault, of which tests change one thing. */
    private static final class Draft {
        private List<String> gates = List.of("G-01", "G-02");
        private List<SchemeCriterion> criteria = List.of(criterion("EAF-10.1", "60"), criterion("EAF-02.1", "40"));
        private Map<String, BigDecimal> floors = Map.of(SECTION, new BigDecimal("40"));
        private BigDecimal qualityFloor = new BigDecimal("50");
        private BigDecimal quality = new BigDecimal("60");
        private BigDecimal innovation = new BigDecimal("10");
        private String formula = "LINEAR";
        private List<String> ties = List.of("QUALITY", "DRAW");
        private @Nullable String tieCriterion;
        private int years = 3;
        private List<PriceItem> items = List.of(item("SEAT", "10"));

        MarkingScheme scheme() {
            return new MarkingScheme(
                    "responsible-ai/2026-1",
                    gates,
                    criteria,
                    floors,
                    qualityFloor,
                    quality,
                    innovation,
                    formula,
                    ties,
                    tieCriterion,
                    years,
                    items,
                    true,
                    false);
        }

        List<String> wrong() {
            return found(problems -> SchemeRules.check(scheme(), SETS.current(CriteriaSets.RESPONSIBLE_AI), problems));
        }

        List<String> lacks(PanelRole... seated) {
            return found(problems -> SchemeRules.requireComplete(scheme(), RULE, Set.of(seated), problems));
        }
    }

    private final Draft draft = new Draft();

    private static SchemeCriterion criterion(String code, String weight) {
        return new SchemeCriterion(code, new BigDecimal(weight), null, null);
    }

    private static PriceItem item(String code, String volume) {
        return new PriceItem(code, "A seat", new BigDecimal(volume), true);
    }

    @Test
    void aSchemeWithoutAFaultIsTaken() {
        assertThat(draft.wrong()).isEmpty();
        assertThat(draft.lacks()).isEmpty();
        assertThat(found(problems -> SchemeRules.check(draft.scheme(), null, problems)))
                .containsExactly("/scheme/criteriaSet UNKNOWN_CRITERIA_SET");
    }

    @Test
    void criteriaAreThoseOfTheSetEachOnceAndOfTheRightKind() {
        draft.gates = List.of("G-01", "EAF-10.1", "G-01");
        draft.criteria = List.of(criterion("EAF-10.1", "60"), criterion("G-02", "20"), criterion("EAF-10.1", "20"));
        assertThat(draft.wrong())
                .containsExactly(
                        "/scheme/gates/1 UNKNOWN_CRITERION",
                        "/scheme/gates/2 DUPLICATE_ITEM",
                        "/scheme/criteria/1 UNKNOWN_CRITERION",
                        "/scheme/criteria/2 DUPLICATE_ITEM");
    }

    @Test
    void passingMarksAndSpecialistsAreThoseThatThereAre() {
        draft.criteria = List.of(
                new SchemeCriterion("EAF-10.1", new BigDecimal("60"), 0, PanelRole.CHAIR),
                new SchemeCriterion("EAF-02.1", new BigDecimal("40"), 5, PanelRole.PRIVACY));
        assertThat(draft.wrong())
                .containsExactly(
                        "/scheme/criteria/0/passingMark UNKNOWN_CODE",
                        "/scheme/criteria/0/specialist UNKNOWN_CODE",
                        "/scheme/criteria/1/passingMark UNKNOWN_CODE");
        assertThat(draft.lacks()).containsExactly("/panel PANEL_INCOMPLETE");
        assertThat(draft.lacks(PanelRole.CHAIR, PanelRole.PRIVACY)).isEmpty();
    }

    @Test
    void sharesArePercentages() {
        draft.floors = Map.of("EAF-99", new BigDecimal("101"));
        draft.qualityFloor = new BigDecimal("-1");
        draft.quality = new BigDecimal("60.00001");
        draft.innovation = new BigDecimal("100.5");
        assertThat(draft.wrong())
                .containsExactly(
                        "/scheme/sectionFloors/EAF-99 UNKNOWN_CODE",
                        "/scheme/sectionFloors/EAF-99 TOO_LARGE",
                        "/scheme/qualityFloor TOO_SMALL",
                        "/scheme/qualityWeight WRONG_FORMAT",
                        "/scheme/innovation TOO_LARGE");
    }

    @Test
    void formulaAndTieRulesAreKnown() {
        draft.formula = "CHEAPEST";
        draft.ties = List.of("DRAW", "LUCK", "DRAW", "CRITERION");
        assertThat(draft.wrong())
                .containsExactly(
                        "/scheme/formula UNKNOWN_CODE",
                        "/scheme/tieRules/1 UNKNOWN_CODE",
                        "/scheme/tieRules/2 DUPLICATE_ITEM",
                        "/scheme/tieCriterion REQUIRED");
        draft.tieCriterion = "EAF-01.1";
        assertThat(draft.wrong()).contains("/scheme/tieCriterion UNKNOWN_CRITERION");
        draft.tieCriterion = "EAF-10.1";
        assertThat(draft.wrong()).doesNotContain("/scheme/tieCriterion UNKNOWN_CRITERION");
    }

    @Test
    void whatIsPricedHasACodeAndAVolumeAndYears() {
        draft.years = 0;
        draft.items = List.of(item("SEAT", "0"), item("seat", "1"), item("SEAT", "1000000001"));
        assertThat(draft.wrong())
                .containsExactly(
                        "/scheme/years TOO_SMALL",
                        "/scheme/items/0/volume TOO_SMALL",
                        "/scheme/items/1/code WRONG_FORMAT",
                        "/scheme/items/2/code DUPLICATE_ITEM",
                        "/scheme/items/2/volume TOO_LARGE");
        draft.years = SchemeRules.MOST_YEARS + 1;
        draft.items = IntStream.rangeClosed(0, SchemeRules.MOST_ITEMS)
                .mapToObj(number -> item("SEAT" + number, "1"))
                .toList();
        assertThat(draft.wrong()).containsExactly("/scheme/years TOO_LARGE", "/scheme/items TOO_MANY_ITEMS");
    }

    @Test
    void weightsAddUpAndStayWithinTheLimitsOfTheRoute() {
        draft.criteria = List.of(criterion("EAF-10.1", "60"), criterion("EAF-02.1", "39.5"));
        draft.quality = new BigDecimal("29");
        draft.innovation = new BigDecimal("9");
        draft.items = List.of();
        assertThat(draft.lacks())
                .containsExactly(
                        "/scheme/criteria CRITERIA_WEIGHTS",
                        "/scheme/items REQUIRED",
                        "/scheme/qualityWeight TOO_SMALL",
                        "/scheme/innovation TOO_SMALL");
        draft.criteria = List.of();
        draft.quality = new BigDecimal("71");
        assertThat(draft.lacks()).contains("/scheme/criteria REQUIRED", "/scheme/qualityWeight TOO_LARGE");
        draft.formula = "QUALITY_ONLY";
        assertThat(draft.lacks()).contains("/scheme/qualityWeight TOO_SMALL");
        draft.quality = new BigDecimal("100");
        assertThat(draft.lacks()).noneMatch(problem -> problem.startsWith("/scheme/qualityWeight"));
    }

    @Test
    void aPanelHasAChairTwoMembersAndMoreThanOneDivision() {
        var chair = seat(PanelRole.CHAIR, "A");
        var one = seat(PanelRole.MEMBER, "A");
        var two = seat(PanelRole.MEMBER, "B");
        assertThat(EvaluationRules.quorum(List.of(chair, one, two))).isTrue();
        assertThat(EvaluationRules.quorum(List.of(one, two, seat(PanelRole.MEMBER, "C"))))
                .isFalse();
        assertThat(EvaluationRules.quorum(List.of(chair, two))).isFalse();
        assertThat(EvaluationRules.quorum(List.of(chair, one, seat(PanelRole.MEMBER, " A "))))
                .isFalse();
        assertThat(EvaluationRules.quorum(
                        List.of(chair, one, seat(PanelRole.MEMBER, "A"), seat(PanelRole.PRIVACY, "B"))))
                .as("specialists do not make up for a division")
                .isFalse();
    }

    private static PanelSeat seat(PanelRole role, String division) {
        return new PanelSeat(new UUID(0, 1), "somebody", role, division, null, "officer", Instant.EPOCH);
    }

    @Test
    void whatIsBoughtIsPublishedByAVerifiedVendorAndNotBarred() {
        assertThat(EvaluationRules.mayBeBought(entry("VERIFIED", false, SolutionStatus.NOT_ASSESSED)))
                .isTrue();
        assertThat(EvaluationRules.mayBeBought(entry("REGISTERED", false, SolutionStatus.NOT_ASSESSED)))
                .isFalse();
        assertThat(EvaluationRules.mayBeBought(entry("VERIFIED", true, SolutionStatus.NOT_ASSESSED)))
                .isFalse();
        for (var barred : List.of(SolutionStatus.REFUSED, SolutionStatus.SUSPENDED, SolutionStatus.DELISTED)) {
            assertThat(EvaluationRules.mayBeBought(entry("VERIFIED", false, barred)))
                    .as(barred.name())
                    .isFalse();
        }
    }

    private static EvaluationQueries.Entry entry(String vendor, boolean referenceRecord, SolutionStatus status) {
        var name = LocalisedText.english("A tool");
        return new EvaluationQueries.Entry(
                "S-000001", name, new UUID(0, 2), name, vendor, 1, "ab", status, referenceRecord);
    }

    @Test
    void aDraftNamesEachCandidateOnceAndNotTooMuch() {
        var candidates = new ArrayList<EvaluationContent.CandidateChoice>();
        candidates.add(new EvaluationContent.CandidateChoice("S-000001", null));
        candidates.add(new EvaluationContent.CandidateChoice("S-000001", "Twice."));
        candidates.add(new EvaluationContent.CandidateChoice("S-999999", null));
        assertThat(check(content("0", candidates, 0)))
                .containsExactly(
                        "/estimatedValue TOO_SMALL",
                        "/candidates/1/solution DUPLICATE_ITEM",
                        "/candidates/2/solution UNKNOWN_SOLUTION");
        assertThat(check(content("1000000000001", List.of(), 0))).containsExactly("/estimatedValue TOO_LARGE");
        assertThat(check(content("1.001", List.of(), EvaluationRules.MOST_DOCUMENTS + 1)))
                .containsExactly("/estimatedValue WRONG_FORMAT", "/documents TOO_MANY_ITEMS");
        var many = Collections.nCopies(
                EvaluationRules.MOST_CANDIDATES + 1, new EvaluationContent.CandidateChoice("S-000001", null));
        assertThat(check(content("1", many, 0))).containsExactly("/candidates TOO_MANY_ITEMS");
    }

    private static List<String> check(EvaluationContent content) {
        var entries = Map.of("S-000001", entry("VERIFIED", false, SolutionStatus.NOT_ASSESSED));
        return found(problems -> EvaluationRules.check(content, entries, problems));
    }

    private static EvaluationContent content(
            String value, List<EvaluationContent.CandidateChoice> candidates, int documents) {
        return new EvaluationContent(
                "A service",
                Language.EN,
                new BigDecimal(value),
                null,
                null,
                null,
                candidates,
                new Draft().scheme(),
                null,
                null,
                null,
                Collections.nCopies(documents, new EvaluationContent.TenderDocument("What", "That.")));
    }
}
