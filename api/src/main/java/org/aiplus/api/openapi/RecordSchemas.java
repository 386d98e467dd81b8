// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Completes the schemas of records: a component that cannot be {@code null} is always there. */
final class RecordSchemas {

    private final Components components;
    private final Set<Class<?>> done = new HashSet<>();

    RecordSchemas(Components components) {
        this.components = components;
    }

    /** Completes the schema of a record and of all records within it. */
    void complete(Class<?> type) {
        if (!done.add(type)) {
            return;
        }
        var schema =
                components.getSchemas() == null ? null : components.getSchemas().get(name(type));
        for (var component : type.getRecordComponents()) {
            Arrays.stream(arguments(component.getGenericType())).forEach(this::completeNested);
            var property = schema == null || schema.getProperties() == null
                    ? null
                    : schema.getProperties().get(component.getName());
            if (schema == null || property == null) {
                continue;
            }
            nameCodes(property, component.getGenericType());
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.addRequired(component.getName());
            }
        }
    }

    /** Lists the constants where a schema stands for an enumeration or a list of one. */
    static void nameCodes(Schema schema, Type type) {
        if (type instanceof Class<?> plain && plain.isEnum()) {
            schema.setRef(null);
            schema.setType(List.of(SchemaType.STRING));
            schema.setEnumeration(Arrays.stream(plain.getEnumConstants())
                    .<Object>map(constant -> ((Enum<?>) constant).name())
                    .toList());
        } else if (type instanceof ParameterizedType list
                && list.getRawType() == List.class
                && schema.getItems() != null) {
            nameCodes(schema.getItems(), list.getActualTypeArguments()[0]);
        }
    }

    private void completeNested(Type type) {
        if (type instanceof Class<?> plain && plain.isRecord()) {
            complete(plain);
        }
    }

    private static Type[] arguments(Type type) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments() : new Type[] {type};
    }

    private static String name(Class<?> type) {
        var declared = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        return declared == null || declared.name().isEmpty() ? type.getSimpleName() : declared.name();
    }
}
