// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.change;

import java.util.List;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/** Material changes that wait for a review, the oldest first. */
public record ReviewChangesPage(PageFrame frame, List<Open> open, List<FieldError> errors) implements Page {

    /**
     * A change that waits.
     *
     * @param control name of the control for the conclusion; one for each change, so that errors find theirs
     * @param typed conclusion that was typed
     */
    public record Open(
            String id, String solution, DeclareChangePage.Line change, long version, String control, String typed) {}

    public ReviewChangesPage {
        open = List.copyOf(open);
        errors = List.copyOf(errors);
    }
}
