// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.criteria.CriteriaContext;
import org.aiplus.criteria.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From entries and proof to an outcome, on the edition that the product ships. */
class OutcomeRulesTest {

    private static final CriteriaContext CONTEXT = new CriteriaContext(Map.of(
            "stage", Set.of("LISTING"),
            "riskTier", Set.of("LIMITED"),
            "highImpact", Set.of("false"),
            "generative", Set.of("true"),
            "agentic", Set.of("false"),
            "personalData", Set.of("true"),
            "publicFacing", Set.of("false"),
            "hosting", Set.of("VENDOR_HONG_KONG")));
    private static final List<Criterion> APPLYING = OutcomeRules.applying(Assessing.set(), CONTEXT);

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Backing> proof = new HashMap<>();

    private AssessmentResult result(String... waived) {
        return OutcomeRules.of(Assessing.set(), CONTEXT, entries, proof, Set.of(waived));
    }

    private void everything(int mark) {
        APPLYING.forEach(criterion -> {
            enter(criterion.code(), criterion.kind().isGate() ? GateResult.PASS : null, mark);
            prove(criterion.code(), Confidence.THIRD_PARTY);
        });
    }

    private void enter(String code, GateResult result, int mark) {
        entries.put(
                code, new Entry(code, result, result == null ? mark : null, "Seen.", List.of(), "olga", Instant.EPOCH));
    }

    private void prove(String code, Confidence confidence) {
        proof.put(code, new Backing(confidence, List.of()));
    }

    private static List<String> codes(String family) {
        return APPLYING.stream()
                .filter(criterion -> criterion.family().equals(family))
                .map(Criterion::code)
                .toList();
    }

    @Test
    void fullMarksMeetTheCriteria() {
        everything(4);
        assertThat(result().outcome()).isEqualTo(Outcome.LISTED);
        assertThat(result().percentage()).isEqualByComparingTo("100");
        assertThat(result().missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3,75.0,LISTED", "2,50.0,REFUSED", "1,25.0,REFUSED", "0,0.0,REFUSED"})
    void theBandFollowsFromTheShareOfPoints(int mark, BigDecimal percentage, Outcome outcome) {
        everything(mark);
        assertThat(result().percentage()).isEqualByComparingTo(percentage);
        assertThat(result().outcome()).isEqualTo(outcome);
    }

    @Test
    void noMarkBuysBackAFailedGate() {
        everything(4);
        enter("G-01", GateResult.FAIL, 0);
        assertThat(result().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result().failedGates()).containsExactly("G-01");
    }

    @Test
    void aWaiverLetsAFailedGatePass() {
        everything(4);
        enter("G-18", GateResult.FAIL, 0);
        assertThat(result("G-18").outcome()).isEqualTo(Outcome.LISTED);
        assertThat(result("G-18").failedGates()).isEmpty();
    }

    @Test
    void aMarkCountsOnlyAsFarAsProofCarriesIt() {
        everything(4);
        prove("EAF-01.1", Confidence.SELF_DECLARED);
        var found = result().criteria().stream()
                .filter(one -> one.criterion().equals("EAF-01.1"))
                .findFirst()
                .orElseThrow();
        assertThat(found.mark()).isEqualTo(4);
        assertThat(found.counted()).isEqualTo(1);
    }

    @Test
    void whatIsOnlySaidIsNeverEnough() {
        everything(4);
        proof.clear();
        assertThat(result().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result().percentage()).isEqualByComparingTo("25");
    }

    @Test
    void aFamilyBelowItsFloorIsConditionalAtBest() {
        everything(4);
        codes("EAF-10").forEach(code -> enter(code, null, 1));
        assertThat(result().outcome()).isEqualTo(Outcome.CONDITIONAL);
        assertThat(result().familiesBelowFloor()).containsExactly("EAF-10");
        assertThat(result("EAF-10").outcome()).isEqualTo(Outcome.LISTED);
    }

    @Test
    void aFamilyExactlyAtItsFloorHasReachedIt() {
        everything(4);
        codes("EAF-10").forEach(code -> enter(code, null, 2));
        assertThat(result().familiesBelowFloor()).isEmpty();
    }

    @Test
    void whatDoesNotApplyTakesItsWeightAway() {
        everything(4);
        codes("EAF-02").forEach(code -> enter(code, GateResult.NOT_APPLICABLE, 0));
        assertThat(result().percentage()).isEqualByComparingTo("100");
        assertThat(result().families()).noneMatch(family -> family.family().equals("EAF-02"));
    }

    @Test
    void whereNothingIsMarkedNothingIsShown() {
        everything(4);
        APPLYING.stream()
                .filter(criterion -> !criterion.kind().isGate())
                .forEach(criterion -> enter(criterion.code(), GateResult.NOT_APPLICABLE, 0));
        assertThat(result().percentage()).isNull();
        assertThat(result().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void whatPeopleReadIsNeverMoreThanWasReached() {
        everything(3);
        enter("EAF-12.1", null, 2);
        assertThat(result().percentage()).isLessThan(BigDecimal.valueOf(75));
        assertThat(result().outcome()).isEqualTo(Outcome.CONDITIONAL);
    }

    @Test
    void departmentsReadinessIsNotAsked() {
        assertThat(APPLYING).noneMatch(criterion -> criterion.code().startsWith("DEP-"));
    }
}
