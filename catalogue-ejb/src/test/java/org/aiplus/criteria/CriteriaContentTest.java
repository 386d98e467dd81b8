// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.TextState;
import org.junit.jupiter.api.Test;

/** What the shipped criteria must be, beyond fitting together, which the reader itself insists on. */
class CriteriaContentTest {

    private final CriteriaSet set = new CriteriaSets(new QuestionSets()).current(CriteriaSets.RESPONSIBLE_AI);

    @Test
    void allCriteriaAreThere() {
        assertThat(set.criteria(CriterionKind.GATE)).hasSize(22);
        assertThat(set.criteria(CriterionKind.SCORED)).hasSize(35);
        assertThat(set.criteria(CriterionKind.OVERLAY)).hasSize(17);
        assertThat(set.criteria(CriterionKind.READINESS)).hasSize(10);
        assertThat(set.totalWeight()).isEqualByComparingTo(CriteriaSet.FULL_WEIGHT);
    }

    @Test
    void everyTextIsInEveryLanguageAndChineseIsADraft() {
        assertThat(set.texts()).allSatisfy(text -> {
            assertThat(text.missing()).isEmpty();
            assertThat(text.in(Language.EN).orElseThrow().state()).isEqualTo(TextState.CHECKED);
            assertThat(text.in(Language.TC).orElseThrow().state()).isEqualTo(TextState.MACHINE_DRAFT);
        });
        assertThat(set.machineDraft(Language.SC)).isTrue();
        assertThat(set.machineDraft(Language.EN)).isFalse();
    }

    @Test
    void everyScoredCriterionHasItsOwnWordsForTheMarksTwoAndFour() {
        for (var mark : Set.of(2, 4)) {
            var words = new HashSet<LocalisedText>();
            for (var criterion : set.criteria(CriterionKind.SCORED)) {
                assertThat(criterion.anchors()).as(criterion.code()).containsOnlyKeys(0, 1, 2, 3, 4);
                var own = criterion.anchors().get(mark);
                assertThat(own).as(criterion.code()).isNotEqualTo(set.scale().get(mark));
                assertThat(words.add(own)).as(criterion.code()).isTrue();
            }
        }
    }

    @Test
    void everyCriterionNamesItsSourceAndEveryNormIsCited() {
        var cited = new HashSet<String>();
        for (var criterion : set.criteria()) {
            assertThat(criterion.sources()).as(criterion.code()).isNotEmpty();
            criterion.sources().forEach(source -> cited.add(source.norm()));
            criterion.crosswalk().forEach(source -> cited.add(source.norm()));
        }
        assertThat(set.norms()).extracting(Norm::code).allMatch(cited::contains);
        assertThat(set.norms()).allMatch(norm -> "https".equals(norm.link().getScheme()));
    }

    @Test
    void theThreeLanguagesAreThreeTexts() {
        for (var criterion : set.criteria()) {
            for (var text : List.of(criterion.question(), criterion.advice())) {
                assertThat(text.in(Language.TC)).as(criterion.code()).isNotEqualTo(text.in(Language.EN));
                assertThat(text.in(Language.TC).orElseThrow().text())
                        .as(criterion.code())
                        .containsPattern("\\p{IsHan}");
            }
        }
    }

    @Test
    void whatIsKnownOfAToolDecidesWhatApplies() {
        var nothing = new CriteriaContext(Map.of());
        assertThat(applying(nothing)).contains("G-01", "EAF-02.1").doesNotContain("G-05", "GAI-01", "SEC-FIN-1");
        var chatbot = new CriteriaContext(Map.of(
                "generative", Set.of("true"),
                "personalData", Set.of("true"),
                "riskTier", Set.of("HIGH"),
                "outputTypes", Set.of("TEXT"),
                "sectors", Set.of("FINANCE", "EDUCATION")));
        assertThat(applying(chatbot))
                .contains("G-05", "G-06", "G-07", "G-11", "G-13", "EAF-07.2", "GAI-07", "SEC-FIN-2", "SEC-EDU-1")
                .doesNotContain("G-14", "G-16", "G-17", "G-20", "SEC-MED-1");
        var film = new CriteriaContext(Map.of("generative", Set.of("true"), "outputTypes", Set.of("VIDEO", "TEXT")));
        assertThat(applying(film)).contains("G-16");
    }

    private Set<String> applying(CriteriaContext context) {
        var codes = new HashSet<String>();
        set.criteria().stream().filter(one -> one.applies(context)).forEach(one -> codes.add(one.code()));
        return codes;
    }
}
