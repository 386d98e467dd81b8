// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aiplus.json.StoredJson;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor says about a solution: {@code questionSet}, {@code name}, {@code categories},
 * {@code maximumClassification} and {@code answers} by question code. Everything else of an entry is the product's to
 * say. A field is named by its JSON pointer, for example {@code /name} or {@code /answers/summary}.
 */
public final class SubmissionContent {

    static final String QUESTION_SET = "questionSet";
    static final String ANSWERS = "answers";

    /** Core fields besides the question set, in their order. */
    static final List<String> CORE = List.of("name", "categories", "maximumClassification");

    private static final String ANSWER_PREFIX = "/answers/";

    private final ObjectNode tree;

    private SubmissionContent(ObjectNode tree) {
        this.tree = tree;
    }

    /** Content of this tree, which nobody else changes afterwards. */
    static SubmissionContent of(ObjectNode tree) {
        var content = tree.deepCopy();
        if (!content.path(ANSWERS).isObject()) {
            content.putObject(ANSWERS);
        }
        return new SubmissionContent(content);
    }

    /** Nothing said so far. */
    static SubmissionContent empty(String questionSetVersion) {
        return of(JsonNodeFactory.instance.objectNode().put(QUESTION_SET, questionSetVersion));
    }

    static SubmissionContent stored(String json) {
        return of((ObjectNode) StoredJson.tree(json));
    }

    /** A copy of the whole content. */
    public ObjectNode tree() {
        return tree.deepCopy();
    }

    /** The content as JSON text. */
    public String json() {
        return StoredJson.format(tree);
    }

    /** Version of the question set that is answered. */
    public String questionSetVersion() {
        return tree.path(QUESTION_SET).asText();
    }

    /** Pointers of the fields that are there, the question set included. */
    Set<String> fields() {
        var fields = new LinkedHashSet<String>();
        tree.fieldNames().forEachRemaining(name -> {
            if (!name.equals(ANSWERS)) {
                fields.add("/" + name);
            }
        });
        tree.path(ANSWERS).fieldNames().forEachRemaining(code -> fields.add(ANSWER_PREFIX + code));
        return fields;
    }

    /** What a field says, {@code null} when nothing. */
    @Nullable
    JsonNode field(String pointer) {
        var node = tree.at(pointer);
        return node.isMissingNode() ? null : node.deepCopy();
    }

    /** Pointers of the fields in which the other content differs. */
    Set<String> differences(SubmissionContent other) {
        var different = new LinkedHashSet<>(fields());
        different.addAll(other.fields());
        different.removeIf(field -> Objects.equals(field(field), other.field(field)));
        return different;
    }

    /** The same content with another value in one field; {@code null} takes the field out. */
    SubmissionContent with(String pointer, @Nullable JsonNode value) {
        var changed = tree.deepCopy();
        var parent = pointer.startsWith(ANSWER_PREFIX) ? (ObjectNode) changed.path(ANSWERS) : changed;
        var name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (value == null) {
            parent.remove(name);
        } else {
            parent.set(name, value);
        }
        return new SubmissionContent(changed);
    }

    /** The field that a pointer of a problem is about; {@code null} when it is about none. */
    static @Nullable String fieldOf(@Nullable String pointer) {
        if (pointer == null || pointer.isEmpty()) {
            return null;
        }
        var from = pointer.startsWith(ANSWER_PREFIX) ? ANSWER_PREFIX.length() : 1;
        var end = pointer.indexOf('/', from);
        return end < 0 ? pointer : pointer.substring(0, end);
    }
}
