// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.clock;

import java.util.List;
import org.aiplus.clock.ClockView;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * The clock.
 *
 * @param days what was typed
 */
public record ClockPage(PageFrame frame, ClockView clock, String days, List<FieldError> errors) implements Page {

    public ClockPage {
        errors = List.copyOf(errors);
    }
}
