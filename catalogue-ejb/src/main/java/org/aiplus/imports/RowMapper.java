// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aiplus.json.Problems;
import org.aiplus.questionnaire.Vocabulary;
import org.aiplus.shared.ProblemCode;

/**
 * Turns one row of columns into our own form by a profile. Labels are recognised by code or by a name of the vocabulary in
 * any language; one that is not recognised is named in the report.
 */
final class RowMapper {

    private static final int ISO_DATE_LENGTH = 10;
    private static final int MAX_LABEL_SHOWN = 80;
    private static final Map<String, Boolean> YES_NO = Map.of(
            "yes", true, "y", true, "true", true, "1", true, "no", false, "n", false, "false", false, "0", false);

    private final ImportProfile profile;
    private final Map<String, Map<String, String>> codesByLabel = new HashMap<>();

    RowMapper(ImportProfile profile, Function<String, Optional<Vocabulary>> vocabularies) {
        this.profile = profile;
        for (var mapping : profile.mappings()) {
            var name = mapping.vocabulary();
            if (name != null) {
                vocabularies.apply(name).ifPresent(v -> codesByLabel.computeIfAbsent(name, n -> labels(v)));
            }
        }
    }

    private static Map<String, String> labels(Vocabulary vocabulary) {
        var labels = new HashMap<String, String>();
        for (var term : vocabulary.terms()) {
            labels.put(normal(term.code()), term.code());
            term.name().texts().values().forEach(text -> labels.putIfAbsent(normal(text.text()), term.code()));
        }
        return labels;
    }

    /** The row in our own form; what is wrong is reported with the column's name as pointer. */
    ObjectNode map(Map<String, String> row, Problems problems) {
        var result = profile.defaults().deepCopy();
        for (var mapping : profile.mappings()) {
            for (var column : mapping.from()) {
                var text = row.getOrDefault(column, "").strip();
                if (!text.isEmpty()) {
                    apply(mapping, column, text, result, problems);
                    break;
                }
            }
        }
        return result;
    }

    private void apply(
            ImportProfile.Mapping mapping, String column, String text, ObjectNode result, Problems problems) {
        var json = JsonNodeFactory.instance;
        switch (mapping.form()) {
            case TEXT -> put(result, mapping.to(), json.textNode(cut(text, mapping.cut())));
            case LOCALISED -> {
                var language = mapping.language();
                if (language != null) {
                    var localised = json.objectNode();
                    localised.put("text", cut(text, mapping.cut()));
                    localised.put("state", mapping.state());
                    put(result, mapping.to() + "/" + language, localised);
                }
            }
            case DATE ->
                put(
                        result,
                        mapping.to(),
                        json.textNode(text.length() > ISO_DATE_LENGTH ? text.substring(0, ISO_DATE_LENGTH) : text));
            case CODE ->
                code(mapping, column, text, problems).ifPresent(code -> put(result, mapping.to(), json.textNode(code)));
            case CODES -> {
                var codes = json.arrayNode();
                for (var label : text.split("[;；|]")) {
                    if (!label.isBlank()) {
                        code(mapping, column, label.strip(), problems).ifPresent(codes::add);
                    }
                }
                put(result, mapping.to(), codes);
            }
            case YES_NO -> {
                var yes = YES_NO.get(text.toLowerCase(Locale.ROOT));
                if (yes == null) {
                    unknownLabel(column, text, problems);
                } else {
                    put(result, mapping.to(), json.booleanNode(yes));
                }
            }
            case NUMBER -> {
                try {
                    put(result, mapping.to(), json.numberNode(new BigDecimal(text.replace(",", ""))));
                } catch (NumberFormatException e) {
                    problems.add(column, ProblemCode.WRONG_TYPE, "expected", "number");
                }
            }
        }
    }

    private Optional<String> code(ImportProfile.Mapping mapping, String column, String label, Problems problems) {
        var own = mapping.labels().get(label.toLowerCase(Locale.ROOT));
        var code = own != null
                ? own
                : codesByLabel
                        .getOrDefault(String.valueOf(mapping.vocabulary()), Map.of())
                        .get(normal(label));
        if (code == null) {
            unknownLabel(column, label, problems);
        }
        return Optional.ofNullable(code);
    }

    private static void unknownLabel(String column, String label, Problems problems) {
        problems.add(column, ProblemCode.IMPORT_UNKNOWN_LABEL, "label", cut(label, MAX_LABEL_SHOWN));
    }

    private static void put(ObjectNode root, String pointer, JsonNode value) {
        var path = new ArrayList<>(List.of(pointer.substring(1).split("/")));
        var last = path.remove(path.size() - 1);
        ObjectNode parent = root;
        if (!path.isEmpty()) {
            parent = root.withObject(JsonPointer.compile("/" + String.join("/", path)));
        }
        parent.set(last, value);
    }

    private static String cut(String text, int max) {
        if (max == 0 || text.codePointCount(0, text.length()) <= max) {
            return text;
        }
        var head = text.substring(0, text.offsetByCodePoints(0, max - 1));
        int space = head.lastIndexOf(' ');
        return (space > head.length() / 2 ? head.substring(0, space) : head) + "…";
    }

    private static String normal(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
