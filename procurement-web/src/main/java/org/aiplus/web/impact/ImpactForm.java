// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.impact;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aiplus.catalogue.Classification;
import org.aiplus.impact.ImpactContent;
import org.aiplus.impact.ImpactQuestion;
import org.aiplus.risk.RiskRules;
import org.aiplus.shared.Language;
import org.aiplus.shared.RuleViolation;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Reads the form of one part into the content of an assessment, of which the other parts stay as they are. */
record ImpactForm(String section, List<ImpactQuestion> questions, RiskRules risk) {

    /** What stands in the controls for a content. */
    Map<String, List<String>> values(ImpactContent content) {
        var values = new LinkedHashMap<String, List<String>>();
        var classification = content.classification();
        var personal = content.personalData();
        var amount = content.amount();
        values.put("classification", classification == null ? List.of() : List.of(classification.name()));
        values.put("personalData", personal == null ? List.of() : List.of(personal ? "YES" : "NO"));
        values.put("users", List.of(Objects.requireNonNullElse(content.users(), "")));
        values.put("amount", amount == null ? List.of() : List.of(amount.toPlainString()));
        content.risk().forEach((code, chosen) -> values.put(ImpactSectionPage.RISK + code, List.copyOf(chosen)));
        content.justifications().forEach((code, why) -> values.put(ImpactSectionPage.WHY + code, List.of(why)));
        content.answers().forEach((code, answer) -> values.put(code, List.of(answer)));
        return values;
    }

    /**
     * The content with this part as it was sent.
     *
     * @throws RuleViolation WRONG_TYPE at {@code /amount}
     */
    ImpactContent content(ImpactContent before, Map<String, List<String>> sent) {
        return switch (section) {
            case ImpactPage.USE ->
                new ImpactContent(
                        classification(one(sent, "classification")),
                        yesNo(one(sent, "personalData")),
                        one(sent, "users"),
                        amount(one(sent, "amount")),
                        before.risk(),
                        before.justifications(),
                        before.answers());
            case ImpactPage.RISK ->
                new ImpactContent(
                        before.classification(),
                        before.personalData(),
                        before.users(),
                        before.amount(),
                        risk(sent),
                        reasons(sent),
                        before.answers());
            default -> {
                var answers = new TreeMap<>(before.answers());
                questions.forEach(question -> answers.put(question.code(), one(sent, question.code())));
                yield new ImpactContent(
                        before.classification(),
                        before.personalData(),
                        before.users(),
                        before.amount(),
                        before.risk(),
                        before.justifications(),
                        answers);
            }
        };
    }

    private Map<String, Set<String>> risk(Map<String, List<String>> sent) {
        var chosen = new TreeMap<String, Set<String>>();
        for (var question : risk.questions()) {
            var answer = new TreeSet<>(sent.getOrDefault(ImpactSectionPage.RISK + question.code(), List.of()));
            if (!answer.isEmpty()) {
                chosen.put(question.code(), answer);
            }
        }
        return chosen;
    }

    private Map<String, String> reasons(Map<String, List<String>> sent) {
        var reasons = new TreeMap<String, String>();
        for (var question : risk.questions()) {
            var why = one(sent, ImpactSectionPage.WHY + question.code());
            if (!why.isBlank()) {
                reasons.put(question.code(), why);
            }
        }
        return reasons;
    }

    /** The controls of the part with their labels. */
    FormControls controls(Language language) {
        var texts = Texts.in(language);
        var controls = new FormControls();
        switch (section) {
            case ImpactPage.USE ->
                controls.with("classification", texts.get("impact.classification"))
                        .with("personalData", texts.get("impact.personal"))
                        .with("users", texts.get("impact.users"))
                        .with("amount", texts.get("impact.amount"));
            case ImpactPage.RISK ->
                risk.questions().forEach(question -> {
                    var label = question.label().resolve(language).text();
                    controls.with(ImpactSectionPage.RISK + question.code(), label);
                    controls.with(ImpactSectionPage.WHY + question.code(), label);
                });
            default ->
                questions.forEach(question -> controls.with(
                        question.code(), question.label().resolve(language).text()));
        }
        return controls;
    }

    /** The control that a pointer is about. */
    static String control(String pointer) {
        var parts = pointer.split("/", 3);
        if (parts.length < 2) {
            return "";
        }
        return switch (parts[1]) {
            case "risk" -> ImpactSectionPage.RISK + parts[parts.length - 1];
            case "justifications" -> ImpactSectionPage.WHY + parts[parts.length - 1];
            default -> parts[parts.length - 1];
        };
    }

    private static @Nullable Classification classification(String code) {
        return Arrays.stream(Classification.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Boolean yesNo(String code) {
        return code.isEmpty() ? null : Boolean.valueOf(code.equals("YES"));
    }

    private static @Nullable BigDecimal amount(String typed) {
        var digits = typed.replace(",", "").strip();
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[0-9]{1,15}([.][0-9]{1,2})?")) {
            throw new RuleViolation(List.of(EditImpact.noNumber()));
        }
        return new BigDecimal(digits);
    }

    private static String one(Map<String, List<String>> sent, String name) {
        var values = sent.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }
}
