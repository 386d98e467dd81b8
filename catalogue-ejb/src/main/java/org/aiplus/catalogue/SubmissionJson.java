// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.LocalisedTextJson;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.json.WebAddress;
import org.aiplus.questionnaire.AnswerContext;
import org.aiplus.questionnaire.Answers;
import org.aiplus.questionnaire.AnswersJson;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads one submission from JSON and reports everything that is wrong with it at once, each with its JSON pointer. Knows
 * the form only; what must hold between a submission and the catalogue is {@link SubmissionRules}.
 */
final class SubmissionJson {

    private static final Set<String> PROPERTIES = new LinkedHashSet<>(List.of(
            "source",
            "kind",
            "referenceRecord",
            "demo",
            "name",
            "vendor",
            "department",
            "categories",
            "maximumClassification",
            "firstListedOn",
            "lastVerifiedOn",
            "questionSet",
            "answers"));
    private static final Set<String> VENDORS_PROPERTIES =
            new LinkedHashSet<>(List.of("name", "categories", "maximumClassification", "questionSet", "answers"));
    private static final Set<String> SOURCE_PROPERTIES = Set.of("system", "externalId", "url");
    private static final Set<String> VENDOR_PROPERTIES = Set.of("registryNumber", "name");
    private static final int MAX_NAME = 300;
    private static final int MAX_CATEGORIES = 10;

    private final Problems problems;
    private final QuestionSet questions;
    private final AnswerContext context;

    SubmissionJson(QuestionSet questions, AnswerContext context, Problems problems) {
        this.questions = questions;
        this.context = context;
        this.problems = problems;
    }

    /** The submission, or {@code null} when anything was reported. */
    @Nullable
    SolutionSubmission read(JsonNode root) {
        int before = problems.count();
        if (!isObject(root, "")) {
            return null;
        }
        refuseUnknown(root, "", PROPERTIES);
        var source = source(root.path("source"));
        var kind = constant(root, "kind", SolutionKind.class, true);
        var vendor = vendor(root.path("vendor"));
        var name = requiredLocalised(root, "", "name");
        var department = optionalText(root, "department", "/department", 20);
        var categories = categories(root.path("categories"));
        var classification = constant(root, "maximumClassification", Classification.class, false);
        var firstListedOn = date(root, "firstListedOn");
        var lastVerifiedOn = date(root, "lastVerifiedOn");
        boolean referenceRecord = flag(root, "referenceRecord");
        boolean demo = flag(root, "demo");
        var answers = answers(root.path("answers"));
        if (problems.count() > before || source == null || kind == null || name == null) {
            return null;
        }
        return new SolutionSubmission(
                source,
                kind,
                vendor,
                referenceRecord,
                demo,
                new SolutionContent(
                        name,
                        department,
                        categories,
                        classification,
                        firstListedOn,
                        lastVerifiedOn,
                        questions.version(),
                        answers));
    }

    /** What a vendor says, or {@code null} when anything was reported. */
    @Nullable
    SolutionContent readVendorsPart(JsonNode root) {
        int before = problems.count();
        if (!isObject(root, "")) {
            return null;
        }
        refuseUnknown(root, "", VENDORS_PROPERTIES);
        var name = requiredLocalised(root, "", "name");
        var categories = categories(root.path("categories"));
        if (categories.isEmpty() && root.path("categories").isEmpty()) {
            problems.add("/categories", ProblemCode.REQUIRED);
        }
        var classification = constant(root, "maximumClassification", Classification.class, false);
        var answers = answers(root.path("answers"));
        if (problems.count() > before || name == null) {
            return null;
        }
        return new SolutionContent(name, null, categories, classification, null, null, questions.version(), answers);
    }

    private Answers answers(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            problems.add("/answers", ProblemCode.REQUIRED);
            return Answers.NONE;
        }
        return AnswersJson.read(node, questions, context, "/answers", problems);
    }

    private @Nullable SolutionSource source(JsonNode node) {
        if (node.isMissingNode()) {
            problems.add("/source", ProblemCode.REQUIRED);
            return null;
        }
        if (!isObject(node, "/source")) {
            return null;
        }
        refuseUnknown(node, "/source", SOURCE_PROPERTIES);
        var system = requiredText(node, "system", "/source/system", 60);
        var externalId = requiredText(node, "externalId", "/source/externalId", 500);
        var url = optionalText(node, "url", "/source/url", 1000);
        if (url != null && !WebAddress.wellFormed(url)) {
            problems.add("/source/url", ProblemCode.WRONG_FORMAT, "format", "url");
        }
        return system == null || externalId == null ? null : new SolutionSource(system, externalId, url);
    }

    private SolutionSubmission.@Nullable VendorIdentity vendor(JsonNode node) {
        if (node.isMissingNode() || node.isNull() || !isObject(node, "/vendor")) {
            return null;
        }
        refuseUnknown(node, "/vendor", VENDOR_PROPERTIES);
        var number = requiredText(node, "registryNumber", "/vendor/registryNumber", 40);
        var name = requiredLocalised(node, "/vendor", "name");
        return number == null || name == null ? null : new SolutionSubmission.VendorIdentity(number, name);
    }

    private List<String> categories(JsonNode node) {
        if (node.isMissingNode()) {
            return List.of();
        }
        if (!node.isArray()) {
            problems.add("/categories", ProblemCode.WRONG_TYPE, "expected", "array");
            return List.of();
        }
        if (node.size() > MAX_CATEGORIES) {
            problems.add("/categories", ProblemCode.TOO_MANY_ITEMS, "maximum", MAX_CATEGORIES);
            return List.of();
        }
        var known = questions.vocabulary("category");
        var codes = new ArrayList<String>();
        for (int i = 0; i < node.size(); i++) {
            var pointer = JsonPointers.item("/categories", i);
            var code = node.get(i);
            if (!code.isTextual()) {
                problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", "string");
            } else if (known.isPresent() && !known.get().has(code.textValue())) {
                problems.add(
                        pointer,
                        ProblemCode.UNKNOWN_CATEGORY,
                        "known",
                        List.copyOf(known.get().codes()));
            } else if (codes.contains(code.textValue())) {
                problems.add(pointer, ProblemCode.DUPLICATE_ITEM);
            } else {
                codes.add(code.textValue());
            }
        }
        return codes;
    }

    private @Nullable LocalisedText requiredLocalised(JsonNode parent, String under, String property) {
        var pointer = JsonPointers.member(under, property);
        var node = parent.path(property);
        if (node.isMissingNode() || node.isNull()) {
            problems.add(pointer, ProblemCode.REQUIRED);
            return null;
        }
        return LocalisedTextJson.read(node, false, MAX_NAME, pointer, problems);
    }

    private @Nullable String requiredText(JsonNode parent, String property, String pointer, int maxLength) {
        var text = optionalText(parent, property, pointer, maxLength);
        if (text == null && !parent.has(property)) {
            problems.add(pointer, ProblemCode.REQUIRED);
        }
        return text;
    }

    private @Nullable String optionalText(JsonNode parent, String property, String pointer, int maxLength) {
        var node = parent.path(property);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", "string");
            return null;
        }
        var text = node.textValue();
        return TextRules.check(text, false, 1, maxLength, pointer, problems) ? text : null;
    }

    private <E extends Enum<E>> @Nullable E constant(
            JsonNode parent, String property, Class<E> type, boolean required) {
        var pointer = JsonPointers.member("", property);
        var node = parent.path(property);
        if (node.isMissingNode() || node.isNull()) {
            if (required) {
                problems.add(pointer, ProblemCode.REQUIRED);
            }
            return null;
        }
        for (var candidate : type.getEnumConstants()) {
            if (node.isTextual() && candidate.name().equals(node.textValue())) {
                return candidate;
            }
        }
        problems.add(
                pointer,
                ProblemCode.UNKNOWN_CODE,
                "known",
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        return null;
    }

    private @Nullable LocalDate date(JsonNode parent, String property) {
        var node = parent.path(property);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        var pointer = JsonPointers.member("", property);
        if (!node.isTextual()) {
            problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", "string");
            return null;
        }
        try {
            return LocalDate.parse(node.textValue());
        } catch (DateTimeParseException e) {
            problems.add(pointer, ProblemCode.WRONG_FORMAT, "format", "date");
            return null;
        }
    }

    private boolean flag(JsonNode parent, String property) {
        var node = parent.path(property);
        if (!node.isMissingNode() && !node.isBoolean()) {
            problems.add(JsonPointers.member("", property), ProblemCode.WRONG_TYPE, "expected", "boolean");
        }
        return node.asBoolean(false);
    }

    private boolean isObject(JsonNode node, String pointer) {
        if (node.isObject()) {
            return true;
        }
        problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", "object");
        return false;
    }

    private void refuseUnknown(JsonNode node, String pointer, Set<String> known) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problems.add(JsonPointers.member(pointer, name), ProblemCode.UNKNOWN_PROPERTY);
            }
        });
    }
}
