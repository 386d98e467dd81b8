// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import java.util.ArrayList;
import java.util.List;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.submission.MessageKind;
import org.aiplus.submission.MessageView;
import org.aiplus.web.form.FormProblems;
import org.aiplus.web.form.FormSections;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * A message about a submission, in words.
 *
 * @param id of the message, also on the page
 * @param heading what it is and who wrote it
 * @param about label of the field; empty for all of the submission
 * @param section code of the section of that field, {@code null} for none
 * @param question field of the form that it is about; empty for none
 * @param when in words
 * @param due by when an answer is wanted, in words; {@code null} when none is
 * @param asksForAnswer whether it waits for an answer of the vendor
 */
public record MessageLine(
        String id,
        String heading,
        String about,
        @Nullable String section,
        String question,
        String text,
        String when,
        @Nullable String due,
        boolean open,
        boolean asksForAnswer) {

    /**
     * Messages in their order.
     *
     * @param side first part of the keys of the texts: {@code portal} for the vendor, {@code moderation} for the office
     */
    public static List<MessageLine> of(
            List<MessageView> messages, FormSections sections, PageFrame frame, String side) {
        var lines = new ArrayList<MessageLine>();
        for (var message : messages) {
            var about = place(message.field(), sections);
            var due = message.due();
            lines.add(new MessageLine(
                    "message-" + message.id(),
                    frame.texts().get(side + ".message." + message.kind()),
                    about.label(),
                    about.section(),
                    about.question(),
                    message.text(),
                    frame.formats().time(message.at()),
                    due == null || !message.open()
                            ? null
                            : frame.texts().get("portal.due", frame.formats().time(due)),
                    message.open(),
                    message.open() && message.kind() == MessageKind.CLARIFICATION));
        }
        return lines;
    }

    /** The label of a field in words; empty when there is none. */
    public static String label(String field, FormSections sections) {
        return place(field, sections).label();
    }

    private static FormProblems.Found place(@Nullable String field, FormSections sections) {
        var nothing = new FormProblems.Found(null, "", "", "", "");
        if (field == null) {
            return nothing;
        }
        var at = List.of(Problem.at(field, ProblemCode.REQUIRED));
        return FormProblems.of(at, sections.all(), Language.EN).found().stream()
                .findFirst()
                .orElse(nothing);
    }

    /** Id of the message alone, as addresses have it. */
    public String number() {
        return id.substring("message-".length());
    }
}
