// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.developers;

import java.util.List;
import java.util.stream.Collectors;
import org.aiplus.web.developers.ApiReference.Body;
import org.aiplus.web.developers.ApiReference.Field;

/** A line for a shell that calls an operation; what the caller has to put in stands in capitals after a dollar. */
final class CurlExample {

    private static final String JSON = "application/json";

    private CurlExample() {}

    /** The line, over several lines where it is long. */
    static String of(
            String address, String method, String path, boolean anybody, List<Field> parameters, List<Body> bodies) {
        var line = new StringBuilder("curl -s");
        if (!"GET".equals(method)) {
            line.append(" -X ").append(method);
        }
        line.append(" \"")
                .append(address)
                .append(filled(path))
                .append(query(parameters))
                .append('"');
        if (!anybody) {
            add(line, "-H \"Authorization: Bearer $TOKEN\"");
        }
        for (var parameter : parameters) {
            if ("header".equals(parameter.place())) {
                add(line, header(parameter.name()));
            }
        }
        if (!bodies.isEmpty()) {
            var type = bodies.get(0).mediaType();
            add(line, "-H \"Content-Type: " + type + "\"");
            add(line, JSON.equals(type) ? "--data @body.json" : "--data-binary @file");
        }
        return line.toString();
    }

    private static void add(StringBuilder line, String part) {
        line.append(" \\\n  ").append(part);
    }

    /** {@code {reference}} becomes {@code $REFERENCE}. */
    private static String filled(String path) {
        var filled = new StringBuilder();
        for (var part : path.split("(?=[{])|(?<=[}])")) {
            filled.append(part.startsWith("{") ? variable(part.substring(1, part.length() - 1)) : part);
        }
        return filled.toString();
    }

    private static String query(List<Field> parameters) {
        var required = parameters.stream()
                .filter(parameter -> "query".equals(parameter.place()) && parameter.required())
                .map(parameter -> parameter.name() + "=" + variable(parameter.name()))
                .collect(Collectors.joining("&"));
        return required.isEmpty() ? "" : "?" + required;
    }

    private static String header(String name) {
        return switch (name) {
            case "Idempotency-Key" -> "-H \"Idempotency-Key: $(uuidgen)\"";
            case "If-Match", "If-None-Match" -> "-H \"" + name + ": $ETAG\"";
            default -> "-H \"" + name + ": " + variable(name) + "\"";
        };
    }

    private static String variable(String name) {
        return "$"
                + name.replaceAll("([a-z])([A-Z])", "$1_$2").replace('-', '_').toUpperCase(java.util.Locale.ROOT);
    }
}
