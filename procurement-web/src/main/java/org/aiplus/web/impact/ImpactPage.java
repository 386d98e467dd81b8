// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.impact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aiplus.impact.ImpactAct;
import org.aiplus.impact.ImpactContent;
import org.aiplus.impact.ImpactQuestion;
import org.aiplus.impact.ImpactQuestionSet;
import org.aiplus.impact.ImpactStatus;
import org.aiplus.impact.ImpactView;
import org.aiplus.risk.RiskQuestion;
import org.aiplus.risk.RiskRules;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.TextState;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One assessment: how far it is, what it says, and what the reader can do.
 *
 * @param content what is shown: what it says now, or what was endorsed
 * @param due codes of the questions that are shown
 * @param typed what was typed into a form that was refused, by name of the control
 */
public record ImpactPage(
        PageFrame frame,
        ImpactView view,
        ImpactContent content,
        Set<String> due,
        ImpactQuestionSet questions,
        RiskRules risk,
        Map<String, String> typed,
        List<FieldError> errors)
        implements Page {

    /** The part about the use itself. */
    static final String USE = "use";

    private static final String OWN_QUESTIONS = "\\bquestions ([^;]+)";
    private static final String OWN_RULES = "\\brisk rules ([^;]+)";

    /** The part that decides about the risk tier. */
    static final String RISK = "risk";

    /**
     * A part of what is to be written.
     *
     * @param code last part of its address
     * @param lacks how many answers are missing
     */
    public record Section(String code, String title, int lacks) {}

    public ImpactPage {
        due = Set.copyOf(due);
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        errors = List.copyOf(errors);
    }

    /** A text of the content in the page's language. */
    public String words(LocalisedText text) {
        return text.resolve(frame.language()).text();
    }

    /** Whether the content is a draft in the page's language. */
    public boolean draft() {
        return questions.title().resolve(frame.language()).state() == TextState.MACHINE_DRAFT;
    }

    /** Whether the reader can do something now. */
    public boolean can(ImpactAct act) {
        return view.acts().contains(act);
    }

    /** Address below the assessment. */
    public String href(String below) {
        return frame.href("/impact-assessments/" + view.reference() + below);
    }

    /** What was typed into a control. */
    public String value(String name) {
        return Objects.requireNonNullElse(typed.get(name), "");
    }

    /** Name of the present checkpoint. */
    public String checkpoint() {
        return words(Objects.requireNonNull(questions.checkpoints().get(view.checkpoint())));
    }

    /** The versions under which something was endorsed: norms keep their names, what is our own is named in words. */
    public String basis(ImpactView.Endorsed endorsed) {
        var texts = frame.texts();
        return endorsed.basis()
                .replaceFirst(OWN_QUESTIONS, texts.get("impact.basis.questions", "$1"))
                .replaceFirst(OWN_RULES, texts.get("impact.basis.risk", "$1"));
    }

    /** Name of a tier. */
    public String tier(RiskTier tier) {
        return words(risk.tier(tier).name());
    }

    /** The parts to be written, with what is missing in each. */
    public List<Section> sections() {
        var sections = new ArrayList<Section>();
        sections.add(new Section(
                USE, frame.texts().get("impact.use"), lacks(Set.of("/classification", "/personalData", "/users"))));
        sections.add(new Section(RISK, frame.texts().get("impact.risk"), lacksBelow("/risk/", "/justifications/")));
        questions.sections().forEach((code, title) -> {
            var due = dueIn(code);
            if (!due.isEmpty()) {
                var missing = due.stream()
                        .filter(question -> !content.answers().containsKey(question.code()))
                        .count();
                sections.add(new Section(code, words(title), (int) missing));
            }
        });
        return sections;
    }

    private int lacks(Set<String> pointers) {
        return (int) view.lacks().stream()
                .filter(problem -> pointers.contains(problem.pointer()))
                .count();
    }

    private int lacksBelow(String one, String other) {
        return (int) view.lacks().stream()
                .map(problem -> Objects.requireNonNullElse(problem.pointer(), ""))
                .filter(pointer -> pointer.startsWith(one) || pointer.startsWith(other))
                .count();
    }

    /** The questions of a part that are due. */
    public List<ImpactQuestion> dueIn(String section) {
        return questions.questions().stream()
                .filter(question -> question.section().equals(section))
                .filter(question -> due.contains(question.code()))
                .toList();
    }

    /** The answer to a question, {@code null} as long as there is none. */
    public @Nullable String answer(ImpactQuestion question) {
        return content.answers().get(question.code());
    }

    /** The answers about the risk, in words. */
    public @Nullable String chosen(RiskQuestion question) {
        var chosen = content.risk().get(question.code());
        if (chosen == null || chosen.isEmpty()) {
            return null;
        }
        return String.join(
                ", ",
                question.choices().stream()
                        .filter(chosen::contains)
                        .map(code -> question.options().containsKey(code)
                                ? words(Objects.requireNonNull(
                                        question.options().get(code)))
                                : frame.texts().of("risk.answer", code))
                        .toList());
    }

    /** Why an answer about the risk is so. */
    public @Nullable String justification(RiskQuestion question) {
        return content.justifications().get(question.code());
    }

    /** How a status looks. */
    public String tone() {
        return tone(view.status());
    }

    /** How a status looks. */
    public static String tone(ImpactStatus status) {
        return switch (status) {
            case ENDORSED -> "good";
            case STALE -> "bad";
            case IN_ENDORSEMENT -> "warn";
            case DRAFT -> "";
        };
    }

    /** Tiers that a second person can set. */
    public List<Option> tiers() {
        var options = new ArrayList<Option>();
        for (var tier : List.of(RiskTier.HIGH, RiskTier.LIMITED, RiskTier.LOW)) {
            options.add(Option.of(tier.name(), tier(tier), tier.name().equals(value("tier"))));
        }
        return options;
    }
}
