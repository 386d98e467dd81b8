// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;

/**
 * The controls of a form in their order, with their labels: the summary of errors calls a control by its label and keeps the
 * order of the form, and what is about no control of it stands there without a link.
 */
public final class FormControls {

    private final Map<String, String> labels = new LinkedHashMap<>();

    /** Adds the next control. */
    public FormControls with(String control, String label) {
        labels.put(control, label);
        return this;
    }

    /** Errors of controls that are named as their pointers, with dots for slashes inside. */
    public List<FieldError> errors(List<Problem> problems, Language language) {
        return errors(
                problems, language, pointer -> pointer.replaceFirst("^/", "").replace('/', '.'));
    }

    /**
     * Errors of controls that are named in another way.
     *
     * @param controlOf name of the control that a pointer is about; any other text when there is none
     */
    public List<FieldError> errors(List<Problem> problems, Language language, UnaryOperator<String> controlOf) {
        var order = new ArrayList<>(labels.keySet());
        return problems.stream()
                .map(problem -> {
                    var control = controlOf.apply(Objects.requireNonNullElse(problem.pointer(), ""));
                    var text = ProblemTexts.detail(problem, language);
                    return labels.containsKey(control)
                            ? new FieldError(control, text, Objects.requireNonNull(labels.get(control)))
                            : new FieldError("", text);
                })
                .sorted(Comparator.comparingInt(error -> order.indexOf(error.field())))
                .toList();
    }
}
