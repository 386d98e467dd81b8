// SPDX-License-Identifier: Apache-2.0
package org.aiplus.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.TextState;
import org.jspecify.annotations.Nullable;

/** Reads declarations from the content folder and refuses what does not fit together, saying where. */
final class DeclarationContent {

    private static final String ROOT = "/content/declarations/";
    private static final int USUAL_LENGTH = 500;

    private final Function<String, JsonNode> files;
    private final Map<Language, JsonNode> texts = new EnumMap<>(Language.class);
    private String folder = "";

    private DeclarationContent(Function<String, JsonNode> files) {
        this.files = files;
    }

    /** The content of this release, older versions before newer ones. */
    static List<Declaration> shipped() {
        return read(DeclarationContent::resource);
    }

    /**
     * Reads the content from files that are given by their path below the folder.
     *
     * @throws IllegalStateException when a file is missing or something in it is wrong; the message says where
     */
    static List<Declaration> read(Function<String, JsonNode> files) {
        var reader = new DeclarationContent(files);
        var all = new ArrayList<Declaration>();
        for (var entry : files.apply("declarations.json")) {
            for (var version : entry.path("versions")) {
                all.add(reader.declaration(entry.path("code").asText(), version.asText()));
            }
        }
        return all;
    }

    private Declaration declaration(String code, String version) {
        folder = code.toLowerCase(Locale.ROOT).replace('_', '-') + "/" + version + "/";
        for (var language : Language.values()) {
            texts.put(language, files.apply(folder + "text/" + language.tag() + ".json"));
        }
        var node = files.apply(folder + "declaration.json");
        require(code.equals(node.path("code").asText()), "another code");
        require(version.equals(node.path("version").asText()), "another version");
        var questions = new ArrayList<Declaration.Question>();
        for (var question : node.path("questions")) {
            questions.add(question(question, questions));
        }
        require(!questions.isEmpty(), "no question");
        var declaration = new Declaration(
                code,
                version,
                text("/title"),
                text("/lead"),
                Duration.ofDays(positive(node, "validDays")),
                Duration.ofDays(positive(node, "remindDays")),
                questions,
                rules(node.path("rules"), questions));
        require(declaration.reminder().compareTo(declaration.validity()) < 0, "a reminder before the beginning");
        return declaration;
    }

    private Declaration.Question question(JsonNode node, List<Declaration.Question> before) {
        var code = node.path("code").asText();
        require(code.matches("[a-z][A-Za-z0-9]{0,39}"), "no code: " + code);
        require(before.stream().noneMatch(other -> other.code().equals(code)), code + " twice");
        var options = new LinkedHashMap<String, LocalisedText>();
        for (var option : node.path("options")) {
            options.put(option.asText(), text("/options/" + code + "." + option.asText()));
        }
        var type = Declaration.Type.valueOf(node.path("type").asText());
        require(options.isEmpty() == (type != Declaration.Type.ONE_OF), code + " with options of another type");
        return new Declaration.Question(
                code,
                type,
                text("/questions/" + code + "/label"),
                optionalText("/questions/" + code + "/hint"),
                options,
                node.path("maxLength").asInt(USUAL_LENGTH),
                condition(node.path("when"), before));
    }

    /** A condition looks back only, so that a reader meets the question before what follows from it. */
    private Declaration.@Nullable Condition condition(JsonNode node, List<Declaration.Question> before) {
        if (node.isMissingNode()) {
            return null;
        }
        var condition = new Declaration.Condition(
                node.path("question").asText(), node.path("is").asText());
        requireAnswer(condition.question(), condition.answer(), before);
        return condition;
    }

    private List<Declaration.Rule> rules(JsonNode nodes, List<Declaration.Question> questions) {
        var rules = new ArrayList<Declaration.Rule>();
        for (var node : nodes) {
            var rule = new Declaration.Rule(
                    node.path("question").asText(),
                    node.path("answer").asText(),
                    DeclarationOutcome.valueOf(node.path("outcome").asText()));
            requireAnswer(rule.question(), rule.answer(), questions);
            rules.add(rule);
        }
        return rules;
    }

    private void requireAnswer(String code, String answer, List<Declaration.Question> questions) {
        var known = questions.stream()
                .filter(question -> question.code().equals(code))
                .anyMatch(question -> DeclarationReader.choices(question).contains(answer));
        require(known, "no answer " + answer + " to " + code);
    }

    private LocalisedText text(String pointer) {
        var text = optionalText(pointer);
        require(text != null, "no text " + pointer);
        return Objects.requireNonNull(text);
    }

    /** A text exists in all languages or in none. Chinese texts are drafts until somebody has read them. */
    private @Nullable LocalisedText optionalText(String pointer) {
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

    private int positive(JsonNode node, String name) {
        var number = node.path(name).asInt(0);
        require(number > 0, "no " + name);
        return number;
    }

    private void require(boolean right, String fault) {
        if (!right) {
            throw new IllegalStateException(ROOT + folder + ": " + fault);
        }
    }

    private static JsonNode resource(String path) {
        try (var stream = DeclarationContent.class.getResourceAsStream(ROOT + path)) {
            if (stream == null) {
                throw new IllegalStateException(ROOT + path + " is missing");
            }
            return StrictJson.parse(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
