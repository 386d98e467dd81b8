// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.moderation;

import java.util.List;
import org.aiplus.web.catalogue.AnswerSection.Value;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator writes to the vendor: a question, wishes, or why it is refused.
 *
 * @param act last part of the address and of the texts: {@code ask}, {@code changes} or {@code reject}
 * @param overview address of the submission for moderators
 * @param version that the act is based on
 * @param text what was typed about all of it
 * @param fields what a question can be about, with the chosen one; empty for other acts
 * @param wishes what can be wished about each answer; empty for other acts
 */
public record RemarkPage(
        PageFrame frame,
        String act,
        String overview,
        long version,
        String text,
        List<Option> fields,
        List<Wish> wishes,
        List<FieldError> errors)
        implements Page {

    /**
     * An answer about which something can be wished.
     *
     * @param control name and id of the control
     * @param value what was handed in; {@code null} for nothing
     * @param text what was typed
     */
    public record Wish(
            String control, String label, @Nullable Value value, String text) {}

    public RemarkPage {
        fields = List.copyOf(fields);
        wishes = List.copyOf(wishes);
        errors = List.copyOf(errors);
    }
}
