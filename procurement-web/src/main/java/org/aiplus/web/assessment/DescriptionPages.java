// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.aiplus.assessment.ListingRisk;
import org.aiplus.catalogue.Classification;
import org.aiplus.criteria.ContextFact;
import org.aiplus.criteria.CriteriaContext;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.questionnaire.Term;
import org.aiplus.risk.RiskService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.risk.RiskFields;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Makes the controls with which a context is described, and reads them. */
@RequestScoped
public class DescriptionPages {

    private static final String FACT = "fact-";
    private static final String RISK = "risk-";
    private static final String ASKED = "asked";

    /** Facts that nobody is asked: the stage is always the same, the others follow from the answers about the risk. */
    private static final Set<ContextFact> FOUND =
            EnumSet.of(ContextFact.STAGE, ContextFact.RISK_TIER, ContextFact.HIGH_IMPACT);

    private static final List<ContextFact> LISTS = List.of(ContextFact.SECTORS, ContextFact.OUTPUT_TYPES);

    @Inject
    QuestionSets questionSets;

    @EJB
    RiskService risks;

    /** The facts with one value. */
    List<DescriptionPage.Choice> facts(CriteriaContext known, FormValues typed, PageFrame frame) {
        return choices(fact -> !LISTS.contains(fact), known, typed, frame);
    }

    /** The facts with several values. */
    List<DescriptionPage.Choice> lists(CriteriaContext known, FormValues typed, PageFrame frame) {
        return choices(LISTS::contains, known, typed, frame);
    }

    private List<DescriptionPage.Choice> choices(
            Predicate<ContextFact> wanted, CriteriaContext known, FormValues typed, PageFrame frame) {
        return Arrays.stream(ContextFact.values())
                .filter(fact -> !FOUND.contains(fact) && wanted.test(fact))
                .map(fact -> {
                    var name = FACT + fact.code();
                    Collection<String> chosen =
                            typed.names().contains(name) || typed.names().contains("version")
                                    ? typed.all(name)
                                    : known.values(fact.code());
                    var options = new ArrayList<Option>();
                    if (!LISTS.contains(fact)) {
                        options.add(Option.of("", frame.texts().get("assessment.value.unknown"), chosen.isEmpty()));
                    }
                    values(fact, frame)
                            .forEach((value, label) -> options.add(Option.of(value, label, chosen.contains(value))));
                    return new DescriptionPage.Choice(name, frame.texts().of("assessment.fact", fact.code()), options);
                })
                .toList();
    }

    private Map<String, String> values(ContextFact fact, PageFrame frame) {
        var values = new LinkedHashMap<String, String>();
        fact.vocabulary()
                .flatMap(questionSets::findVocabulary)
                .ifPresentOrElse(
                        vocabulary -> {
                            for (Term term : vocabulary.terms()) {
                                values.put(
                                        term.code(),
                                        term.name().resolve(frame.language()).text());
                            }
                        },
                        () -> fact.possibleValues().stream()
                                .sorted()
                                .forEach(
                                        value -> values.put(value, frame.texts().of("assessment.value.yesNo", value))));
        return values;
    }

    /** What was chosen, by code of the fact; what was left open is an empty list. */
    static Map<String, List<String>> context(FormValues sent) {
        var context = new LinkedHashMap<String, List<String>>();
        for (var fact : ContextFact.values()) {
            if (!FOUND.contains(fact)) {
                context.put(
                        fact.code(),
                        sent.all(FACT + fact.code()).stream()
                                .filter(value -> !value.isEmpty())
                                .toList());
            }
        }
        return context;
    }

    /** The questions of risk that the context does not answer, with what is known. */
    RiskFields risk(@Nullable ListingRisk known, FormValues typed, PageFrame frame, List<FieldError> errors) {
        var rules = risks.rules();
        var answers = new LinkedHashMap<String, List<String>>();
        for (var question : rules.questions()) {
            var name = RISK + question.code();
            if (typed.names().contains("version")) {
                answers.put(question.code(), typed.all(name));
            } else if (known != null) {
                answers.put(question.code(), List.copyOf(known.answers().getOrDefault(question.code(), Set.of())));
            }
        }
        return new RiskFields(frame, rules, answers, errors, RISK);
    }

    /** The questions under each heading, without those that the context answers. */
    List<DescriptionPage.Part> parts(@Nullable ListingRisk known, PageFrame frame) {
        var rules = risks.rules();
        return rules.parts().entrySet().stream()
                .map(part -> new DescriptionPage.Part(
                        part.getValue().resolve(frame.language()).text(),
                        rules.questions().stream()
                                .filter(question -> question.part().equals(part.getKey()))
                                .filter(question -> asked(question.code(), known))
                                .toList()))
                .filter(part -> !part.questions().isEmpty())
                .toList();
    }

    private static boolean asked(String question, @Nullable ListingRisk known) {
        return ContextFact.ofCode(question).isEmpty()
                && (known == null || !known.told().contains(question));
    }

    /** What was answered about the risk, by code of the questions that the form asked; what was left open is an empty list. */
    static Map<String, List<String>> risk(FormValues sent) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var question : sent.all(ASKED)) {
            answers.put(
                    question,
                    sent.all(RISK + question).stream()
                            .filter(value -> !value.isEmpty())
                            .toList());
        }
        return answers;
    }

    /** Classes of data with the chosen one. */
    static List<Option> classifications(String chosen, PageFrame frame) {
        return Stream.concat(
                        Stream.of(Option.of("", frame.texts().get("assessment.scope.as-entry"), chosen.isEmpty())),
                        Arrays.stream(Classification.values())
                                .map(one -> Option.of(
                                        one.name(),
                                        frame.texts().of("catalogue.classification", one),
                                        one.name().equals(chosen))))
                .toList();
    }

    /** The refusals beside their controls. */
    List<FieldError> errors(DomainException refusal, Language language) {
        return refusal.problems().stream()
                .map(problem -> new FieldError(
                        control(problem), ProblemTexts.detail(problem, language), subject(problem, language)))
                .toList();
    }

    /** Which of the many controls is meant. */
    private String subject(Problem problem, Language language) {
        var texts = Texts.in(language);
        var control = control(problem);
        if (control.startsWith(FACT)) {
            return texts.of("assessment.fact", control.substring(FACT.length()));
        }
        if (control.startsWith(RISK)) {
            var code = control.substring(RISK.length());
            return risks.rules()
                    .question(code)
                    .map(question -> question.label().resolve(language).text())
                    .orElse(code);
        }
        return switch (control) {
            case "departments" -> texts.get("assessment.scope.departments");
            case "maximumClassification" -> texts.get("assessment.scope.classification");
            case "uses" -> texts.get("assessment.scope.uses");
            case "until" -> texts.get("assessment.until");
            default -> "";
        };
    }

    private static String control(Problem problem) {
        var parts = Objects.requireNonNullElse(problem.pointer(), "").split("/", -1);
        if (parts.length > 2 && parts[1].equals("context")) {
            return FACT + parts[2];
        }
        if (parts.length > 2 && parts[1].equals("risk")) {
            return RISK + parts[2];
        }
        return parts.length > 2 && parts[1].equals("scope") ? parts[2] : parts.length > 1 ? parts[1] : "";
    }
}
