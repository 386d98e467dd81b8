// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aiplus.identity.Audience;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemCode;
import org.aiplus.testsupport.GeneratedEntries;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the government may read is never found, counted, shown or suggested to the public. */
class PublicityTest {

    private static final String CANARY = "Zanzibarquux";
    private static final String CHINESE_CANARY = "黿鼉鼂鼇";

    @RegisterExtension
    static final SearchFixture catalogue = new SearchFixture();

    @BeforeAll
    static void publish() throws SQLException {
        catalogue.publish(GeneratedEntries.entries(3, 40).map(PublicityTest::withCanaries));
    }

    /** The entry with a canary in every restricted field that holds text. */
    private static ObjectNode withCanaries(ObjectNode entry) {
        var answers = (ObjectNode) entry.get("answers");
        answers.put("contactEmail", CANARY + "mail@example.hk");
        var conditions = answers.putObject("conditionsOfUse");
        conditions.putObject("en").put("text", CANARY + " conditions").put("state", "CHECKED");
        conditions.putObject("zh-Hant-HK").put("text", CHINESE_CANARY).put("state", "CHECKED");
        answers.putArray("prices")
                .addObject()
                .put("item", CANARY + "seat")
                .put("unit", "USER_MONTH")
                .put("amount", 99)
                .put("currency", "HKD");
        entry.put("maximumClassification", "CONFIDENTIAL");
        return entry;
    }

    private static Stream<String> canaries() {
        return Stream.of(
                CANARY,
                CHINESE_CANARY,
                CHINESE_CANARY.substring(0, 2),
                CANARY + "mail",
                CANARY + "seat",
                "鼂",
                "-" + CANARY);
    }

    @ParameterizedTest
    @MethodSource("canaries")
    void thePublicFindsNothingByARestrictedWord(String canary) {
        var result = catalogue.search(SearchQuery.of(canary, Language.EN), Audience.PUBLIC);
        assertThat(result.total()).isEqualTo(canary.startsWith("-") ? 40 : 0);
        assertThat(result.toString()).doesNotContainIgnoringCase(CANARY).doesNotContain(CHINESE_CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {CANARY, CHINESE_CANARY, CANARY + "seat"})
    void theGovernmentFindsTheEntriesAndIsShownWhy(String canary) {
        var result = catalogue.search(SearchQuery.of(canary, Language.EN), Audience.GOVERNMENT);
        assertThat(result.total()).isEqualTo(40);
        assertThat(result.hits()).allSatisfy(hit -> assertThat(hit.highlights())
                .anySatisfy(highlight -> assertThat(highlight.field()).isIn("conditionsOfUse", "prices")));
    }

    @Test
    void aMisspeltRestrictedWordIsNotSuggestedToThePublic() {
        assertThat(catalogue
                        .search(SearchQuery.of("zanzibarquix", Language.EN), Audience.PUBLIC)
                        .didYouMean())
                .isEmpty();
    }

    @Test
    void allThatThePublicSeesIsFreeOfRestrictedWords() {
        for (var text : List.of("", "conditions", "chatbot", "officer")) {
            assertThat(catalogue
                            .search(SearchQuery.of(text, Language.EN), Audience.PUBLIC)
                            .toString())
                    .doesNotContainIgnoringCase(CANARY)
                    .doesNotContain(CHINESE_CANARY)
                    .doesNotContain("CONFIDENTIAL");
        }
    }

    @Test
    void classificationIsAFacetForTheGovernmentOnly() {
        var query = new SearchQuery(
                "", Map.of("maximumClassification", Set.of("CONFIDENTIAL")), SortOrder.RELEVANCE, 1, 20, Language.EN);
        var facets = FacetDefinition.of(new QuestionSets().current());
        var forThePublic = facets.stream()
                .filter(facet -> facet.publicity() == Audience.PUBLIC)
                .toList();
        assertThat(SearchRules.check(query, forThePublic)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_PARAMETER);
            assertThat(problem.parameters().get("filters"))
                    .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                    .contains("category", "status")
                    .doesNotContain("maximumClassification");
        });
        assertThat(SearchRules.check(query, facets)).isEmpty();
        assertThat(catalogue.search(query, Audience.GOVERNMENT).total()).isEqualTo(40);
    }
}
