// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.aiplus.api.problem.ProblemDocuments;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;

/** The query parameters that an operation declares; whatever else a request carries is refused. */
final class KnownParameters {

    private static final int LONGEST_NAME = 60;

    private final Map<String, Parameter> byName;
    private final boolean further;

    private KnownParameters(Map<String, Parameter> byName, boolean further) {
        this.byName = byName;
        this.further = further;
    }

    /** One declared parameter. */
    private record Parameter(
            String name,
            boolean repeatable,
            Class<?> type,
            Optional<Long> smallest,
            Optional<Long> largest,
            int longest) {

        int most() {
            return repeatable ? ParameterValues.MOST : 1;
        }
    }

    /** Reads the declarations of an operation, those of its {@code @BeanParam} classes included. */
    static KnownParameters of(Method operation) {
        var found = new HashMap<String, Parameter>();
        for (var parameter : operation.getParameters()) {
            add(found, parameter, parameter.getParameterizedType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (var field : parameter.getType().getDeclaredFields()) {
                    add(found, field, field.getGenericType());
                }
            }
        }
        return new KnownParameters(found, operation.isAnnotationPresent(FurtherParameters.class));
    }

    /** Everything that is wrong with the parameters of a request. */
    List<Problem> check(Map<String, List<String>> sent) {
        var problems = new ArrayList<Problem>();
        for (var entry : sent.entrySet()) {
            var known = byName.get(entry.getKey());
            if (known == null && further) {
                if (!entry.getValue().stream().allMatch(ParameterValues::isPlain)) {
                    problems.add(invalid(printable(entry.getKey())));
                }
            } else if (known == null) {
                problems.add(new Problem(
                        ProblemCode.UNKNOWN_PARAMETER,
                        null,
                        Map.of(
                                ProblemDocuments.PARAMETER,
                                printable(entry.getKey()),
                                "known",
                                List.copyOf(new TreeSet<>(byName.keySet())))));
            } else if (!isGood(known, entry.getValue())) {
                problems.add(new Problem(
                        ProblemCode.INVALID_PARAMETER,
                        null,
                        allowed(known, entry.getValue().size())));
            }
        }
        return problems;
    }

    private static Problem invalid(String name) {
        return new Problem(ProblemCode.INVALID_PARAMETER, null, Map.of(ProblemDocuments.PARAMETER, name));
    }

    /** What the declaration says about good values, so that nobody has to look it up. */
    private static Map<String, Object> allowed(Parameter parameter, int times) {
        var allowed = new HashMap<String, Object>();
        allowed.put(ProblemDocuments.PARAMETER, parameter.name());
        if (times > parameter.most()) {
            allowed.put("times", parameter.most());
            return allowed;
        }
        parameter.smallest().ifPresent(smallest -> allowed.put("minimum", smallest));
        parameter.largest().ifPresent(largest -> allowed.put("maximum", largest));
        if (parameter.type() == String.class) {
            allowed.put("length", parameter.longest());
        } else if (parameter.type().isEnum()) {
            allowed.put("known", List.of(parameter.type().getEnumConstants()));
        } else {
            allowed.putAll(ParameterValues.needed(parameter.type()));
        }
        return allowed;
    }

    private static void add(Map<String, Parameter> found, AnnotatedElement element, Type type) {
        var query = element.getAnnotation(QueryParam.class);
        if (query == null) {
            return;
        }
        var repeatable = type instanceof ParameterizedType list
                && list.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw);
        var item = repeatable ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        var size = element.getAnnotation(Size.class);
        found.put(
                query.value(),
                new Parameter(
                        query.value(),
                        repeatable,
                        (Class<?>) item,
                        Optional.ofNullable(element.getAnnotation(Min.class)).map(Min::value),
                        Optional.ofNullable(element.getAnnotation(Max.class)).map(Max::value),
                        size == null || repeatable ? ParameterValues.LONGEST : size.max()));
    }

    private static boolean isGood(Parameter parameter, List<String> values) {
        return values.size() <= parameter.most()
                && values.stream()
                        .allMatch(value -> value.length() <= parameter.longest()
                                && ParameterValues.isA(parameter.type(), value)
                                && inRange(parameter, value));
    }

    private static boolean inRange(Parameter parameter, String value) {
        if (parameter.smallest().isEmpty() && parameter.largest().isEmpty()) {
            return true;
        }
        var number = Long.parseLong(value);
        return parameter.smallest().map(min -> number >= min).orElse(true)
                && parameter.largest().map(max -> number <= max).orElse(true);
    }

    /** A name that a stranger chose, cut and with everything but plain characters replaced. */
    private static String printable(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._:~-]", "?");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain;
    }
}
