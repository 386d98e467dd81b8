// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.frame;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/** Reads the language at the beginning of an address; an address without one of ours does not exist. */
@Provider
public class LanguageParameter implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        if (rawType != Language.class) {
            return null;
        }
        return new ParamConverter<>() {
            @Override
            public T fromString(String path) {
                return rawType.cast(Language.ofPath(path).orElseThrow(NotFoundException::new));
            }

            @Override
            public String toString(T language) {
                return ((Language) language).path();
            }
        };
    }
}
