// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.pilot.Arm;
import org.aiplus.pilot.FeedbackView;
import org.aiplus.pilot.PilotAct;
import org.aiplus.pilot.PilotView;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * What participants say, and the form for one more.
 *
 * @param typed what was typed, by name of the control
 */
public record FeedbackPage(
        PageFrame frame, PilotView view, FeedbackView feedback, Map<String, String> typed, List<FieldError> errors)
        implements Page {

    private static final int MOST = 5;

    public FeedbackPage {
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        errors = List.copyOf(errors);
    }

    /** Words for numbers and states. */
    public PilotWords words() {
        return new PilotWords(frame);
    }

    /** Whether the reader takes part. */
    public boolean gives() {
        return view.acts().contains(PilotAct.GIVE_FEEDBACK);
    }

    /** Address below the pilot. */
    public String href(String below) {
        return frame.href("/uses/" + view.useCase() + "/pilots/" + view.reference() + below);
    }

    /** What was typed into a control. */
    public String value(String name) {
        return Objects.requireNonNullElse(typed.get(name), "");
    }

    /** What is wrong with a control. */
    public @Nullable String error(String name) {
        return FieldError.of(errors, name);
    }

    /** From 1 to 5. */
    public List<Option> marks(String name) {
        var options = new ArrayList<Option>();
        for (int mark = 1; mark <= MOST; mark++) {
            var code = String.valueOf(mark);
            options.add(Option.of(
                    code, frame.texts().of("pilot.mark", code), value(name).equals(code)));
        }
        return options;
    }

    /** The tools of a comparative pilot. */
    public List<Option> arms() {
        return List.of(Arm.values()).stream()
                .map(arm -> Option.of(
                        arm.name(),
                        words().arm(arm, view.solution(), view.content().comparator()),
                        arm.name().equals(value("arm"))))
                .toList();
    }

    /** One box to tick; it is ticked until somebody takes the tick away. */
    public List<Option> anonymous() {
        return List.of(Option.of(
                "YES",
                frame.texts().get("pilot.feedback.anonymous"),
                typed.isEmpty() || typed.containsKey("anonymous")));
    }
}
