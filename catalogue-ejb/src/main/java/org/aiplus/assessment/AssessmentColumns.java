// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.aiplus.catalogue.Classification;
import org.aiplus.criteria.CriteriaContext;
import org.aiplus.evidence.EvidenceReference;
import org.aiplus.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** The JSON columns of assessments. What is written here is read here, years later too. */
final class AssessmentColumns {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AssessmentColumns() {}

    static String write(CriteriaContext context) {
        var tree = NODES.objectNode();
        context.facts().forEach((fact, values) -> values.stream().sorted().forEach(tree.putArray(fact)::add));
        return StoredJson.format(tree);
    }

    static CriteriaContext context(String column) {
        var facts = new LinkedHashMap<String, Set<String>>();
        StoredJson.tree(column)
                .properties()
                .forEach(fact -> facts.put(fact.getKey(), new LinkedHashSet<>(texts(fact.getValue()))));
        return new CriteriaContext(facts);
    }

    static String write(Map<String, Entry> entries) {
        var tree = NODES.arrayNode();
        entries.values().forEach(entry -> {
            var node = tree.addObject()
                    .put("criterion", entry.criterion())
                    .put("result", name(entry.result()))
                    .put("mark", entry.mark())
                    .put("reason", entry.reason())
                    .put("by", entry.enteredBy())
                    .put("at", entry.enteredAt().toString());
            var cited = node.putArray("evidence");
            entry.evidence().forEach(reference -> cited.add(reference.value()));
        });
        return StoredJson.format(tree);
    }

    static Map<String, Entry> entries(String column) {
        var entries = new LinkedHashMap<String, Entry>();
        for (var node : StoredJson.tree(column)) {
            var code = node.path("criterion").textValue();
            entries.put(
                    code,
                    new Entry(
                            code,
                            value(node.path("result"), GateResult.class),
                            mark(node.path("mark")),
                            node.path("reason").textValue(),
                            texts(node.path("evidence")).stream()
                                    .map(EvidenceReference::new)
                                    .toList(),
                            node.path("by").textValue(),
                            Instant.parse(node.path("at").textValue())));
        }
        return entries;
    }

    static String write(Scope scope) {
        var tree = NODES.objectNode();
        scope.departments().forEach(tree.putArray("departments")::add);
        tree.put("maximumClassification", name(scope.maximumClassification()));
        tree.put("uses", scope.uses());
        tree.put("until", text(scope.until()));
        return StoredJson.format(tree);
    }

    static Scope scope(String column) {
        var tree = StoredJson.tree(column);
        return new Scope(
                texts(tree.path("departments")),
                value(tree.path("maximumClassification"), Classification.class),
                tree.path("uses").textValue(),
                day(tree.path("until")));
    }

    static String write(AssessmentResult result) {
        var tree = NODES.objectNode();
        tree.put("outcome", result.outcome().name());
        tree.put("percentage", result.percentage());
        tree.put("band", result.band());
        var families = tree.putArray("families");
        result.families().forEach(family -> families.addObject()
                .put("family", family.family())
                .put("percentage", family.percentage())
                .put("floor", family.floor())
                .put("met", family.met())
                .put("waived", family.waived()));
        var criteria = tree.putArray("criteria");
        result.criteria().forEach(criterion -> {
            var proof = criteria.addObject()
                    .put("criterion", criterion.criterion())
                    .put("result", name(criterion.result()))
                    .put("mark", criterion.mark())
                    .put("confidence", criterion.confidence().name())
                    .put("counted", criterion.counted())
                    .put("waived", criterion.waived())
                    .putArray("proof");
            criterion.proof().forEach(line -> write(line, proof.addObject()));
        });
        return StoredJson.format(tree);
    }

    private static void write(ProofLine line, ObjectNode node) {
        node.put("evidence", line.evidence().value())
                .put("kind", line.kind())
                .put("verified", line.verified())
                .put("sha256", line.sha256())
                .put("to", text(line.to()));
    }

    static AssessmentResult result(String column) {
        var tree = StoredJson.tree(column);
        return new AssessmentResult(
                Outcome.valueOf(tree.path("outcome").textValue()),
                number(tree.path("percentage")),
                tree.path("band").textValue(),
                list(
                        tree.path("families"),
                        node -> new FamilyResult(
                                node.path("family").textValue(),
                                node.path("percentage").decimalValue(),
                                node.path("floor").decimalValue(),
                                node.path("met").booleanValue(),
                                node.path("waived").booleanValue())),
                list(
                        tree.path("criteria"),
                        node -> new CriterionResult(
                                node.path("criterion").textValue(),
                                value(node.path("result"), GateResult.class),
                                mark(node.path("mark")),
                                Confidence.valueOf(node.path("confidence").textValue()),
                                mark(node.path("counted")),
                                node.path("waived").booleanValue(),
                                list(node.path("proof"), AssessmentColumns::proof))));
    }

    private static ProofLine proof(JsonNode node) {
        return new ProofLine(
                new EvidenceReference(node.path("evidence").textValue()),
                node.path("kind").textValue(),
                node.path("verified").booleanValue(),
                node.path("sha256").textValue(),
                day(node.path("to")));
    }

    static String write(Collection<Term> terms) {
        var tree = NODES.arrayNode();
        terms.forEach(term -> tree.addObject()
                .put("kind", term.kind().name())
                .put("code", term.code())
                .put("lastDay", text(term.lastDay())));
        return StoredJson.format(tree);
    }

    static List<Term> terms(String column) {
        return list(
                StoredJson.tree(column),
                node -> new Term(
                        Term.Kind.valueOf(node.path("kind").textValue()),
                        node.path("code").textValue(),
                        day(node.path("lastDay"))));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        var items = new ArrayList<T>();
        array.forEach(node -> items.add(reader.apply(node)));
        return items;
    }

    private static List<String> texts(JsonNode array) {
        return list(array, JsonNode::textValue);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static <E extends Enum<E>> @Nullable E value(JsonNode node, Class<E> type) {
        return node.isTextual() ? Enum.valueOf(type, node.textValue()) : null;
    }

    private static @Nullable Integer mark(JsonNode node) {
        return node.isInt() ? node.intValue() : null;
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.isTextual() ? LocalDate.parse(node.textValue()) : null;
    }
}
