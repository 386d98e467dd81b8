// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.need;

import java.math.BigDecimal;
import java.util.List;
import org.aiplus.need.NeedAct;
import org.aiplus.need.NeedStatus;
import org.aiplus.need.NeedSuggestions;
import org.aiplus.need.NeedView;
import org.aiplus.pilot.PilotSummary;
import org.aiplus.pilot.SuggestedPilot;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One need.
 *
 * @param pilots running pilots for similar needs
 * @param categories names of the need's categories
 * @param owner whether the reader is an AI owner
 * @param typed what was typed into a form that was refused
 */
public record NeedPage(
        PageFrame frame,
        NeedView view,
        NeedSuggestions found,
        List<SuggestedPilot> pilots,
        List<String> categories,
        boolean owner,
        TypedForm typed,
        List<FieldError> errors)
        implements Page {

    private static final int PERCENT_DIGITS = 2;

    public NeedPage {
        pilots = List.copyOf(pilots);
        categories = List.copyOf(categories);
        errors = List.copyOf(errors);
    }

    /** Whether the reader can do this. */
    public boolean can(NeedAct act) {
        return view.acts().contains(act);
    }

    /** Whether the reader can open a use of AI for it. */
    public boolean opensUse() {
        return owner && view.status() == NeedStatus.OPEN && can(NeedAct.EDIT);
    }

    /** Address of an act. */
    public String href(String below) {
        return frame.href("/needs/" + view.reference() + below);
    }

    /** Address of a pilot: that of its use for those who read it, otherwise the public one. */
    public String href(PilotSummary pilot) {
        var use = pilot.useCase();
        return frame.href((use == null ? "/pilots/" : "/uses/" + use + "/pilots/") + pilot.reference());
    }

    /** What is wrong with a control. */
    public @Nullable String error(String name) {
        return FieldError.of(errors, name);
    }

    /** A measured number, or that nobody has measured it. */
    public String measured(@Nullable BigDecimal number) {
        return number == null
                ? frame.texts().get("need.unknown")
                : frame.formats().number(number);
    }

    /** A share as a percentage, or that nobody has measured it. */
    public String percent(@Nullable BigDecimal share) {
        return share == null
                ? frame.texts().get("need.unknown")
                : frame.formats().number(share.movePointRight(PERCENT_DIGITS)) + "%";
    }

    /** Tag of the language in which the need is written where it is another than the page's. */
    public @Nullable String lang() {
        return view.content().language() == frame.language()
                ? null
                : view.content().language().tag();
    }
}
