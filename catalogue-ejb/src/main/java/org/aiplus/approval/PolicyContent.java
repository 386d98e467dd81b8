// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.aiplus.identity.Role;
import org.aiplus.json.ContentFolder;
import org.aiplus.shared.LocalisedText;

/** Reads policies from the content folder and refuses what does not fit together, saying where. */
final class PolicyContent {

    private final ContentFolder folder;
    private final String version;
    private final Map<String, LocalisedText> positions = new LinkedHashMap<>();

    private PolicyContent(ContentFolder folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    /** The content of this release, older versions before newer ones. */
    static List<ApprovalPolicies.Edition> shipped() {
        return read(ContentFolder.shipped("approval/"));
    }

    /**
     * Reads the content from files that are given by their path below the folder.
     *
     * @throws IllegalStateException when a file is missing or something in it is wrong; the message says where
     */
    static List<ApprovalPolicies.Edition> read(Function<String, JsonNode> files) {
        var all = new ArrayList<ApprovalPolicies.Edition>();
        for (var entry : files.apply("versions.json")) {
            var version = entry.path("version").asText();
            var folder = new ContentFolder(files, version + "/");
            var from = LocalDate.parse(entry.path("from").asText());
            folder.require(all.isEmpty() || all.get(all.size() - 1).from().isBefore(from), "days out of order");
            all.add(new PolicyContent(folder, version).edition(from));
        }
        return all;
    }

    private ApprovalPolicies.Edition edition(LocalDate from) {
        var node = folder.file("policies.json");
        folder.require(version.equals(node.path("version").asText()), "another version");
        node.path("positions")
                .forEach(code -> positions.put(code.asText(), folder.text("/positions/" + code.asText())));
        var policies = new ArrayList<ApprovalPolicy>();
        var kinds = new LinkedHashMap<String, LocalisedText>();
        var codes = new TreeSet<String>();
        for (var item : node.path("policies")) {
            var policy = policy(item);
            folder.require(codes.add(policy.code()), policy.code() + " twice");
            kinds.put(policy.kind(), folder.text("/kinds/" + policy.kind()));
            policies.add(policy);
        }
        for (var kind : kinds.keySet()) {
            var last = policies.stream()
                    .filter(policy -> policy.kind().equals(kind))
                    .reduce((first, next) -> next);
            folder.require(
                    last.filter(policy -> policy.when().always()).isPresent(), "no last policy for every " + kind);
        }
        return new ApprovalPolicies.Edition(version, from, kinds, positions, policies);
    }

    private ApprovalPolicy policy(JsonNode node) {
        var code = node.path("code").asText();
        var when = node.path("when");
        var stages = new ArrayList<List<ApprovalPolicy.Step>>();
        for (var stage : node.path("stages")) {
            var steps = new ArrayList<ApprovalPolicy.Step>();
            stage.forEach(step -> steps.add(step(step)));
            folder.require(!steps.isEmpty(), code + " with an empty stage");
            stages.add(steps);
        }
        folder.require(!stages.isEmpty(), code + " without a stage");
        return new ApprovalPolicy(
                version,
                code,
                folder.text("/policies/" + code),
                node.path("kind").asText(),
                new ApprovalPolicy.When(
                        codes(when.path("tiers")),
                        codes(when.path("classifications")),
                        when.has("amountFrom") ? when.path("amountFrom").decimalValue() : null),
                stages);
    }

    private ApprovalPolicy.Step step(JsonNode node) {
        var code = node.path("code").asText();
        var mode = StepMode.valueOf(node.path("mode").asText());
        folder.require(node.has("count") == (mode == StepMode.COUNT), code + " with a count in another mode");
        var department = node.path("department").asBoolean();
        return new ApprovalPolicy.Step(
                code,
                folder.text("/steps/" + code),
                role(node, "role"),
                department,
                department && positions.containsKey(code) ? code : null,
                mode,
                mode == StepMode.COUNT ? folder.positive(node, "count") : 1,
                folder.positive(node, "serviceDays"),
                role(node, "escalation"));
    }

    private String role(JsonNode node, String name) {
        var role = node.path(name).asText();
        folder.require(Role.GOVERNMENT.contains(role), "no role of the government: " + role);
        return role;
    }

    private static Set<String> codes(JsonNode nodes) {
        var codes = new TreeSet<String>();
        nodes.forEach(code -> codes.add(code.asText()));
        return codes;
    }
}
