// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aiplus.json.ContentFolder;
import org.aiplus.shared.LocalisedText;

/**
 * The gates of this release. A version is in force from its day on; what was asked for under another one keeps it. Read
 * once; content that does not fit together stops the deployment.
 */
@ApplicationScoped
public class UseCaseGates {

    /**
     * A version of the gates.
     *
     * @param from first day on which it is in force
     * @param workInProgress how many uses of one department are meant to be in a stage at one time
     * @param decisions words of all decisions, those of moves without a gate included
     * @param documentKinds kinds of documents with their words
     * @param parts parts that people can have in a use, with their words
     * @param readinessBeforePilot codes of the readiness criteria that a pilot needs
     */
    public record Edition(
            String version,
            LocalDate from,
            List<UseCaseGate> gates,
            Map<UseCaseStage, LocalisedText> stages,
            Map<UseCaseStage, Integer> workInProgress,
            Map<String, LocalisedText> decisions,
            Map<String, LocalisedText> documentKinds,
            Map<String, LocalisedText> parts,
            Set<String> readinessBeforePilot) {

        /** The gate that leads on from a stage; none from the last. */
        public Optional<UseCaseGate> from(UseCaseStage stage) {
            return gates.stream().filter(gate -> gate.stage() == stage).findFirst();
        }
    }

    private final List<Edition> editions;

    /** Reads the content of this release. */
    public UseCaseGates() {
        var files = ContentFolder.shipped("gates/");
        var all = new ArrayList<Edition>();
        for (var entry : files.apply("versions.json")) {
            var version = entry.path("version").asText();
            all.add(read(
                    new ContentFolder(files, version + "/"),
                    version,
                    LocalDate.parse(entry.path("from").asText())));
        }
        this.editions = List.copyOf(all);
    }

    /** Makes the container read the content while it deploys and not at the first request. */
    void readAtStart(@Observes Startup event) {
        on(LocalDate.MAX);
    }

    /** The gates in force on a day; before the first version the first. */
    public Edition on(LocalDate day) {
        return editions.stream()
                .filter(edition -> !edition.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(editions.get(0));
    }

    /** A version of the gates, whatever the day. */
    Edition of(String version) {
        return editions.stream()
                .filter(edition -> edition.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the gates of " + version + " are missing"));
    }

    private static Edition read(ContentFolder folder, String version, LocalDate from) {
        var node = folder.file("gates.json");
        folder.require(version.equals(node.path("version").asText()), "another version");
        var stages = new EnumMap<UseCaseStage, LocalisedText>(UseCaseStage.class);
        var workInProgress = new EnumMap<UseCaseStage, Integer>(UseCaseStage.class);
        for (var stage : UseCaseStage.values()) {
            stages.put(stage, folder.text("/stages/" + stage));
            if (node.path("workInProgress").has(stage.name())) {
                workInProgress.put(stage, folder.positive(node.path("workInProgress"), stage.name()));
            }
        }
        var gates = new ArrayList<UseCaseGate>();
        var decisions = new LinkedHashMap<String, LocalisedText>();
        for (var item : node.path("gates")) {
            var gate = gate(folder, item, node);
            gates.add(gate);
            gate.decisions().forEach(decision -> decisions.put(decision.code(), decision.name()));
        }
        for (var kind : UseCaseMoveKind.values()) {
            if (kind.exception()) {
                decisions.put(kind.name(), folder.text("/decisions/" + kind));
            }
        }
        var before = new TreeSet<String>();
        node.path("readinessBeforePilot").forEach(code -> before.add(code.asText()));
        return new Edition(
                version,
                from,
                List.copyOf(gates),
                stages,
                workInProgress,
                decisions,
                words(folder, node, "documentKinds"),
                words(folder, node, "parts"),
                Set.copyOf(before));
    }

    private static List<String> anyOf(JsonNode codes, String requirement) {
        var anyOf = new ArrayList<String>();
        codes.forEach(code -> anyOf.add(code.asText()));
        return anyOf.isEmpty() ? List.of(requirement) : anyOf;
    }

    private static Map<String, LocalisedText> words(ContentFolder folder, JsonNode node, String list) {
        var words = new LinkedHashMap<String, LocalisedText>();
        node.path(list).forEach(code -> words.put(code.asText(), folder.text("/" + list + "/" + code.asText())));
        return words;
    }

    private static UseCaseGate gate(ContentFolder folder, JsonNode node, JsonNode edition) {
        var code = node.path("code").asText();
        var stage = UseCaseStage.valueOf(node.path("stage").asText());
        var requirements = new ArrayList<GateRequirement>();
        for (var item : node.path("requirements")) {
            var requirement = item.asText();
            requirements.add(new GateRequirement(
                    requirement,
                    folder.text("/requirements/" + requirement),
                    edition.path("owners").path(requirement).asText("ai-owner"),
                    anyOf(edition.path("anyOf").path(requirement), requirement)));
        }
        var decisions = new ArrayList<GateDecision>();
        for (var item : node.path("decisions")) {
            var to = item.path("to").asText();
            var target = to.equals(UseCaseMoveKind.RESUME.name()) ? null : UseCaseStage.valueOf(to);
            folder.require(
                    target == null || target == stage || stage.next().containsKey(target), code + " leads to " + to);
            decisions.add(new GateDecision(
                    item.path("code").asText(),
                    folder.text("/decisions/" + item.path("code").asText()),
                    target));
        }
        folder.require(!requirements.isEmpty() && !decisions.isEmpty(), code + " asks for nothing");
        return new UseCaseGate(
                code,
                folder.text("/gates/" + code),
                stage,
                node.path("approval").asText(),
                requirements,
                decisions);
    }
}
