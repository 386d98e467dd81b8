// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.need;

import java.util.ArrayList;
import java.util.List;
import org.aiplus.catalogue.Classification;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The form of a need.
 *
 * @param reference of the need, {@code null} for a new one
 * @param categories all that can be chosen
 */
public record NeedFormPage(
        PageFrame frame, @Nullable String reference, List<Option> categories, TypedForm typed, List<FieldError> errors)
        implements Page {

    public NeedFormPage {
        categories = List.copyOf(categories);
        errors = List.copyOf(errors);
    }

    /** Where the form is sent. */
    public String action() {
        return frame.href(reference == null ? "/need-form" : "/need-form/" + reference);
    }

    /** Where whoever gives up goes. */
    public String back() {
        return frame.href(reference == null ? "/needs" : "/needs/" + reference);
    }

    /** What is wrong with a control. */
    public @Nullable String error(String name) {
        return FieldError.of(errors, name);
    }

    /** Classes of data. */
    public List<Option> classifications() {
        var options = new ArrayList<Option>();
        for (var classification : Classification.values()) {
            options.add(Option.of(
                    classification.name(),
                    frame.texts().of("catalogue.classification", classification),
                    typed.value("classification").equals(classification.name())));
        }
        return options;
    }

    /** Whether vendors are invited. */
    public List<Option> invites() {
        return List.of(Option.of("true", frame.texts().get("need.invites"), typed.chosen("invitesProposals", "true")));
    }
}
