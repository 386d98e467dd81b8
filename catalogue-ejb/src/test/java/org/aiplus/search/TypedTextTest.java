// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.aiplus.identity.Audience;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.testsupport.GeneratedEntries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be typed, and what the answer says about it. */
class TypedTextTest {

    @RegisterExtension
    static final SearchFixture catalogue = new SearchFixture();

    @BeforeAll
    static void publish() throws SQLException {
        catalogue.publish(GeneratedEntries.entries(4, 200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "-",
                "--",
                "- -",
                "-\"",
                "-\"a",
                "(((",
                "AND OR NOT",
                "*:*",
                "a~5^3",
                "\\",
                "'; drop table",
                "𡉃",
                "\uD842",
                "😀😀",
                "\u0000\u0001",
                "“ ”",
                "「」",
                "-的",
                "的",
                "the",
                "e\u0301\u0301\u0301",
                "٣٤",
                "한국어"
            })
    void nothingThatCanBeTypedIsAnError(String text) {
        assertThat(catalogue.search(text).facets()).isNotEmpty();
    }

    @Test
    void aPastedPageIsNotAnError() {
        assertThat(catalogue.search("officer chatbot 會議 \"公眾查詢\" ".repeat(2000)).facets())
                .isNotEmpty();
        assertThat(catalogue.search("會議紀錄聊天機械".repeat(6000)).facets()).isNotEmpty();
        assertThat(catalogue
                        .search(String.join(
                                " ",
                                IntStream.range(0, 9000).mapToObj(i -> "w" + i).toList()))
                        .facets())
                .isNotEmpty();
    }

    @Test
    void quotedWordsStandTogetherAndExcludedOnesDoNotOccur() {
        var quoted = catalogue.search("\"enquiry chatbot\"");
        assertThat(quoted.total()).isPositive();
        assertThat(catalogue.search("\"chatbot enquiry\"").total()).isZero();
        assertThat(quoted.total() + catalogue.search("-\"enquiry chatbot\"").total())
                .isEqualTo(200);
    }

    @Test
    void aSingleChineseCharacterFinds() {
        assertThat(catalogue.search("橋").total()).isZero();
        assertThat(catalogue.search("隧").total()).isPositive();
    }

    @Test
    void anAbbreviationFindsTheDepartment() {
        var result = catalogue.search("IMMD");
        assertThat(result.hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.summary().department()).isEqualTo("IMMD"));
    }

    @Test
    void aMisspeltWordIsRespeltWhenThatFindsMore() {
        assertThat(catalogue.search("chatbto").didYouMean()).contains("chatbot");
        assertThat(catalogue.search("tunel inspection robot").didYouMean()).contains("tunnel inspection robot");
        assertThat(catalogue.search("chatbot").didYouMean()).isEmpty();
        assertThat(catalogue.search("qqqqqqqq").didYouMean()).isEmpty();
    }

    @Test
    void anEmptyResultSaysWhatEachFilterCosts() {
        var filters = Map.of("category", Set.of("PLATFORM"), "department", Set.of("NONE"));
        var result = catalogue.search("chatbot", filters);
        assertThat(result.total()).isZero();
        assertThat(result.help().withoutFilter())
                .containsEntry(
                        "department",
                        catalogue
                                .search("chatbot", Map.of("category", Set.of("PLATFORM")))
                                .total())
                .containsEntry("category", 0L);
        assertThat(result.help().withoutText()).isZero();
    }

    @Test
    void aHighlightTellsASynonymFromTheWordItself() {
        var own = catalogue.search("chatbot").hits().get(0).highlights().get(0);
        assertThat(own.field()).isEqualTo("name");
        assertThat(own.synonymOnly()).isFalse();
        var inEnglish = catalogue.search("聊天機械人").hits().get(0).highlights().get(0);
        assertThat(inEnglish.synonymOnly()).isTrue();
        assertThat(inEnglish.fragments())
                .filteredOn(Highlight.Fragment::matched)
                .extracting(Highlight.Fragment::text)
                .containsExactly("chatbot");
        var inChinese = catalogue
                .search(SearchQuery.of("聊天机器人", Language.TC), Audience.PUBLIC)
                .hits()
                .get(0)
                .highlights()
                .get(0);
        assertThat(inChinese.fragments())
                .filteredOn(Highlight.Fragment::matched)
                .extracting(Highlight.Fragment::text)
                .containsExactly("聊天機械人");
    }

    @Test
    void fewResultsAreFilledUpWithThoseThatHaveAPart() {
        var result = catalogue.search("chatbot xylophone");
        assertThat(result.relaxed()).isTrue();
        assertThat(result.total()).isPositive();
        assertThat(catalogue.search("chatbot").relaxed()).isFalse();
    }

    @Test
    void whatAQueryMayNotAskIsReportedAtItsPart() {
        var facets = FacetDefinition.of(new QuestionSets().current());
        assertThat(SearchRules.check(
                        new SearchQuery(
                                "文".repeat(501),
                                Map.of("kind", Set.of("TOY"), "price", Set.of("LOW"), "department", Set.of("ANY")),
                                SortOrder.NAME,
                                0,
                                20,
                                Language.EN),
                        facets))
                .extracting(Problem::pointer, Problem::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("/text", ProblemCode.TOO_LONG),
                        org.assertj.core.groups.Tuple.tuple("/page", ProblemCode.INVALID_PARAMETER),
                        org.assertj.core.groups.Tuple.tuple("/filters/kind", ProblemCode.INVALID_PARAMETER),
                        org.assertj.core.groups.Tuple.tuple("/filters/price", ProblemCode.UNKNOWN_PARAMETER));
        assertThat(SearchRules.check(
                                new SearchQuery("", Map.of("kind", Set.of("TOY")), SortOrder.NAME, 1, 20, Language.EN),
                                facets)
                        .get(0)
                        .parameters())
                .isEqualTo(Map.of("name", "kind", "known", List.of("VENDOR_SOLUTION", "IN_HOUSE", "SHARED_PLATFORM")));
        for (var page : List.of(501, Integer.MAX_VALUE)) {
            assertThat(SearchRules.check(new SearchQuery("", Map.of(), SortOrder.NAME, page, 20, Language.EN), facets))
                    .hasSize(1);
        }
    }
}
