// SPDX-License-Identifier: Apache-2.0
package org.aiplus.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.aiplus.json.ContentFolder;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/** Reads declarations from the content folder and refuses what does not fit together, saying where. */
final class DeclarationContent {

    private static final String ROOT = "declarations/";
    private static final int USUAL_LENGTH = 500;

    private final ContentFolder folder;

    private DeclarationContent(ContentFolder folder) {
        this.folder = folder;
    }

    /** The content of this release, older versions before newer ones. */
    static List<Declaration> shipped() {
        return read(ContentFolder.shipped(ROOT));
    }

    /**
     * Reads the content from files that are given by their path below the folder.
     *
     * @throws IllegalStateException when a file is missing or something in it is wrong; the message says where
     */
    static List<Declaration> read(Function<String, JsonNode> files) {
        var all = new ArrayList<Declaration>();
        for (var entry : files.apply("declarations.json")) {
            for (var version : entry.path("versions")) {
                all.add(declaration(files, entry.path("code").asText(), version.asText()));
            }
        }
        return all;
    }

    private static Declaration declaration(Function<String, JsonNode> files, String code, String version) {
        var name = code.toLowerCase(Locale.ROOT).replace('_', '-') + "/" + version + "/";
        return new DeclarationContent(new ContentFolder(files, name)).declaration(code, version);
    }

    private Declaration declaration(String code, String version) {
        var node = folder.file("declaration.json");
        folder.require(code.equals(node.path("code").asText()), "another code");
        folder.require(version.equals(node.path("version").asText()), "another version");
        var questions = new ArrayList<Declaration.Question>();
        for (var question : node.path("questions")) {
            questions.add(question(question, questions));
        }
        folder.require(!questions.isEmpty(), "no question");
        var declaration = new Declaration(
                code,
                version,
                folder.text("/title"),
                folder.text("/lead"),
                Duration.ofDays(folder.positive(node, "validDays")),
                Duration.ofDays(folder.positive(node, "remindDays")),
                questions,
                rules(node.path("rules"), questions));
        folder.require(declaration.reminder().compareTo(declaration.validity()) < 0, "a reminder before the beginning");
        return declaration;
    }

    private Declaration.Question question(JsonNode node, List<Declaration.Question> before) {
        var code = node.path("code").asText();
        folder.require(code.matches("[a-z][A-Za-z0-9]{0,39}"), "no code: " + code);
        folder.require(before.stream().noneMatch(other -> other.code().equals(code)), code + " twice");
        var options = new LinkedHashMap<String, LocalisedText>();
        for (var option : node.path("options")) {
            options.put(option.asText(), folder.text("/options/" + code + "." + option.asText()));
        }
        var type = Declaration.Type.valueOf(node.path("type").asText());
        folder.require(options.isEmpty() == (type != Declaration.Type.ONE_OF), code + " with options of another type");
        return new Declaration.Question(
                code,
                type,
                folder.text("/questions/" + code + "/label"),
                folder.optionalText("/questions/" + code + "/hint"),
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
        folder.require(known, "no answer " + answer + " to " + code);
    }
}
