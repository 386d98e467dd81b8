// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.need;

import java.util.ArrayList;
import java.util.List;
import org.aiplus.need.InvitedNeed;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * A need that invites vendors, with the form for a proposal.
 *
 * @param typed what was typed into a form that was refused
 */
public record VendorNeedPage(PageFrame frame, InvitedNeed need, TypedForm typed, List<FieldError> errors)
        implements Page {

    public VendorNeedPage {
        errors = List.copyOf(errors);
    }

    /** Address of an act. */
    public String href(String below) {
        return frame.href("/vendor/needs/" + need.reference() + below);
    }

    /** What is wrong with a control. */
    public @Nullable String error(String name) {
        return FieldError.of(errors, name);
    }

    /** The vendor's solutions that are not proposed yet, with what stands against each. */
    public List<Option> solutions() {
        var options = new ArrayList<Option>();
        for (var tool : need.tools()) {
            if (need.own().stream().noneMatch(own -> own.solution().equals(tool.solution()))) {
                var obstacles = tool.obstacles().stream()
                        .map(obstacle -> frame.texts().of("need.obstacle", obstacle))
                        .toList();
                options.add(new Option(
                        tool.solution().value(),
                        tool.name().resolve(frame.language()).text() + " (" + tool.solution() + ")",
                        obstacles.isEmpty() ? frame.texts().get("need.fits") : String.join(" ", obstacles),
                        typed.value("solution").equals(tool.solution().value())));
            }
        }
        return options;
    }

    /** Tag of the language in which the need is written where it is another than the page's. */
    public @Nullable String lang() {
        return need.language() == frame.language() ? null : need.language().tag();
    }
}
