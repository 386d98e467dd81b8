// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import java.util.List;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * All answers before they are handed in, with everything that is wrong with them.
 *
 * @param name of the submission
 * @param editable whether it can be changed and handed in now
 * @param version that is handed in
 * @param key names this act, so that sending the form twice hands in once
 * @param problems what would have to change, each with the line that it is about
 * @param refused whether handing in was just refused
 * @param apiCall how a program would do the same
 */
public record CheckPage(
        PageFrame frame,
        String reference,
        String name,
        boolean editable,
        long version,
        String key,
        List<AnswerLine.Group> groups,
        List<FieldError> problems,
        boolean refused,
        String apiCall)
        implements Page {

    public CheckPage {
        groups = List.copyOf(groups);
        problems = List.copyOf(problems);
    }

    /** Where the form is sent. */
    public String action() {
        return frame.href("/vendor/submissions/" + reference + "/submit");
    }
}
