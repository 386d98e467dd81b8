// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a reader of the document may count on, beyond its being valid. */
final class DocumentRules {

    private static final int LONGEST_SUMMARY = 60;
    private static final Pattern OPERATION_ID = Pattern.compile("[a-z][A-Za-z]+");
    private static final Pattern STATUS_OF_CALLER = Pattern.compile("4\\d\\d");
    private static final Pattern STATUS_OF_SUCCESS = Pattern.compile("2\\d\\d");

    private final OpenAPI document;
    private final List<String> broken = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> described;

    private DocumentRules(OpenAPI document) {
        this.document = document;
        this.described = document.getTags() == null
                ? Set.of()
                : document.getTags().stream()
                        .filter(tag -> !missing(tag.getDescription()))
                        .map(Tag::getName)
                        .collect(Collectors.toSet());
    }

    /** All places where the document breaks a rule; none when it keeps them. */
    static List<String> broken(OpenAPI document) {
        var rules = new DocumentRules(document);
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> rules.check(method, path, operation)));
        rules.checkParts();
        return rules.broken;
    }

    private void check(HttpMethod method, String path, Operation operation) {
        var place = method + " " + path + ": ";
        require(!missing(operation.getSummary()), place + "no summary");
        require(
                missing(operation.getSummary())
                        || operation.getSummary().length() <= LONGEST_SUMMARY
                                && !operation.getSummary().endsWith("."),
                place + "a summary is a phrase of at most " + LONGEST_SUMMARY + " characters without a full stop");
        require(
                !missing(operation.getDescription()),
                place + "no description that says who may do it and what it does");
        require(
                operation.getOperationId() != null
                        && OPERATION_ID.matcher(operation.getOperationId()).matches(),
                place + "no operation id in camel case");
        require(ids.add(operation.getOperationId()), place + "operation id " + operation.getOperationId() + " twice");
        require(
                operation.getTags() != null
                        && operation.getTags().size() == 1
                        && described.containsAll(operation.getTags()),
                place + "not exactly one tag with a description");
        checkAnswers(place, operation);
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> check(place, parameter));
        }
    }

    private void checkAnswers(String place, Operation operation) {
        var answers = operation.getResponses().getAPIResponses();
        require(
                answers.keySet().stream()
                        .anyMatch(status -> STATUS_OF_SUCCESS.matcher(status).matches()),
                place + "no answer of success");
        require(
                answers.keySet().stream()
                        .anyMatch(status -> STATUS_OF_CALLER.matcher(status).matches()),
                place + "no refusal (4xx)");
        answers.forEach((status, answer) -> require(
                answer.getRef() != null || !missing(answer.getDescription()),
                place + "answer " + status + " has no description"));
    }

    private void check(String place, Parameter parameter) {
        require(
                parameter.getRef() != null || !missing(parameter.getDescription()),
                place + "parameter " + parameter.getName() + " has no description");
    }

    private void checkParts() {
        document.getComponents().getSchemas().forEach((name, schema) -> {
            require(!missing(schema.getDescription()), "schema " + name + " has no description");
            if (schema.getProperties() != null) {
                schema.getProperties()
                        .forEach((property, described) -> require(
                                described.getRef() != null || !missing(described.getDescription()),
                                "property " + name + "." + property + " has no description"));
            }
        });
    }

    private void require(boolean kept, String otherwise) {
        if (!kept) {
            broken.add(otherwise);
        }
    }

    private static boolean missing(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
