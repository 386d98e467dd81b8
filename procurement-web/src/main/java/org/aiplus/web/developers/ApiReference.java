// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.developers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document of the API in the order in which a reader needs it.
 *
 * @param groups operations by subject
 * @param everywhere refusals that every operation shares
 * @param schemas what bodies and answers consist of, by name
 */
public record ApiReference(List<Group> groups, List<Answer> everywhere, List<Schema> schemas) {

    /**
     * Operations of one subject.
     *
     * @param id for links within the page
     */
    public record Group(String id, String name, String description, List<Operation> operations) {}

    /**
     * One operation.
     *
     * @param id its name in the document, also for links within the page
     * @param method as in HTTP
     * @param path below the public address
     * @param anybody whether it works without a token
     * @param answers those that are not shared by all operations
     * @param example a line for a shell
     */
    public record Operation(
            String id,
            String method,
            String path,
            String summary,
            String description,
            boolean anybody,
            List<Field> parameters,
            List<Body> bodies,
            List<Answer> answers,
            String example) {}

    /**
     * A parameter or property.
     *
     * @param place {@code path}, {@code query} or {@code header}; empty for a property
     */
    public record Field(String name, String place, boolean required, Kind kind, String description) {}

    /** A media type that an operation takes. */
    public record Body(String mediaType, Kind kind, String description) {}

    /**
     * What an operation answers with.
     *
     * @param kind absent where there is no content, and for refusals, which are all alike
     */
    public record Answer(
            String status, String description, @Nullable Kind kind) {}

    /**
     * What a value looks like.
     *
     * @param words for example {@code list of} or {@code string, date-time}
     * @param schema name of a schema that says the rest; absent for plain values
     */
    public record Kind(String words, @Nullable String schema) {}

    /** Properties of an object. */
    public record Schema(String name, String description, List<Field> properties) {}

    public ApiReference {
        groups = List.copyOf(groups);
        everywhere = List.copyOf(everywhere);
        schemas = List.copyOf(schemas);
    }
}
