// SPDX-License-Identifier: Apache-2.0
package org.aiplus.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.aiplus.json.ContentFolder;
import org.aiplus.json.Problems;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tiers of the shipped rules, by a second reading of the same guidance that knows nothing of the content. */
class RiskTiersTest {

    private static final RiskTiers TIERS = new RiskTiers();

    /** Each by itself is a sign of high impact; being automatic needs all three of its questions. */
    private static final List<Set<String>> SIGNS = List.of(
            Set.of("publicScrutiny"),
            Set.of("newSocialDomain"),
            Set.of("highAutonomy", "complexEnvironment", "significantDecisions"),
            Set.of("sensitiveData"),
            Set.of("complexDecisions"),
            Set.of("monitorsPeople"),
            Set.of("scoresPeople"),
            Set.of("largeScaleData"));

    private static final List<String> YES_NO = List.of(
            "endangersPeople",
            "manipulatesPeople",
            "affectsIndividuals",
            "publicFacing",
            "publicScrutiny",
            "newSocialDomain",
            "highAutonomy",
            "complexEnvironment",
            "significantDecisions",
            "sensitiveData",
            "complexDecisions",
            "monitorsPeople",
            "scoresPeople",
            "largeScaleData");

    @Test
    void everyCombinationOfAnswersHasTheTierOfTheGuidance() {
        for (int bits = 0; bits < 1 << YES_NO.size(); bits++) {
            var context = new HashMap<String, Set<String>>();
            for (int i = 0; i < YES_NO.size(); i++) {
                context.put(YES_NO.get(i), Set.of((bits >> i & 1) == 1 ? "YES" : "NO"));
            }
            var found = TIERS.assess(context);
            assertThat(found.tier()).as("%s", context).isEqualTo(expected(context));
            assertThat(found.highImpact()).as("%s", context).isEqualTo(sign(context));
            assertThat(found.reasons()).isNotEmpty();
            assertThat(found.unanswered()).isEmpty();
        }
    }

    private static RiskTier expected(Map<String, Set<String>> context) {
        if (yes(context, "endangersPeople") || yes(context, "manipulatesPeople")) {
            return RiskTier.UNACCEPTABLE;
        }
        if (sign(context) && yes(context, "affectsIndividuals")) {
            return RiskTier.HIGH;
        }
        return yes(context, "publicFacing") ? RiskTier.LIMITED : RiskTier.LOW;
    }

    private static boolean sign(Map<String, Set<String>> context) {
        return SIGNS.stream().anyMatch(all -> all.stream().allMatch(question -> yes(context, question)));
    }

    private static boolean yes(Map<String, Set<String>> context, String question) {
        return context.getOrDefault(question, Set.of()).contains("YES");
    }

    @ParameterizedTest
    @CsvSource({
        "CRITICAL_INFRASTRUCTURE, HIGH, RT-03",
        "MEDICAL, HIGH, RT-03",
        "AUTONOMOUS_VEHICLES, HIGH, RT-03",
        "EMPLOYMENT_DECISION, HIGH, RT-04",
        "CREDIT, HIGH, RT-04",
        "BIOMETRIC_IDENTIFICATION, HIGH, RT-05",
        "PUBLIC_BENEFITS, HIGH, RT-05",
        "RECRUITMENT_SUPPORT, LIMITED, RT-07",
        "EDUCATION, LIMITED, RT-07"
    })
    void someFieldsDecideByThemselves(String field, RiskTier tier, String rule) {
        var found = TIERS.assess(Map.of("fields", Set.of(field)));
        assertThat(found.tier()).isEqualTo(tier);
        assertThat(found.reasons()).extracting(RiskRule::code).startsWith(rule);
    }

    @ParameterizedTest
    @CsvSource({"HIGH, NO, HIGH", "LIMITED, NO, LIMITED", "LOW, NO, LOW", "LOW, YES, LIMITED"})
    void aDeclaredTierRaisesAndNeverLowers(String declared, String publicFacing, RiskTier tier) {
        var context = Map.of("declaredTier", Set.of(declared), "publicFacing", Set.of(publicFacing));
        assertThat(TIERS.assess(context).tier()).isEqualTo(tier);
    }

    @Test
    void aSignOfHighImpactIsTreatedLikeAHighRisk() {
        var found = TIERS.assess(Map.of("complexDecisions", Set.of("YES"), "affectsIndividuals", Set.of("NO")));
        assertThat(found.tier()).isEqualTo(RiskTier.LOW);
        assertThat(found.scrutiny()).isEqualTo(RiskTier.HIGH);
        assertThat(found.signs()).extracting(RiskRule::code).containsExactly("RG-E");
        assertThat(found.unanswered()).contains("endangersPeople").doesNotContain("fields", "complexEnvironment");
    }

    @Test
    void answersToQuestionsThatAreNotAskedSayNothing() {
        var found = TIERS.assess(Map.of(
                "highAutonomy",
                Set.of("NO"),
                "complexEnvironment",
                Set.of("YES"),
                "significantDecisions",
                Set.of("YES")));
        assertThat(found.highImpact()).isFalse();
    }

    @Test
    void everythingThatIsWrongIsReportedAtOnce() {
        var problems = new Problems();
        RiskAnswers.read(
                TIERS.current(),
                Map.of(
                        "endangersPeople", List.of("PERHAPS"),
                        "manipulatesPeople", List.of("YES", "NO"),
                        "highAutonomy", List.of("YES"),
                        "colour", List.of("red")),
                true,
                "/answers",
                problems);
        assertThat(problems.list())
                .contains(
                        Problem.at("/answers/colour", ProblemCode.UNKNOWN_QUESTION),
                        Problem.at("/answers/endangersPeople", ProblemCode.UNKNOWN_CODE, "known", List.of("YES", "NO")),
                        Problem.at("/answers/manipulatesPeople", ProblemCode.TOO_MANY_ITEMS, "maximum", 1),
                        Problem.at("/answers/complexEnvironment", ProblemCode.REQUIRED))
                .extracting(Problem::pointer)
                .doesNotContain("/answers/significantDecisions", "/answers/fields", "/answers/declaredTier");
    }

    @Test
    void everythingIsSaidInEveryLanguageAndEveryDocumentIsNamed() {
        var rules = TIERS.current();
        assertThat(rules.signs()).hasSize(8);
        for (var question : rules.questions()) {
            assertThat(question.label().texts()).as(question.code()).hasSize(Language.values().length);
            question.options().values().forEach(option -> assertThat(option.missing())
                    .isEmpty());
        }
        assertThat(rules.tiers()).extracting(TierDescription::reviewMonths).containsExactly(null, 6, 12, 24);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/questions/13/when | {'nothing': ['YES']} | no answer",
                "/questions/13/when | {'declaredTier': ['HIGH']} | no answer",
                "/rules/0/when | [] | never applies",
                "/rules/10/when | [{'publicFacing': ['YES']}] | no rule applies to every use",
                "/rules/1/code | ~RT-01~ | twice",
                "/rules/0/sources | [{'norm': 'NOWHERE'}] | unknown norm",
                "/questions/1/code | ~endangersPeople~ | twice",
                "/rules/0/tier | ~GRAVE~ | GRAVE",
                "/tiers | [] | every tier once",
                "/version | ~1999-9~ | another version"
            })
    void contentThatDoesNotFitTogetherIsRefused(String pointer, String value, String fault) {
        assertThatThrownBy(() -> RiskContent.read(
                        changed(pointer, value.replace('\'', '"').replace('~', '"'))))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining(fault);
    }

    private static Function<String, JsonNode> changed(String pointer, String value) {
        var shipped = ContentFolder.shipped("risk/");
        var known = new LinkedHashMap<String, JsonNode>();
        return path -> known.computeIfAbsent(path, name -> {
            var tree = shipped.apply(name);
            if (name.endsWith("rules.json")) {
                var cut = pointer.lastIndexOf('/');
                ((ObjectNode) tree.at(pointer.substring(0, cut)))
                        .set(pointer.substring(cut + 1), org.aiplus.json.StrictJson.parse(value));
            }
            return tree;
        });
    }
}
