// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import java.util.List;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * What was asked and answered about a submission.
 *
 * @param name of the submission
 * @param overview address of the submission's first page
 * @param answering id of the message whose answer was refused; empty for none
 * @param text what was typed there
 */
public record MessagesPage(
        PageFrame frame,
        String name,
        String overview,
        List<MessageLine> messages,
        String answering,
        String text,
        List<FieldError> errors)
        implements Page {

    public MessagesPage {
        messages = List.copyOf(messages);
        errors = List.copyOf(errors);
    }

    /** The questions that wait for an answer. */
    public List<MessageLine> questions() {
        return messages.stream().filter(MessageLine::asksForAnswer).toList();
    }

    /** What stands in the answer to a question. */
    public String typed(MessageLine question) {
        return answering.equals(question.number()) ? text : "";
    }
}
