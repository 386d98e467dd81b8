// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.aiplus.json.StrictJson;
import org.aiplus.questionnaire.QuestionSets;
import org.junit.jupiter.api.Test;

/** What an author sends: everything that is wrong with it is told at once, each with its place. */
class CriteriaDocumentTest {

    private final CriteriaSets sets = new CriteriaSets(new QuestionSets());

    @Test
    void theShippedDocumentIsWhole() {
        var read = read(document -> {});
        assertThat(read.wrong()).isEmpty();
        assertThat(read.open()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var problems = wrong(document -> {
            criterion(document, 0).put("family", "NOBODY").put("colour", "red");
            criterion(document, 1).put("kind", "WISH").putArray("evidence").add("RUMOUR");
            ((ArrayNode) document.at("/criteriaSet/criteria/2/sources")).removeAll();
            criterion(document, 3).put("weight", 3);
            criterion(document, 4).put("code", "g 5");
            criterion(document, 5).putArray("questions").add("shoeSize");
            ((ObjectNode) document.at("/criteriaSet/norms/0")).put("link", "http://example.org/");
            ((ObjectNode) document.at("/texts/en/criteria/G-07")).remove("name");
            ((ObjectNode) document.at("/texts/en/criteria")).putObject("G-99").put("name", "?");
            ((ObjectNode) document.get("texts")).putObject("fr");
        });
        assertThat(problems)
                .contains(
                        "UNKNOWN_CODE /criteriaSet/criteria/0/family",
                        "UNKNOWN_PROPERTY /criteriaSet/criteria/0/colour",
                        "UNKNOWN_CODE /criteriaSet/criteria/1/kind",
                        "UNKNOWN_CODE /criteriaSet/criteria/1/evidence/0",
                        "REQUIRED /criteriaSet/criteria/2/sources",
                        "UNKNOWN_PROPERTY /criteriaSet/criteria/3/weight",
                        "WRONG_FORMAT /criteriaSet/criteria/4/code",
                        "UNKNOWN_CODE /criteriaSet/criteria/5/questions/0",
                        "HTTPS_NEEDED /criteriaSet/norms/0/link",
                        "REQUIRED /texts/en/criteria/G-07/name",
                        "UNKNOWN_PROPERTY /texts/en/criteria/G-99/name",
                        "UNKNOWN_LANGUAGE /texts/fr");
    }

    @Test
    void aCircleOfConditionsIsRefused() {
        assertThat(wrong(document -> like(document, 0, "G-01"))).containsExactly(cycleAt(0));
        assertThat(wrong(document -> {
                    like(document, 0, "G-02");
                    like(document, 1, "G-03");
                    like(document, 2, "G-01");
                }))
                .containsExactly(cycleAt(2));
        assertThat(wrong(document -> like(document, 0, "G-02"))).isEmpty();
    }

    @Test
    void conditionsLookOnlyAtKnownFactsAndValues() {
        assertThat(wrong(document -> when(document, "{'fact': 'weather', 'in': ['rain']}")))
                .contains("UNKNOWN_CODE /criteriaSet/criteria/0/appliesWhen/fact");
        assertThat(wrong(document -> when(document, "{'fact': 'riskTier', 'in': ['HIGH', 'SCARY', 'HIGH']}")))
                .containsExactly(
                        "UNKNOWN_CODE /criteriaSet/criteria/0/appliesWhen/in/1",
                        "DUPLICATE_ITEM /criteriaSet/criteria/0/appliesWhen/in/2");
        assertThat(wrong(document -> when(document, "{'all': []}")))
                .containsExactly("REQUIRED /criteriaSet/criteria/0/appliesWhen/all");
        assertThat(wrong(document -> when(document, "{'script': 'alert(1)'}")))
                .contains("UNKNOWN_PROPERTY /criteriaSet/criteria/0/appliesWhen/script");
        assertThat(wrong(document ->
                        when(document, "{'any': [{'any': [{'any': [{'any': [{'criterion': 'G-02'}]}]}]}]}")))
                .containsExactly("NESTED_TOO_DEEPLY /criteriaSet/criteria/0/appliesWhen/any/0/any/0/any/0/any/0");
    }

    @Test
    void bandsFallFromTheHighestToZero() {
        assertThat(wrong(document -> band(document, 1, 80))).containsExactly("TOO_LARGE /criteriaSet/bands/1/from");
        assertThat(wrong(document -> band(document, 2, 5))).containsExactly("TOO_LARGE /criteriaSet/bands/2/from");
        assertThat(wrong(document -> band(document, 0, 101))).containsExactly("TOO_LARGE /criteriaSet/bands/0/from");
        assertThat(wrong(document -> ((ArrayNode) document.at("/criteriaSet/bands")).remove(1)))
                .contains("UNKNOWN_CODE /criteriaSet/bands/1/code", "CONTENT_INVALID /criteriaSet/bands");
    }

    @Test
    void nothingThatIsNoDocumentBreaksTheReader() {
        for (var json : List.of(
                "[]",
                "{}",
                "null",
                "{\"criteriaSet\": 3, \"texts\": []}",
                "{\"criteriaSet\": {\"set\":"
                        + " [], \"version\": {}, \"criteria\": {\"a\": 1}, \"norms\": [1, null], \"bands\": \"x\"}}")) {
            assertThat(sets.read(StrictJson.parse(json)).wrong()).as(json).isNotEmpty();
        }
    }

    private static String cycleAt(int criterion) {
        return "CRITERIA_CYCLE /criteriaSet/criteria/" + criterion + "/appliesWhen/criterion";
    }

    private static void like(ObjectNode document, int index, String criterion) {
        criterion(document, index).putObject("appliesWhen").put("criterion", criterion);
    }

    private static void when(ObjectNode document, String rule) {
        criterion(document, 0).set("appliesWhen", StrictJson.parse(rule.replace('\'', '"')));
    }

    private static void band(ObjectNode document, int index, int from) {
        ((ObjectNode) document.at("/criteriaSet/bands/" + index)).put("from", from);
    }

    private static ObjectNode criterion(ObjectNode document, int index) {
        return (ObjectNode) document.at("/criteriaSet/criteria/" + index);
    }

    private List<String> wrong(Consumer<ObjectNode> change) {
        return read(change).wrong().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    private CriteriaSetDocument read(Consumer<ObjectNode> change) {
        var document = (ObjectNode)
                DraftEditor.copyAs(sets.shippedDocument(CriteriaDesk.SHIPPED).orElseThrow(), "2027-1");
        change.accept(document);
        return sets.read(document);
    }

    @Test
    void aTableForSpreadsheetsHasALineForEachCriterion() {
        var csv = CriteriaCsv.of(sets.current(CriteriaSets.RESPONSIBLE_AI));
        var lines = List.of(csv.split("\r\n"));
        assertThat(lines).hasSize(85);
        assertThat(lines.get(0)).startsWith("\"code\",\"kind\"").endsWith("\"mark 4 (zh-Hans)\"");
        assertThat(lines.get(1)).startsWith("\"G-01\",\"GATE\",\"GATES\",\"\",\"POLICY STATEMENT\"");
        assertThat(csv).contains("EAF Principle 7 (based on)");
    }
}
