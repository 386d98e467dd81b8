// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aiplus.approval.Colleague;
import org.aiplus.approval.SigningPositionsView;
import org.aiplus.shared.LocalisedText;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * Who signs for a department.
 *
 * @param administers whether the reader names people
 */
public record SigningPositionsPage(
        PageFrame frame, SigningPositionsView view, boolean administers, TypedForm typed, List<FieldError> errors)
        implements Page {

    public SigningPositionsPage {
        errors = List.copyOf(errors);
    }

    /** Name of a person; the subject where it is not known. */
    public String name(Colleague colleague) {
        return Objects.requireNonNullElse(colleague.name(), colleague.subject());
    }

    /** A text of the content in the page's language. */
    public String words(LocalisedText text) {
        return text.resolve(frame.language()).text();
    }

    /** Positions of the form. */
    public List<Option> positions() {
        return view.positions().stream()
                .map(position -> Option.of(
                        position.code(), words(position.name()), position.code().equals(typed.value("position"))))
                .toList();
    }

    /** People of the form. */
    public List<Option> approvers() {
        var options = new ArrayList<Option>();
        options.add(Option.of(
                "", frame.texts().get("approvals.choose"), typed.value("person").isEmpty()));
        view.approvers()
                .forEach(approver -> options.add(Option.of(
                        approver.subject(), name(approver), approver.subject().equals(typed.value("person")))));
        return options;
    }
}
