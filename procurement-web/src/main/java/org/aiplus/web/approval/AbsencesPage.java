// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.approval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.approval.AbsenceView;
import org.aiplus.approval.Colleague;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * The reader's absences.
 *
 * @param typed what was typed, by name of the control
 */
public record AbsencesPage(
        PageFrame frame,
        List<AbsenceView> absences,
        List<Colleague> deputies,
        Map<String, String> typed,
        List<FieldError> errors)
        implements Page {

    public AbsencesPage {
        absences = List.copyOf(absences);
        deputies = List.copyOf(deputies);
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        errors = List.copyOf(errors);
    }

    /** What was typed into a control. */
    public String value(String name) {
        return Objects.requireNonNullElse(typed.get(name), "");
    }

    /** Name of a person; the subject where it is not known. */
    public String name(Colleague colleague) {
        return Objects.requireNonNullElse(colleague.name(), colleague.subject());
    }

    /** People who can stand in. */
    public List<Option> options() {
        var chosen = value("deputy");
        var options = new ArrayList<Option>();
        options.add(Option.of("", frame.texts().get("approvals.choose"), chosen.isEmpty()));
        deputies.forEach(colleague -> options.add(Option.of(
                colleague.subject(), name(colleague), colleague.subject().equals(chosen))));
        return options;
    }
}
