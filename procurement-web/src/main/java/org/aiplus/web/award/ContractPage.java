// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import java.util.List;
import org.aiplus.award.ContractView;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.form.TypedDay;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * A contract.
 *
 * @param typed what was sent and refused
 */
public record ContractPage(PageFrame frame, ContractView view, FormValues typed, List<FieldError> errors)
        implements Page {

    public ContractPage {
        errors = List.copyOf(errors);
    }

    /** Address of the page or of an act. */
    public String href(String rest) {
        return frame.href("/contracts/" + view.reference() + rest);
    }

    /** What was typed into a control. */
    public String value(String name) {
        return typed.one(name);
    }

    /** What was typed as the value, or else the value as it is. */
    public String money() {
        var sent = typed.one("value");
        return sent.isEmpty() ? view.value().toPlainString() : sent;
    }

    /** The day that was typed, or else the last day as it is. */
    public TypedDay endsOn() {
        var sent = TypedDay.of(typed::one, "endsOn");
        return sent.text().isEmpty()
                ? new TypedDay(
                        String.valueOf(view.endsOn().getDayOfMonth()),
                        String.valueOf(view.endsOn().getMonthValue()),
                        String.valueOf(view.endsOn().getYear()))
                : sent;
    }

    /** The error of a control. */
    public @Nullable String error(String name) {
        return FieldError.of(errors, name);
    }
}
