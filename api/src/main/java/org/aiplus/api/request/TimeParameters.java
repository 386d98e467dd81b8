// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets operations declare days and instants as parameters. {@link ParameterFilter} has checked the text before. */
@Provider
@Dependent
public class TimeParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type == Instant.class) {
            return (ParamConverter<T>) new Iso<>(Instant::parse);
        }
        if (type == LocalDate.class) {
            return (ParamConverter<T>) new Iso<>(LocalDate::parse);
        }
        return null;
    }

    private record Iso<T>(Function<String, T> parse) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String value) {
            return value == null ? null : parse.apply(value);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
