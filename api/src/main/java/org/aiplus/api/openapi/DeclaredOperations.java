// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.openapi;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Finds for each operation of the document the method that it was made from, gives the operation that method's name as
 * its id, and completes what the document generator cannot know: which properties are always there, and the codes of
 * enumerations that live in another archive.
 */
final class DeclaredOperations {

    private DeclaredOperations() {}

    static void complete(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        var schemas = new RecordSchemas(document.getComponents());
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> {
                    var method = method(operation.getOperationId());
                    operation.setOperationId(method.getName());
                    completeParameters(operation, method);
                    records(method).forEach(schemas::complete);
                });
        schemas.complete(org.aiplus.api.problem.ProblemJson.class);
    }

    /** The generator names an operation {@code package.Class_method} when it is told to. */
    static Method method(String operationId) {
        var split = operationId.lastIndexOf('_');
        try {
            return Arrays.stream(Class.forName(operationId.substring(0, split)).getMethods())
                    .filter(method -> method.getName().equals(operationId.substring(split + 1)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no method for operation " + operationId));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no class for operation " + operationId, e);
        }
    }

    private static void completeParameters(Operation operation, Method method) {
        if (operation.getParameters() == null) {
            return;
        }
        for (var declared : method.getParameters()) {
            var query = declared.getAnnotation(QueryParam.class);
            if (query != null) {
                operation.getParameters().stream()
                        .filter(parameter -> query.value().equals(parameter.getName()))
                        .filter(parameter -> parameter.getSchema() != null)
                        .forEach(parameter ->
                                RecordSchemas.nameCodes(parameter.getSchema(), declared.getParameterizedType()));
            }
        }
    }

    private static Stream<? extends Class<?>> records(Method method) {
        var answers = Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                .flatMap(response -> Arrays.stream(response.content()))
                .map(content -> content.schema().implementation());
        return Stream.of(Stream.of(method.getReturnType()), Arrays.stream(method.getParameterTypes()), answers)
                .flatMap(classes -> classes)
                .filter(Class::isRecord);
    }
}
