// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.aiplus.json.Problems;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.ProblemCode;

/** Reads a JSON body into the record that an operation takes, or refuses it with everything that is wrong with it. */
@Provider
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
public class StrictReader implements MessageBodyReader<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return read(type, body);
    }

    /** Reads a part of a body in the same way as a whole one. */
    public static <T extends Record> T read(Class<T> type, InputStream body) {
        var tree = StrictJson.parse(body);
        var problems = new Problems();
        if (!WholeBody.class.isAssignableFrom(type)) {
            RecordShape.check(type, tree, "", problems);
        } else if (!tree.isObject()) {
            problems.add("", ProblemCode.WRONG_TYPE, "expected", "object");
        }
        problems.throwIfAny();
        try {
            return CatalogueJson.mapper().treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a body of the right shape cannot become " + type, e);
        }
    }
}
