// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormDocumentTest {

    private static final ObjectNode EMPTY = JsonNodeFactory.instance.objectNode();

    @Test
    void lineEndsBecomeLineFeedsAndSpaceAroundATextGoes() {
        var document = typed("identity", Map.of("a-summary-en", List.of("  one\r\ntwo\rthree \r\n")));
        assertThat(document.at("/answers/summary/en/text").textValue()).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void whatWasLeftBlankIsAbsent() {
        var document = typed(
                "identity",
                Map.of("a-summary-en", List.of(" \r\n "), "a-website", List.of(""), "a-productVersion", List.of(" ")));
        assertThat(document.at("/answers")).isEmpty();
    }

    @Test
    void answersOfOtherSectionsStayAndABlankedAnswerGoes() {
        var before = (ObjectNode) StrictJson.parse(
                "{\"questionSet\":\"2026-1\",\"answers\":{\"productVersion\":\"1\",\"generative\":true}}");
        var after = FormDocument.with(before, Forms.section("identity"), FormValues.of(Map.of()));
        assertThat(after).isEqualTo(StrictJson.parse("{\"questionSet\":\"2026-1\",\"answers\":{\"generative\":true}}"));
    }

    @Test
    void aDraftOfAMachineIsSaidToBeOne() {
        var document = typed(
                "identity",
                Map.of(
                        "a-summary-en", List.of("Hello"),
                        "a-summary-tc", List.of("你好"),
                        "a-summary-tc-draft", List.of("true")));
        assertThat(document.at("/answers/summary/en/state").textValue()).isEqualTo("CHECKED");
        assertThat(document.at("/answers/summary/zh-Hant-HK/state").textValue()).isEqualTo("MACHINE_DRAFT");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"30|30", "1,234|1234", " 12,345.60 |12345.60", "-1|-1"},
            delimiter = '|')
    void numbersAreReadAsPeopleWriteThem(String written, BigDecimal number) {
        var document = typed("dataSecurity", Map.of("a-retentionDays", List.of(written)));
        assertThat(document.at("/answers/retentionDays").decimalValue()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thirty", "1e9", "12,34", "0x10", "٣", "1.", "--1"})
    void whatIsNoNumberStaysAsItWasTyped(String written) {
        var document = typed("dataSecurity", Map.of("a-retentionDays", List.of(written)));
        assertThat(document.at("/answers/retentionDays").textValue()).isEqualTo(written);
    }

    @Test
    void aDayIsWrittenTheWayTheApiTakesIt() {
        assertThat(day("7", "3", "2026")).isEqualTo("2026-03-07");
        assertThat(day("", "3", "2026")).isEqualTo("2026-03-");
        assertThat(day("31", "x", "")).isEqualTo("-0x-31");
    }

    private static String day(String day, String month, String year) {
        var name = "a-lastSecurityRiskAssessmentOn";
        return typed(
                        "dataSecurity",
                        Map.of(
                                name + "-day", List.of(day),
                                name + "-month", List.of(month),
                                name + "-year", List.of(year)))
                .at("/answers/lastSecurityRiskAssessmentOn")
                .textValue();
    }

    @Test
    void rowsInWhichNothingWasTypedAreLeftOutAndTheOthersKeepTheirOrder() {
        var document = typed(
                "commercial",
                Map.of(
                        "a-prices-0-item", List.of(""),
                        "a-prices-2-item", List.of("B"),
                        "a-prices-10-item", List.of("C"),
                        "a-prices-10-amount", List.of("1,000.50"),
                        "a-prices-x-item", List.of("not a row")));
        assertThat(document.at("/answers/prices"))
                .isEqualTo(StrictJson.parse("[{\"item\":\"B\"},{\"item\":\"C\",\"amount\":1000.50}]"));
    }

    @Test
    void controlsOfOtherPropertiesAreNotRead() {
        var document = typed(
                "identity",
                Map.of("status", List.of("PUBLISHED"), "vendor", List.of("DEMO-0002"), "a-unknown", List.of("x")));
        assertThat(document).isEqualTo(StrictJson.parse("{\"answers\":{}}"));
    }

    @Test
    void everyDocumentComesBackFromItsForm() {
        // Random documents from a fixed seed: what a form shows and sends back unchanged is the same document.
        var random = new Random(20261121);
        var sections = Forms.sections(Language.EN).all();
        for (var round = 0; round < 300; round++) {
            var document = JsonNodeFactory.instance.objectNode().put("questionSet", "2026-1");
            document.putObject("answers");
            sections.forEach(
                    section -> section.questions().forEach(question -> RandomAnswers.put(document, question, random)));
            var back = document.deepCopy();
            for (var section : sections) {
                var shown = DocumentValues.of(section, document);
                back = FormDocument.with(back, section, shown);
            }
            assertThat(back).isEqualTo(document);
        }
    }

    @Test
    void aPatchSaysTheSameAsTheWholeDocument() {
        // Over random documents: a language that was blanked is taken back, and other sections stay as they are.
        var random = new Random(42);
        var sections = Forms.sections(Language.EN).all();
        for (var round = 0; round < 200; round++) {
            var before = JsonNodeFactory.instance.objectNode();
            var wanted = JsonNodeFactory.instance.objectNode();
            before.putObject("answers");
            wanted.putObject("answers");
            for (var section : sections) {
                for (var question : section.questions()) {
                    RandomAnswers.put(before, question, random);
                    RandomAnswers.put(wanted, question, random);
                }
            }
            var section = sections.get(random.nextInt(sections.size()));
            var typed = DocumentValues.of(section, wanted);
            assertThat(merged(before, FormDocument.patch(section, typed)))
                    .isEqualTo(FormDocument.with(before, section, typed));
        }
    }

    /** RFC 7396, as it is written there. */
    private static JsonNode merged(@Nullable JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        var result = target != null && target.isObject()
                ? (ObjectNode) target.deepCopy()
                : JsonNodeFactory.instance.objectNode();
        for (var change : patch.properties()) {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                result.set(change.getKey(), merged(result.get(change.getKey()), change.getValue()));
            }
        }
        return result;
    }

    @Test
    void aFormSentTwiceIsTheSameDocument() {
        var random = new Random(7);
        for (var section : Forms.sections(Language.TC).all()) {
            for (var round = 0; round < 50; round++) {
                var typed = FormValues.of(anything(section, random));
                var once = FormDocument.with(EMPTY, section, typed);
                var again = FormDocument.with(EMPTY, section, FormRows.filled(section, typed));
                assertThat(again).isEqualTo(once);
            }
        }
    }

    private static Map<String, Collection<String>> anything(FormSection section, Random random) {
        var names = new ArrayList<String>();
        for (var question : section.questions()) {
            for (var end : List.of("", "-en", "-tc", "-day", "-year", "-0-name", "-3-name", "-3-item", "-7-from")) {
                names.add(question.field() + end);
            }
        }
        Collections.shuffle(names, random);
        var form = new HashMap<String, Collection<String>>();
        names.stream()
                .limit(random.nextInt(names.size()))
                .forEach(name -> form.put(name, List.of(random.nextBoolean() ? "" : "x" + random.nextInt(9))));
        return form;
    }

    private static JsonNode typed(String section, Map<String, List<String>> form) {
        return FormDocument.with(EMPTY, Forms.section(section), FormValues.of(form));
    }
}
