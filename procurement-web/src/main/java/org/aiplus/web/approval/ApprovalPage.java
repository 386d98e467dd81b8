// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aiplus.approval.ApprovalChoice;
import org.aiplus.approval.ApprovalView;
import org.aiplus.approval.Colleague;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.approval.StepStatus;
import org.aiplus.shared.LocalisedText;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One round, and what the reader can do in it.
 *
 * @param typed what was typed into a form that was refused, by name of the control
 */
public record ApprovalPage(
        PageFrame frame,
        ApprovalView round,
        List<ApprovalChoice> choices,
        Map<String, String> typed,
        Instant now,
        List<FieldError> errors)
        implements Page {

    public ApprovalPage {
        choices = List.copyOf(choices);
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        errors = List.copyOf(errors);
    }

    /** A text in the page's language. */
    public String words(LocalisedText text) {
        return text.resolve(frame.language()).text();
    }

    /** Name of a person; the subject where it is not known. */
    public String name(Colleague colleague) {
        return Objects.requireNonNullElse(colleague.name(), colleague.subject());
    }

    /** A step of the round by its id. */
    public ApprovalView.Step step(UUID id) {
        return round.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** How a step looks: good, bad or to be done. */
    public String tone(StepStatus status) {
        return switch (status) {
            case DONE -> "good";
            case RETURNED, ESCALATED -> "bad";
            case OPEN -> "warn";
            case WAITING, CANCELLED -> "";
        };
    }

    /** Whether a step is past its due time. */
    public boolean late(ApprovalView.Step step) {
        var due = step.due();
        return step.status().decidable() && due != null && due.isBefore(now);
    }

    /** Address of an act in a step. */
    public String action(UUID step, String act) {
        return frame.href("/approvals/" + round.reference() + "/steps/" + step + "/" + act);
    }

    /** Name of a control; each step has its own. */
    public String control(UUID step, String name) {
        return name + "-" + step;
    }

    /** What was typed into a control. */
    public String value(UUID step, String name) {
        return Objects.requireNonNullElse(typed.get(control(step, name)), "");
    }

    /** What is wrong with a control. */
    public @Nullable String error(UUID step, String name) {
        return FieldError.of(errors, control(step, name));
    }

    /** What can be decided. */
    public List<Option> outcomes(UUID step) {
        var chosen = value(step, "outcome");
        var options = new ArrayList<Option>();
        for (var outcome : DecisionOutcome.values()) {
            options.add(Option.of(
                    outcome.name(),
                    frame.texts().of("approvals.outcome", outcome),
                    outcome.name().equals(chosen)));
        }
        return options;
    }

    /** People to whom a step can be handed over. */
    public List<Option> delegates(ApprovalChoice choice) {
        var chosen = value(choice.step(), "delegate");
        var options = new ArrayList<Option>();
        options.add(Option.of("", frame.texts().get("approvals.choose"), chosen.isEmpty()));
        choice.delegates()
                .forEach(colleague -> options.add(Option.of(
                        colleague.subject(),
                        name(colleague),
                        colleague.subject().equals(chosen))));
        return options;
    }

    /** How many must approve, in words. */
    public String how(ApprovalView.Step step) {
        var texts = frame.texts();
        return switch (step.mode()) {
            case ANY -> texts.get("approvals.mode.ANY");
            case ALL -> texts.get("approvals.mode.ALL", step.needed());
            case COUNT -> texts.get("approvals.mode.COUNT", step.needed());
        };
    }

    /** Who decides in a step, in words. */
    public String who(ApprovalView.Step step) {
        var role = frame.texts().of("account.role", step.role());
        var department = step.department();
        return department == null ? role : frame.texts().get("approvals.role-in", role, department);
    }
}
