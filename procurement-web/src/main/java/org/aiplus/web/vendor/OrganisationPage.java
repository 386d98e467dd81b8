// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.vendor;

import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.vendor.VendorAccountView;
import org.aiplus.vendor.VendorQuestionView;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * A vendor as its own people see it.
 *
 * @param size in words, and country likewise; empty before anything was said
 * @param answer what was typed as an answer, with the question to which it belongs
 */
public record OrganisationPage(
        PageFrame frame, VendorAccountView account, String size, String country, Typed answer, List<FieldError> errors)
        implements Page {

    /** What was typed before a refusal; empty otherwise. */
    public record Typed(String question, String text) {}

    public OrganisationPage {
        errors = List.copyOf(errors);
    }

    /** Names in all languages in which there is one. */
    public List<Resolved> names() {
        return account.vendor().name().texts().keySet().stream()
                .map(language -> account.vendor().name().resolve(language))
                .toList();
    }

    /** What stands in the field of an answer. */
    public String typed(VendorQuestionView question) {
        return question.id().toString().equals(answer.question()) ? answer.text() : "";
    }

    /** What is wrong with an answer. */
    public @Nullable String error(VendorQuestionView question) {
        return FieldError.of(errors, "answer-" + question.id());
    }
}
