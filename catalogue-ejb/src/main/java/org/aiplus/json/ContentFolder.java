// SPDX-License-Identifier: Apache-2.0
package org.aiplus.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.TextState;
import org.jspecify.annotations.Nullable;

/**
 * One folder of the content that ships: a document, and its texts in a file for each language. What does not fit together
 * stops whoever reads it, with a message that says where.
 */
public final class ContentFolder {

    private final String name;
    private final Map<Language, JsonNode> texts = new EnumMap<>(Language.class);
    private final Function<String, JsonNode> files;

    /**
     * Opens a folder and reads its texts.
     *
     * @param files finds a file by its path
     * @param name path of the folder, with a slash at the end
     */
    public ContentFolder(Function<String, JsonNode> files, String name) {
        this.name = name;
        this.files = files;
        for (var language : Language.values()) {
            texts.put(language, files.apply(name + "text/" + language.tag() + ".json"));
        }
    }

    /**
     * The files below a place of the content.
     *
     * @param root for example {@code risk/}
     */
    public static Function<String, JsonNode> shipped(String root) {
        return path -> resource("/content/" + root + path);
    }

    /** A file of this folder. */
    public JsonNode file(String path) {
        return files.apply(name + path);
    }

    /** A text in all languages. */
    public LocalisedText text(String pointer) {
        var text = optionalText(pointer);
        require(text != null, "no text " + pointer);
        return Objects.requireNonNull(text);
    }

    /** A text exists in all languages or in none. Chinese texts are drafts until somebody has read them. */
    public @Nullable LocalisedText optionalText(String pointer) {
        var found = new EnumMap<Language, LocalisedText.Text>(Language.class);
        texts.forEach((language, file) -> {
            var text = file.at(pointer);
            if (text.isTextual()) {
                var state = language == Language.EN ? TextState.CHECKED : TextState.MACHINE_DRAFT;
                found.put(language, new LocalisedText.Text(text.asText(), state));
            }
        });
        require(found.isEmpty() || found.size() == Language.values().length, "a language lacks " + pointer);
        return found.isEmpty() ? null : new LocalisedText(found);
    }

    /** A whole number above zero. */
    public int positive(JsonNode node, String member) {
        var number = node.path(member).asInt(0);
        require(number > 0, "no " + member);
        return number;
    }

    /**
     * Stops when something is wrong.
     *
     * @throws IllegalStateException when it is not right
     */
    public void require(boolean right, String fault) {
        if (!right) {
            throw new IllegalStateException(name + ": " + fault);
        }
    }

    private static JsonNode resource(String path) {
        try (var stream = ContentFolder.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return StrictJson.parse(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
