// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.risk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.api.json.TextJson;
import org.aiplus.risk.RiskQuestion;
import org.aiplus.risk.RiskRule;
import org.aiplus.risk.RiskRules;
import org.aiplus.risk.RiskTier;
import org.aiplus.risk.TierDescription;
import org.aiplus.shared.LocalisedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of the questions and rules. */
@Schema(name = "RiskRules", description = "A version of the questions and rules that lead to a tier.")
public record RiskRulesJson(
        @Schema(description = "The version.", examples = "2026-1")
        String version,

        @Schema(description = "Title by language.") Map<String, TextJson> title,

        @Schema(description = "Titles of the documents that sources cite.")
        List<RiskTermJson> norms,

        @Schema(description = "What each tier means, the gravest first.")
        List<RiskTierJson> tiers,

        @Schema(description = "The questions in their order.")
        List<RiskQuestionJson> questions,

        @Schema(description = "The signs of high impact; rules refer to them as answers to gate.")
        List<RiskRuleJson> signs,

        @Schema(description = "The rules that name a tier.") List<RiskRuleJson> rules) {

    /** A code with words. */
    @Schema(name = "RiskTerm", description = "A code with its words.")
    public record RiskTermJson(
            @Schema(description = "The code.") String code,
            @Schema(description = "Words by language.") Map<String, TextJson> name) {

        static List<RiskTermJson> from(Map<String, LocalisedText> texts) {
            return texts.entrySet().stream()
                    .map(text -> new RiskTermJson(text.getKey(), TextJson.from(text.getValue())))
                    .toList();
        }
    }

    /** What a tier means. */
    @Schema(name = "RiskTierDescription", description = "What a tier means and asks for.")
    public record RiskTierJson(
            @Schema(description = "The tier.") RiskTier tier,

            @Schema(description = "Name by language.") Map<String, TextJson> name,

            @Schema(description = "Meaning by language.") Map<String, TextJson> meaning,

            @Schema(description = "What follows, by language.")
            Map<String, TextJson> duties,

            @Schema(description = "After how many months a decision is reviewed; absent where nothing is decided.")
            @Nullable
            Integer reviewMonths) {

        static RiskTierJson from(TierDescription tier) {
            return new RiskTierJson(
                    tier.tier(),
                    TextJson.from(tier.name()),
                    TextJson.from(tier.meaning()),
                    TextJson.from(tier.duties()),
                    tier.reviewMonths());
        }
    }

    /** A question. */
    @Schema(name = "RiskQuestion", description = "A question about a use.")
    public record RiskQuestionJson(
            @Schema(description = "The code.") String code,

            @Schema(description = "Under which heading it is asked.")
            String part,

            @Schema(description = "The question by language.")
            Map<String, TextJson> label,

            @Schema(description = "Help by language, where there is any.") @Nullable
            Map<String, TextJson> hint,

            @Schema(description = "What can be chosen; empty where the answer is YES or NO.")
            List<RiskTermJson> options,

            @Schema(description = "Whether several options can be chosen.")
            boolean many,

            @Schema(description = "Whether it may stay without an answer.")
            boolean optional,

            @Schema(description = "Answers to earlier questions without which it is not asked.")
            Map<String, List<String>> when) {

        static RiskQuestionJson from(RiskQuestion question) {
            return new RiskQuestionJson(
                    question.code(),
                    question.part(),
                    TextJson.from(question.label()),
                    TextJson.fromOptional(question.hint()),
                    RiskTermJson.from(question.options()),
                    question.many(),
                    question.optional(),
                    terms(question.when()));
        }
    }

    /** A rule. */
    @Schema(name = "RiskRule", description = "A rule: when it applies, and what follows.")
    public record RiskRuleJson(
            @Schema(
                    description = "Alternatives of which one must hold; it holds when each question in it has one of"
                            + " the answers named.")
            List<Map<String, List<String>>> when,

            @Schema(description = "What follows.") RiskReasonJson then) {

        static RiskRuleJson from(RiskRule rule) {
            return new RiskRuleJson(
                    rule.when().stream().map(RiskRulesJson::terms).toList(), RiskReasonJson.from(rule));
        }
    }

    static RiskRulesJson from(RiskRules rules) {
        return new RiskRulesJson(
                rules.version(),
                TextJson.from(rules.title()),
                RiskTermJson.from(rules.norms()),
                rules.tiers().stream().map(RiskTierJson::from).toList(),
                rules.questions().stream().map(RiskQuestionJson::from).toList(),
                rules.signs().stream().map(RiskRuleJson::from).toList(),
                rules.rules().stream().map(RiskRuleJson::from).toList());
    }

    private static Map<String, List<String>> terms(Map<String, Set<String>> alternative) {
        var terms = new LinkedHashMap<String, List<String>>();
        alternative.keySet().stream().sorted().forEach(question -> {
            var answers = new ArrayList<>(alternative.getOrDefault(question, Set.of()));
            answers.sort(null);
            terms.put(question, answers);
        });
        return terms;
    }
}
