// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Compares a JSON tree with the record that it shall become and reports every difference with its place: properties that
 * the record does not have, missing ones, wrong types, and limits that the record declares with {@code @Size},
 * {@code @Min} and {@code @Max}. A component of type {@link JsonNode} takes anything; whoever reads it checks it.
 */
final class RecordShape {

    private static final AnnotatedElement NO_LIMITS = Object.class;

    private RecordShape() {}

    static void check(Class<?> type, JsonNode node, String pointer, Problems problems) {
        if (!node.isObject()) {
            problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", "object");
            return;
        }
        var components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> component));
        for (var property : node.properties()) {
            if (!components.containsKey(property.getKey())) {
                problems.add(
                        JsonPointers.member(pointer, property.getKey()),
                        ProblemCode.UNKNOWN_PROPERTY,
                        "known",
                        List.copyOf(new TreeSet<>(components.keySet())));
            }
        }
        for (var component : type.getRecordComponents()) {
            var value = node.get(component.getName());
            var at = JsonPointers.member(pointer, component.getName());
            if (value == null || value.isNull()) {
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    problems.add(at, ProblemCode.REQUIRED);
                }
            } else {
                checkValue(component.getGenericType(), component.getAccessor(), value, at, problems);
            }
        }
    }

    private static void checkValue(
            Type type, AnnotatedElement limits, JsonNode value, String pointer, Problems problems) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            var arguments = generic.getActualTypeArguments();
            if (Collection.class.isAssignableFrom(raw)) {
                checkItems(arguments[0], limits, value, pointer, problems);
                return;
            }
            if (Map.class.isAssignableFrom(raw)) {
                checkMembers(arguments[1], value, pointer, problems);
                return;
            }
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalStateException(
                    "a record of the interface has a component that cannot be checked: " + type);
        }
        if (plain.isRecord()) {
            check(plain, value, pointer, problems);
        } else if (!JsonNode.class.isAssignableFrom(plain)) {
            ScalarShape.check(plain, limits, value, pointer, problems);
        }
    }

    private static void checkItems(
            Type item, AnnotatedElement limits, JsonNode value, String pointer, Problems problems) {
        if (!value.isArray()) {
            problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", "array");
            return;
        }
        var size = limits.getAnnotation(Size.class);
        if (size != null && value.size() > size.max()) {
            problems.add(pointer, ProblemCode.TOO_MANY_ITEMS, "maximum", size.max());
            return;
        }
        for (var i = 0; i < value.size(); i++) {
            checkPresent(item, value.get(i), JsonPointers.item(pointer, i), problems);
        }
    }

    private static void checkMembers(Type member, JsonNode value, String pointer, Problems problems) {
        if (!value.isObject()) {
            problems.add(pointer, ProblemCode.WRONG_TYPE, "expected", "object");
            return;
        }
        for (var property : value.properties()) {
            checkPresent(member, property.getValue(), JsonPointers.member(pointer, property.getKey()), problems);
        }
    }

    private static void checkPresent(Type type, JsonNode value, String pointer, Problems problems) {
        if (value.isNull()) {
            problems.add(pointer, ProblemCode.REQUIRED);
        } else {
            checkValue(type, NO_LIMITS, value, pointer, problems);
        }
    }

    /** Smallest number that a component declares. */
    static long smallest(AnnotatedElement limits) {
        var min = limits.getAnnotation(Min.class);
        return min == null ? Long.MIN_VALUE : min.value();
    }

    /** Largest number that a component declares. */
    static long largest(AnnotatedElement limits) {
        var max = limits.getAnnotation(Max.class);
        return max == null ? Long.MAX_VALUE : max.value();
    }
}
