// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import static org.aiplus.web.support.Rendered.html;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aiplus.json.StrictJson;
import org.aiplus.notification.InboxItem;
import org.aiplus.notification.NoticeId;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.submission.Step.Holder;
import org.aiplus.web.correction.CorrectionLines;
import org.aiplus.web.form.AnswerWords;
import org.aiplus.web.form.DocumentValues;
import org.aiplus.web.form.FormProblems;
import org.aiplus.web.form.FormSection;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.form.Forms;
import org.aiplus.web.form.QuestionForm;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.Gallery;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortalPagesTest {

    private static final JsonNode CONTENT = StrictJson.parse("""
            {"questionSet": "2026-1",
             "name": {"en": {"text": "<b>Kite</b>", "state": "CHECKED"}},
             "categories": ["MEETING", "RETIRED"],
             "answers": {
               "summary": {"en": {"text": "Flies <b>", "state": "CHECKED"},
                           "zh-Hans": {"text": "飞", "state": "MACHINE_DRAFT"}},
               "website": "javascript:alert(1)",
               "generative": true,
               "retentionDays": "thirty <b>",
               "lastSecurityRiskAssessmentOn": "2026-13-41",
               "certificates": [{"name": "<b>", "validUntil": "2027-01-31"}]}}""");

    @ParameterizedTest
    @EnumSource
    void everyPageRendersAndShowsWhatWasTypedAsText(Language language) throws IOException {
        var frame = Frames.signedIn(language, Theme.DEVICE, "/vendor", "");
        var name = LocalisedText.english("<b>Kite</b>").resolve(language);
        var stage = new StageLine("Draft", "", "With you.", "Complete it.", "Due today");
        var work = new WorkPage.Line("/x", "SUB-000001", name, stage, "now");
        var errors = List.of(new FieldError("solution", "<b>"));
        var start = new Option("revision", "R", "hint", true);
        var pages = Map.of(
                "portal/work",
                        new WorkPage(
                                frame,
                                List.of(new WorkPage.Hindrance("Why <b>", "/x", "<b>")),
                                List.of(task("Do <b>")),
                                List.of(new CorrectionLines.Line("/x", "C-000001", "<b>", "Open", "warn", "now")),
                                List.of(new WorkPage.Group(Holder.VENDOR, List.of(work))),
                                List.of(new WorkPage.Entry("S-000001", name)),
                                "/next",
                                "curl <b>"),
                "portal/new",
                        new NewSubmissionPage(
                                frame,
                                List.of(start),
                                List.of(new Option("S-000001", "<b>", "", true)),
                                "<b>",
                                true,
                                "k",
                                errors),
                "portal/submission", submission(frame, name, stage),
                "portal/section", section(frame, language),
                "portal/check", check(frame, language),
                "portal/messages", new MessagesPage(frame, "Kite", "/x", List.of(message()), "1", "typed <b>", errors),
                "portal/receipt", new ReceiptPage(frame, "SUB-000001", "S-<b>", 1, "0a1b", "now", "next", "soon"),
                "portal/confirm",
                        new ConfirmPage(
                                frame,
                                "withdraw",
                                "/x/withdraw",
                                "/x",
                                "<b>",
                                3,
                                true,
                                "<b>",
                                List.of(new FieldError("reason", "R"))));
        for (var entry : pages.entrySet()) {
            var html = html(entry.getKey(), entry.getValue());
            Gallery.keep(entry.getKey().replace('/', '-') + "-" + language.path(), html);
            assertThat(html)
                    .as(entry.getKey())
                    .contains("&lt;b")
                    .doesNotContain("<b>", "href=\"javascript:", "href=\"#\"");
            assertThat(html.split("<h1", -1)).hasSize(2);
        }
    }

    @Test
    void whoHasNothingYetIsTaughtWhatToDo() {
        var frame = Frames.signedIn(Language.EN, Theme.DEVICE, "/vendor", "");
        var html = html(
                "portal/work",
                new WorkPage(frame, List.of(), List.of(), List.of(), List.of(), List.of(), null, "curl -X POST"));
        assertThat(html).contains("/en/vendor/submissions/new", "curl -X POST", "Nothing submitted yet");
    }

    @Test
    void whatWaitsInTheInboxAndWhatWasReportedIsOnTheFirstPage() {
        var frame = Frames.signedIn(Language.EN, Theme.DEVICE, "/vendor", "");
        var line = new CorrectionLines.Line("/en/corrections/C-000001", "C-000001", "Hosting", "Open", "warn", "now");
        var html = html(
                "portal/work",
                new WorkPage(
                        frame,
                        List.of(new WorkPage.Hindrance("Not verified yet.", "/en/vendor/organisation", "Read")),
                        List.of(task("Answer it")),
                        List.of(line),
                        List.of(),
                        List.of(),
                        null,
                        "curl -X POST"));
        assertThat(html)
                .contains(
                        "href=\"/en/vendor/evidence\"",
                        "Not verified yet.",
                        "Answer it",
                        "Was due on",
                        "href=\"/en/corrections/C-000001\"")
                .doesNotContain("Nothing submitted yet");
    }

    private static InboxItem task(String what) {
        var at = Instant.parse("2026-11-01T00:00:00Z");
        return new InboxItem(
                NoticeId.parse("0198f1c2-0000-7000-8000-000000000000").orElseThrow(),
                "code",
                "Subject <b>",
                "Body",
                what,
                "/vendor/evidence",
                at,
                at,
                true,
                true,
                false);
    }

    @Test
    void aConflictShowsWhatIsSavedBesideWhatWasTyped() {
        var frame = Frames.signedIn(Language.EN, Theme.DEVICE, "/vendor", "");
        var html = html("portal/section", section(frame, Language.EN));
        assertThat(html).contains("Somebody else changed the same answers", "Flies &lt;b&gt;", "typed here");
        assertThat(html).contains("href=\"#a-summary-en\"", "id=\"a-summary-en\"");
    }

    @Test
    void whatCannotBeChangedHasNoLinkToChangeIt() {
        var frame = Frames.signedIn(Language.EN, Theme.DEVICE, "/vendor", "");
        var lines = new AnswerLines(frame, Forms.sections(Language.EN), FormProblems.NONE, null);
        assertThat(lines.of(CONTENT)).allSatisfy(group -> assertThat(group.lines())
                .allSatisfy(line -> assertThat(line.href()).isNull()));
    }

    private static SubmissionPage submission(PageFrame frame, LocalisedText.Resolved name, StageLine stage) {
        return new SubmissionPage(
                frame,
                "SUB-000001",
                "S-000001",
                2,
                name,
                stage,
                true,
                "/check",
                List.of(new SubmissionPage.SectionLine("/s", "Identity", "4 of 6", "2 missing", "warn")),
                0,
                List.of("not verified <b>"),
                List.of("Price list"),
                List.of(message()),
                List.of(new SubmissionPage.Act("/w", "Withdraw")),
                List.of(new SubmissionPage.ReceiptLine("/r", "1")),
                List.of(new SubmissionPage.Event("Submitted", "now", "Ada <b>", "because <b>")),
                "curl");
    }

    private static MessageLine message() {
        return new MessageLine(
                "message-1", "Question", "Summary", "identity", "a-summary", "Why <b>?", "now", "soon", true, true);
    }

    private static SectionPage section(PageFrame frame, Language language) {
        var sections = Forms.sections(language);
        FormSection identity = sections.find("identity").orElseThrow();
        var problems = FormProblems.of(
                List.of(Problem.at("/answers/summary/en/text", ProblemCode.TOO_LONG, "maximum", 400)),
                sections.all(),
                language);
        var typed = FormValues.of(Map.of("a-summary-en", List.of("typed here <b>")));
        var summary = identity.questions().get(0);
        var conflict = new SectionPage.Conflict(
                summary.field(), summary.label(), new AnswerWords(language).of(summary, CONTENT));
        return new SectionPage(
                frame,
                "Kite",
                "/x",
                7,
                new QuestionForm(identity, typed, problems, ""),
                List.of(conflict),
                Map.of(summary.field(), List.of("wish <b>")),
                false);
    }

    private static CheckPage check(PageFrame frame, Language language) {
        var sections = Forms.sections(language);
        var problems = FormProblems.of(
                List.of(
                        Problem.at("/answers/retentionDays", ProblemCode.WRONG_TYPE, "expected", "number"),
                        Problem.of(ProblemCode.NOT_ALLOWED)),
                sections.all(),
                language);
        var lines = new AnswerLines(frame, sections, problems, "/en/vendor/submissions/SUB-000001");
        assertThat(DocumentValues.of(sections.all().get(0), CONTENT).one("c-name-en"))
                .isEqualTo("<b>Kite</b>");
        return new CheckPage(
                frame, "SUB-000001", "Kite", true, 7, "k", lines.of(CONTENT), lines.summary(), false, "curl <b>");
    }
}
