// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import java.time.Instant;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.shared.TextState;
import org.aiplus.submission.Stage;
import org.aiplus.submission.Step;
import org.aiplus.submission.SubmissionStatus;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Where a submission stands, in words: who has it in hands since when, what has to happen next and by when.
 *
 * @param status in words
 * @param tone of the status, as {@code tag/tag.jte} takes it
 * @param holder a sentence that says who has it since when
 * @param next what has to happen next; {@code null} when nothing has
 * @param due by when; {@code null} when nothing was promised
 */
public record StageLine(
        String status,
        String tone,
        String holder,
        @Nullable String next,
        @Nullable String due) {

    /**
     * For the people on one side.
     *
     * @param side first part of the keys of the texts: {@code portal} for the vendor, {@code moderation} for the office
     */
    public static StageLine of(Stage stage, PageFrame frame, String side) {
        var texts = frame.texts();
        var formats = frame.formats();
        var step = stage.nextStep();
        return new StageLine(
                texts.of("portal.status", stage.status()),
                tone(stage.status()),
                texts.get(side + ".holder." + stage.holder(), formats.time(stage.since())),
                step == Step.NONE ? null : texts.get(side + ".step." + step),
                due(stage.answerDue(), frame));
    }

    private static @Nullable String due(@Nullable Instant due, PageFrame frame) {
        return due == null
                ? null
                : frame.texts().get("portal.due", frame.formats().time(due));
    }

    /** The tone of a status; the words say it already. */
    public static String tone(SubmissionStatus status) {
        return switch (status) {
            case APPROVED, PUBLISHED -> "good";
            case CHANGES_REQUESTED -> "warn";
            case REJECTED -> "bad";
            case SUBMITTED, IN_REVIEW -> "info";
            case DRAFT, WITHDRAWN -> "";
        };
    }

    /** The name of a submission for a reader; of one without a name the words that say so. */
    public static Resolved name(@Nullable LocalisedText name, PageFrame frame) {
        return name == null
                ? new Resolved(frame.texts().get("portal.unnamed"), frame.language(), TextState.CHECKED, false)
                : name.resolve(frame.language());
    }
}
