// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.aiplus.json.ContentFolder;
import org.aiplus.shared.LocalisedText;

/** The questions of this release. Read once; content that does not fit together stops the deployment. */
@ApplicationScoped
public class ImpactQuestions {

    private final List<ImpactQuestionSet> versions;

    /** Reads the content of this release. */
    public ImpactQuestions() {
        this(ContentFolder.shipped("impact/"));
    }

    ImpactQuestions(Function<String, JsonNode> files) {
        var all = new ArrayList<ImpactQuestionSet>();
        for (var version : files.apply("versions.json")) {
            all.add(read(new ContentFolder(files, version.asText() + "/"), version.asText()));
        }
        this.versions = List.copyOf(all);
    }

    /** Makes the container read the content while it deploys and not at the first request. */
    void readAtStart(@Observes Startup event) {
        current();
    }

    /** The version in force. */
    public ImpactQuestionSet current() {
        return versions.get(versions.size() - 1);
    }

    private static ImpactQuestionSet read(ContentFolder folder, String version) {
        var node = folder.file("questions.json");
        folder.require(version.equals(node.path("version").asText()), "another version");
        var questions = new ArrayList<ImpactQuestion>();
        var codes = new TreeSet<String>();
        for (var item : node.path("questions")) {
            var question = question(folder, item);
            folder.require(codes.add(question.code()), question.code() + " twice");
            questions.add(question);
        }
        folder.require(!questions.isEmpty(), "no question");
        var sections = new LinkedHashMap<String, LocalisedText>();
        questions.stream()
                .map(ImpactQuestion::section)
                .forEach(section -> sections.computeIfAbsent(section, code -> folder.text("/sections/" + code)));
        var checkpoints = new EnumMap<Checkpoint, LocalisedText>(Checkpoint.class);
        for (var checkpoint : Checkpoint.values()) {
            checkpoints.put(checkpoint, folder.text("/checkpoints/" + checkpoint));
            folder.require(
                    questions.stream().anyMatch(question -> question.due().contains(checkpoint)),
                    "no question at " + checkpoint);
        }
        return new ImpactQuestionSet(
                version,
                folder.text("/title"),
                folder.positive(node, "maxLength"),
                folder.positive(node, "reviewMonths"),
                checkpoints,
                sections,
                questions);
    }

    private static ImpactQuestion question(ContentFolder folder, JsonNode node) {
        var code = node.path("code").asText();
        folder.require(code.matches("Q[0-9]{2}(-[0-9])?"), "no code: " + code);
        var due = new LinkedHashSet<Checkpoint>();
        node.path("due").forEach(checkpoint -> due.add(Checkpoint.valueOf(checkpoint.asText())));
        folder.require(!due.isEmpty(), code + " is never due");
        return new ImpactQuestion(
                code,
                node.path("section").asText(),
                folder.text("/questions/" + code),
                Set.copyOf(EnumSet.copyOf(due)),
                node.has("part") ? ImpactPart.valueOf(node.path("part").asText()) : null,
                node.path("individualsOnly").asBoolean());
    }
}
