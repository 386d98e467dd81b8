// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.moderation;

import static org.aiplus.web.support.Rendered.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.web.catalogue.AnswerSection.Words;
import org.aiplus.web.moderation.ModerationPage.Act;
import org.aiplus.web.portal.MessageLine;
import org.aiplus.web.portal.StageLine;
import org.aiplus.web.portal.SubmissionPage;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.Gallery;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModerationPagesTest {

    private static final StageLine STAGE = new StageLine("In review", "info", "With you.", "Check it.", "Due today");

    @ParameterizedTest
    @EnumSource
    void everyPageRendersAndShowsWhatWasWrittenAsText(Language language) throws IOException {
        var frame = frame(language);
        var name = LocalisedText.english("<b>Kite</b>").resolve(language);
        var line = new QueuePage.Line("/x", "SUB-000001", name, name, STAGE, "1 day", true);
        var options = List.of(Option.of("", "All", true));
        var wish = new RemarkPage.Wish("wish-/answers/summary", "Summary", new Words("<b>"), "typed <b>");
        var errors = List.of(new FieldError("wish-/answers/summary", "Too long"));
        var pages = Map.of(
                "moderation/queue", new QueuePage(frame, options, options, true, true, true, List.of(line), "/next"),
                "moderation/submission", page(frame, List.of(Act.values()), "why <b>"),
                "moderation/remark", new RemarkPage(frame, "changes", "/x", 3, "<b>", options, List.of(wish), errors));
        for (var entry : pages.entrySet()) {
            var html = html(entry.getKey(), entry.getValue());
            Gallery.keep(entry.getKey().replace('/', '-') + "-" + language.path(), html);
            assertThat(html).as(entry.getKey()).contains("&lt;b").doesNotContain("<b>", "href=\"#\"");
            assertThat(html.split("<h1", -1)).hasSize(2);
        }
    }

    @Test
    void anActThatIsNotPossibleHasNoButton() {
        var html = html("moderation/submission", page(frame(Language.EN), List.of(), null));
        assertThat(html).doesNotContain("SUB-000001/");
    }

    @Test
    void anEmptyQueueSaysWhy() {
        var frame = frame(Language.EN);
        var empty = new QueuePage(frame, List.of(), List.of(), false, false, false, List.of(), null);
        assertThat(html("moderation/queue", empty)).contains("Nothing waits for moderation");
        var filtered = new QueuePage(frame, List.of(), List.of(), false, true, true, List.of(), null);
        assertThat(html("moderation/queue", filtered)).contains("Nothing matches", "href=\"/en/moderation\"");
    }

    private static ModerationPage page(PageFrame frame, List<Act> acts, @Nullable String explained) {
        var name = LocalisedText.english("<b>Kite</b>").resolve(frame.language());
        var line = new ModerationPage.Line(
                "/answers/summary", "Summary", new Words("old <b>"), new Words("new <b>"), true);
        var message = new MessageLine(
                "message-1", "Question", "Summary", "identity", "a-summary", "Why <b>?", "now", "soon", true, true);
        return new ModerationPage(
                frame,
                "SUB-000001",
                "S-000001",
                2,
                name,
                name,
                STAGE,
                7,
                false,
                List.of("same name <b>"),
                List.of("missing"),
                List.of(new ModerationPage.Group("Identity", List.of(line))),
                List.of(message),
                List.of(new SubmissionPage.Event("Submitted", "now", "Ada <b>", "because <b>")),
                acts,
                explained,
                List.of(new FieldError("", "refused")));
    }

    private static PageFrame frame(Language language) {
        return Frames.signedIn(language, Theme.DEVICE, "/moderation", "").withTitle("Moderation");
    }
}
