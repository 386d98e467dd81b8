// SPDX-License-Identifier: Apache-2.0
package org.aiplus.risk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiplus.json.ContentFolder;
import org.aiplus.shared.LocalisedText;

/** Reads questions and rules from the content folder and refuses what does not fit together, saying where. */
final class RiskContent {

    private final ContentFolder folder;
    private final Map<String, Collection<String>> answers = new HashMap<>();

    private RiskContent(ContentFolder folder) {
        this.folder = folder;
    }

    /** The content of this release, older versions before newer ones. */
    static List<RiskRules> shipped() {
        return read(ContentFolder.shipped("risk/"));
    }

    /**
     * Reads the content from files that are given by their path below the folder.
     *
     * @throws IllegalStateException when a file is missing or something in it is wrong; the message says where
     */
    static List<RiskRules> read(Function<String, JsonNode> files) {
        var all = new ArrayList<RiskRules>();
        for (var version : files.apply("versions.json")) {
            var folder = new ContentFolder(files, version.asText() + "/");
            all.add(new RiskContent(folder).rules(version.asText()));
        }
        return all;
    }

    private RiskRules rules(String version) {
        var node = folder.file("rules.json");
        folder.require(version.equals(node.path("version").asText()), "another version");
        var norms = texts(codes(node.path("norms")), "/norms/");
        var tiers = new ArrayList<TierDescription>();
        node.path("tiers").forEach(tier -> tiers.add(tier(tier)));
        folder.require(
                tiers.stream().map(TierDescription::tier).toList().equals(List.of(RiskTier.values())),
                "every tier once, the gravest first");
        var questions = new ArrayList<RiskQuestion>();
        node.path("questions").forEach(question -> questions.add(question(question)));
        var parts = texts(
                questions.stream().map(RiskQuestion::part).collect(Collectors.toCollection(LinkedHashSet::new)),
                "/parts/");
        var signs = rules(node.path("gates"), norms.keySet(), false);
        answers.put(RiskRules.SIGN, signs.stream().map(RiskRule::code).toList());
        var rules = rules(node.path("rules"), norms.keySet(), true);
        folder.require(rules.stream().anyMatch(rule -> rule.applies(Map.of())), "no rule applies to every use");
        return new RiskRules(version, folder.text("/title"), parts, norms, tiers, questions, signs, rules);
    }

    private TierDescription tier(JsonNode node) {
        var code = node.path("code").asText();
        var text = "/tiers/" + code + "/";
        return new TierDescription(
                RiskTier.valueOf(code),
                folder.text(text + "name"),
                folder.text(text + "meaning"),
                folder.text(text + "duties"),
                node.has("reviewMonths") ? folder.positive(node, "reviewMonths") : null);
    }

    private RiskQuestion question(JsonNode node) {
        var code = node.path("code").asText();
        folder.require(code.matches("[a-z][A-Za-z0-9]{0,39}"), "no code: " + code);
        var options = texts(codes(node.path("options")), "/options/" + code + ".");
        var when = alternative(node.path("when"));
        var question = new RiskQuestion(
                code,
                node.path("part").asText(),
                folder.text("/questions/" + code + "/label"),
                folder.optionalText("/questions/" + code + "/hint"),
                options,
                node.path("many").asBoolean(),
                node.path("optional").asBoolean(),
                when);
        // A condition looks back only, so there is no circle.
        folder.require(answers.put(code, question.choices()) == null, code + " twice");
        return question;
    }

    private List<RiskRule> rules(JsonNode nodes, Set<String> norms, boolean tiers) {
        var rules = new ArrayList<RiskRule>();
        var codes = new TreeSet<String>();
        for (var node : nodes) {
            var code = node.path("code").asText();
            folder.require(codes.add(code), code + " twice");
            folder.require(tiers == node.has("tier"), code + " with or without a tier");
            var when = new ArrayList<Map<String, Set<String>>>();
            node.path("when").forEach(alternative -> when.add(alternative(alternative)));
            folder.require(!when.isEmpty(), code + " never applies");
            var sources = new ArrayList<RiskSource>();
            node.path("sources").forEach(source -> sources.add(source(source, norms)));
            var tier = tiers ? RiskTier.valueOf(node.path("tier").asText()) : null;
            rules.add(new RiskRule(code, tier, when, folder.text("/reasons/" + code), sources));
        }
        return rules;
    }

    private Map<String, Set<String>> alternative(JsonNode node) {
        var terms = new LinkedHashMap<String, Set<String>>();
        for (var term : node.properties()) {
            var wanted = codes(term.getValue());
            var known = answers.getOrDefault(term.getKey(), List.of());
            folder.require(
                    !wanted.isEmpty() && known.containsAll(wanted), "no answer " + wanted + " to " + term.getKey());
            terms.put(term.getKey(), Set.copyOf(wanted));
        }
        return terms;
    }

    private RiskSource source(JsonNode node, Set<String> norms) {
        var norm = node.path("norm").asText();
        folder.require(norms.contains(norm), "unknown norm " + norm);
        return new RiskSource(
                norm, node.path("clause").asText(), node.path("verified").asBoolean());
    }

    private Map<String, LocalisedText> texts(Collection<String> codes, String pointer) {
        var texts = new LinkedHashMap<String, LocalisedText>();
        codes.forEach(code -> texts.put(code, folder.text(pointer + code)));
        return texts;
    }

    private static List<String> codes(JsonNode nodes) {
        var codes = new ArrayList<String>();
        nodes.forEach(code -> codes.add(code.asText()));
        return codes;
    }
}
