// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aiplus.catalogue.Classification;
import org.aiplus.shared.LocalisedText;
import org.aiplus.usecase.EvidenceState;
import org.aiplus.usecase.OversightLevel;
import org.aiplus.usecase.ReadinessAnswer;
import org.aiplus.usecase.UseCaseAct;
import org.aiplus.usecase.UseCaseStage;
import org.aiplus.usecase.UseCaseSuggestion;
import org.aiplus.usecase.UseCaseView;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One use, on each of its pages.
 *
 * @param typed what was typed into a form that was refused
 * @param evaluations whether the reader reads evaluations
 * @param colleagues people who can have a part; on the page of the record only
 * @param found tools that speak of the need; on the page of the shortlist only
 */
public record UsePage(
        PageFrame frame,
        UseCaseView view,
        TypedForm typed,
        List<UseCaseSuggestion> found,
        List<UseCaseView.Person> colleagues,
        boolean evaluations,
        String subject,
        List<FieldError> errors)
        implements Page {

    /**
     * Address of a round of approval for those who may surely read it: who has asked, who has signed, and auditors; others
     * come by their approvals.
     */
    public @Nullable String approvalHref(String approval, UseCaseView.Person by, List<UseCaseView.Person> signers) {
        boolean own = by.subject().equals(subject)
                || signers.stream().anyMatch(signer -> signer.subject().equals(subject))
                || frame.person() != null && frame.offers("/audit");
        return own ? frame.href("/approvals/" + approval) : null;
    }

    public UsePage {
        found = List.copyOf(found);
        colleagues = List.copyOf(colleagues);
        errors = List.copyOf(errors);
    }

    /** Whether the reader can do this. */
    public boolean can(UseCaseAct act) {
        return view.acts().contains(act);
    }

    /** Address of a page or an act of the use. */
    public String href(String below) {
        return frame.href(view.facts().path() + below);
    }

    /** A text of the content in the page's language. */
    public String words(LocalisedText text) {
        return text.resolve(frame.language()).text();
    }

    /** Name of a stage. */
    public String stage(UseCaseStage stage) {
        return words(Objects.requireNonNull(view.stages().get(stage)));
    }

    /** Name of a decision. */
    public String decision(String code) {
        var name = view.decisions().get(code);
        return name == null ? code : words(name);
    }

    /** Name of somebody. */
    public String name(UseCaseView.Person person) {
        return Objects.requireNonNullElse(person.name(), frame.texts().get("use.somebody"));
    }

    /** Name of a kind of documents. */
    public String kind(String code) {
        var name = view.documentKinds().get(code);
        return name == null ? code : words(name);
    }

    /** Name of a part. */
    public String part(String code) {
        var name = view.parts().get(code);
        return name == null ? code : words(name);
    }

    /** What a control holds: what was typed, or what there is. */
    public String value(String name, @Nullable Object there) {
        return typed.sent().containsKey(name) ? typed.value(name) : Objects.toString(there, "");
    }

    /** The version that a form carries; one that was refused keeps what its writer has read. */
    public String version() {
        return value("version", view.facts().version());
    }

    /** What is wrong with a control. */
    public @Nullable String error(String name) {
        return FieldError.of(errors, name);
    }

    /** How the standing of a requirement looks. */
    public static String tone(EvidenceState.Standing standing) {
        return switch (standing) {
            case MET -> "good";
            case MISSING -> "warn";
            case EXPIRED -> "bad";
        };
    }

    /** How a stage looks. */
    public static String tone(UseCaseStage stage) {
        return switch (stage) {
            case LIVE, ROLLOUT -> "good";
            case SUSPENDED -> "bad";
            case POC, PILOT -> "warn";
            case NEED, SHORTLIST, EVALUATE, RETIRED -> "";
        };
    }

    /** Classes of data. */
    public List<Option> classifications() {
        var options = new ArrayList<Option>();
        var chosen = value("classification", view.description().classification());
        for (var classification : Classification.values()) {
            options.add(Option.of(
                    classification.name(),
                    frame.texts().of("catalogue.classification", classification),
                    classification.name().equals(chosen)));
        }
        return options;
    }

    /** Levels of oversight. */
    public List<Option> oversight() {
        var options = new ArrayList<Option>();
        var chosen = value("oversight", view.description().oversight());
        for (var level : OversightLevel.values()) {
            options.add(new Option(
                    level.name(),
                    frame.texts().of("use.oversight", level),
                    frame.texts().of("use.oversight.hint", level),
                    level.name().equals(chosen)));
        }
        return options;
    }

    /** Decisions of the gate. */
    public List<Option> choices() {
        var options = new ArrayList<Option>();
        var gate = view.gate();
        if (gate != null) {
            for (var choice : gate.choices()) {
                var hint =
                        frame.texts().get(choice.open() ? "use.choice.open" : "use.choice.lacks", stage(choice.to()));
                options.add(new Option(
                        choice.code(), words(choice.name()), hint, choice.code().equals(typed.value("decision"))));
            }
        }
        return options;
    }

    /** Stages to which it can go without a gate. */
    public List<Option> moves() {
        var options = new ArrayList<Option>();
        for (var stage : UseCaseStage.values()) {
            var kind = view.moves().get(stage);
            if (kind != null) {
                options.add(Option.of(
                        stage.name(),
                        decision(kind.name()) + ": " + stage(stage),
                        stage.name().equals(typed.value("target"))));
            }
        }
        return options;
    }

    /** Kinds of documents. */
    public List<Option> kinds() {
        return view.documentKinds().keySet().stream()
                .map(code -> Option.of(code, kind(code), code.equals(typed.value("kind"))))
                .toList();
    }

    /** People who can have a part. */
    public List<Option> people() {
        return colleagues.stream()
                .map(person -> Option.of(
                        person.subject(), name(person), person.subject().equals(typed.value("person"))))
                .toList();
    }

    /** Parts that people can have. */
    public List<Option> partChoices() {
        return view.parts().keySet().stream()
                .map(code -> Option.of(code, part(code), code.equals(typed.value("part"))))
                .toList();
    }

    /** Answers about readiness. */
    public List<Option> answers(UseCaseView.Readiness item) {
        var options = new ArrayList<Option>();
        for (var answer : ReadinessAnswer.values()) {
            options.add(Option.of(answer.name(), frame.texts().of("use.ready", answer), answer == item.answer()));
        }
        return options;
    }

    /** Address of a page of the product; {@code null} for the work on a shortlist that is not the reader's. */
    public @Nullable String path(@Nullable String path) {
        var others = path != null && path.endsWith("/shortlist") && !can(UseCaseAct.SHORTLIST);
        return path == null || others ? null : frame.href(path);
    }
}
