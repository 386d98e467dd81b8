// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A charter as a JSON document in one form: fixed order of members, plain decimals without trailing zeros, no spaces. Its
 * SHA-256 is what is promised, so anybody who has the document can recompute it.
 */
final class CharterCodec {

    private CharterCodec() {}

    /** What is promised: which pilot of which use and tool, and the charter. */
    static String promise(PilotReference reference, PilotUse use, CharterContent content) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("pilot", reference.value());
        tree.put("useCase", use.useCase());
        tree.put("solution", use.solution());
        var revision = use.solutionRevision();
        if (revision != null) {
            tree.put("solutionRevision", revision);
        }
        return StoredJson.format((JsonNode) charter(tree, content));
    }

    /** The charter alone; members that are missing are absent. */
    static String json(CharterContent content) {
        return StoredJson.format((JsonNode) charter(JsonNodeFactory.instance.objectNode(), content));
    }

    private static ObjectNode charter(ObjectNode tree, CharterContent content) {
        tree.put("language", content.language().tag());
        var texts = tree.putObject("texts");
        content.texts().forEach((text, words) -> texts.put(text.key(), words));
        var size = content.groupSize();
        if (size != null) {
            tree.put("groupSize", size);
        }
        put(tree, "startsOn", content.startsOn());
        put(tree, "endsOn", content.endsOn());
        put(tree, "costCap", content.costCap());
        put(tree, "level", content.level());
        put(tree, "comparator", content.comparator());
        tree.put("vendorReports", content.vendorReports());
        tree.put("listed", content.listed());
        var metrics = tree.putArray("metrics");
        content.metrics().forEach(metric -> metric(metrics.addObject(), metric));
        return tree;
    }

    private static void metric(ObjectNode tree, Metric metric) {
        tree.put("code", metric.code());
        tree.put("name", metric.name());
        tree.put("unit", metric.unit());
        put(tree, "kind", metric.kind());
        put(tree, "direction", metric.direction());
        put(tree, "baseline", metric.baseline());
        put(tree, "target", metric.target());
        put(tree, "floor", metric.floor());
        put(tree, "stop", metric.stop());
        put(tree, "sample", metric.sample());
        tree.put("required", metric.required());
        put(tree, "claim", metric.claim());
        put(tree, "claimedFrom", metric.claimedFrom());
        put(tree, "claimedTo", metric.claimedTo());
    }

    private static void put(ObjectNode tree, String name, @Nullable BigDecimal number) {
        if (number != null) {
            tree.put(name, new BigDecimal(number.stripTrailingZeros().toPlainString()));
        }
    }

    private static void put(ObjectNode tree, String name, @Nullable Object value) {
        if (value != null) {
            tree.put(name, value.toString());
        }
    }

    /** SHA-256 of a document. */
    static byte[] hash(String document) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The charter in a document. */
    static CharterContent stored(String json) {
        var tree = StoredJson.tree(json);
        var texts = new EnumMap<CharterText, String>(CharterText.class);
        tree.path("texts").properties().forEach(entry -> CharterText.of(entry.getKey())
                .ifPresent(text -> texts.put(text, entry.getValue().asText())));
        var metrics = new ArrayList<Metric>();
        tree.path("metrics").forEach(metric -> metrics.add(metric(metric)));
        return new CharterContent(
                Language.ofTag(tree.path("language").asText()).orElseThrow(),
                texts,
                tree.hasNonNull("groupSize") ? tree.path("groupSize").intValue() : null,
                day(tree, "startsOn"),
                day(tree, "endsOn"),
                number(tree, "costCap"),
                Objects.requireNonNull(number(tree, "level")),
                text(tree, "comparator"),
                tree.path("vendorReports").booleanValue(),
                tree.path("listed").booleanValue(),
                metrics);
    }

    private static Metric metric(JsonNode tree) {
        return new Metric(
                tree.path("code").asText(),
                tree.path("name").asText(),
                tree.path("unit").asText(),
                Optional.ofNullable(text(tree, "kind")).map(MetricKind::valueOf).orElse(null),
                Optional.ofNullable(text(tree, "direction"))
                        .map(Direction::valueOf)
                        .orElse(null),
                number(tree, "baseline"),
                number(tree, "target"),
                number(tree, "floor"),
                number(tree, "stop"),
                number(tree, "sample"),
                tree.path("required").booleanValue(),
                text(tree, "claim"),
                number(tree, "claimedFrom"),
                number(tree, "claimedTo"));
    }

    private static @Nullable String text(JsonNode tree, String name) {
        return tree.path(name).textValue();
    }

    private static @Nullable BigDecimal number(JsonNode tree, String name) {
        return tree.path(name).isNumber() ? tree.path(name).decimalValue() : null;
    }

    private static @Nullable LocalDate day(JsonNode tree, String name) {
        var text = text(tree, name);
        return text == null ? null : LocalDate.parse(text);
    }
}
