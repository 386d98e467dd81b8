// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import java.util.List;
import org.aiplus.pilot.PilotSummary;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Pilots of a use, or of the public register.
 *
 * @param useCase reference of the use; {@code null} for the register
 * @param opens whether the reader can begin another
 * @param nextHref address of the older ones
 */
public record PilotListPage(
        PageFrame frame,
        @Nullable String useCase,
        List<PilotSummary> items,
        boolean opens,
        @Nullable String nextHref,
        List<FieldError> errors)
        implements Page {

    public PilotListPage {
        items = List.copyOf(items);
        errors = List.copyOf(errors);
    }

    /** Words for numbers and states. */
    public PilotWords words() {
        return new PilotWords(frame);
    }

    /** Address of a pilot. */
    public String href(PilotSummary pilot) {
        return useCase == null
                ? frame.href("/pilots/" + pilot.reference())
                : frame.href("/uses/" + useCase + "/pilots/" + pilot.reference());
    }
}
