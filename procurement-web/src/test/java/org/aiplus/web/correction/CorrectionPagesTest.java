// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.correction;

import static org.aiplus.web.support.Rendered.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.correction.CorrectionHandler;
import org.aiplus.correction.CorrectionReference;
import org.aiplus.correction.CorrectionStatus;
import org.aiplus.correction.CorrectionView;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.web.catalogue.AnswerSection.Words;
import org.aiplus.web.portal.SubmissionPage;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.PageFrame.NavigationItem;
import org.aiplus.web.support.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectionPagesTest {

    private static final Instant AT = Instant.parse("2026-11-20T04:00:00Z");
    private static final LocalisedText NAME = LocalisedText.english("Kite <b>");

    @ParameterizedTest
    @EnumSource
    void whatWasTypedIsShownAsText(Language language) {
        var frame = frame(language);
        var errors = List.of(new FieldError("problem", "needed"));
        var report = html(
                "correction/report",
                new ReportPage(
                        frame,
                        "S-000001",
                        NAME.resolve(language),
                        "hosting",
                        "Hosting <b>",
                        null,
                        "<b>wrong",
                        "<b>right",
                        "key",
                        errors));
        assertThat(report)
                .contains("&lt;b&gt;wrong", "&lt;b&gt;right", "href=\"#problem\"", "name=\"field\" value=\"hosting\"")
                .doesNotContain("<b>");
        var list = html(
                "correction/list",
                new CorrectionListPage(
                        frame,
                        true,
                        List.of(new NavigationItem("/x", "Waiting", true)),
                        List.of(new CorrectionLines.Line("/x", "C-000001", "<b>", "Open", "warn", "<b>")),
                        "/next"));
        assertThat(list).contains("C-000001", "rel=\"next\"").doesNotContain("<b>");
        for (var status : CorrectionStatus.values()) {
            for (var handler : CorrectionHandler.values()) {
                assertThat(html("correction/show", page(frame, view(status, handler, true))))
                        .contains("&lt;b&gt;typed", "&lt;b&gt;wrong", "Ria &lt;b&gt;")
                        .doesNotContain("<b>");
            }
        }
    }

    @Test
    void onlyWhatTheReaderMayDoHasAForm() {
        var frame = frame(Language.EN);
        var may = html("correction/show", page(frame, view(CorrectionStatus.OPEN, CorrectionHandler.VENDOR, true)));
        assertThat(may)
                .contains(
                        "action=\"/en/corrections/C-000001/acceptance\"",
                        "formaction=\"/en/corrections/C-000001/refusal\"",
                        "action=\"/en/corrections/C-000001/withdrawal\"",
                        "action=\"/en/vendor/solutions/S-000001/correct\"",
                        "name=\"field\" value=\"hosting\"");
        var mayNot = html("correction/show", page(frame, view(CorrectionStatus.OPEN, CorrectionHandler.VENDOR, false)));
        assertThat(mayNot).doesNotContain("/acceptance", "/refusal", "/withdrawal", "/correct\"");
    }

    @Test
    void anEmptyListSaysWhereToBegin() {
        assertThat(html(
                        "correction/list",
                        new CorrectionListPage(frame(Language.EN), false, List.of(), List.of(), null)))
                .contains("There is nothing here", "href=\"/en/tools\"");
    }

    private static CorrectionPage page(PageFrame frame, CorrectionView view) {
        return new CorrectionPage(
                frame,
                view,
                true,
                "Kite <b>",
                "Hosting",
                new Words("<b>now"),
                "Open",
                "warn",
                List.of(new SubmissionPage.Event("Open", "now", "Ria <b>", "")),
                "<b>typed",
                List.of());
    }

    private static CorrectionView view(CorrectionStatus status, CorrectionHandler handler, boolean may) {
        return new CorrectionView(
                CorrectionReference.parse("C-000001").orElseThrow(),
                new SolutionReference("S-000001"),
                NAME,
                handler,
                status,
                "hosting",
                1,
                "<b>wrong",
                "<b>right",
                "Ria <b>",
                AT,
                AT,
                "<b>reply",
                AT,
                2,
                List.of(),
                may,
                may,
                may,
                may,
                4);
    }

    private static PageFrame frame(Language language) {
        return Frames.signedIn(language, Theme.DEVICE, "/corrections", "").withTitle("Mistake");
    }
}
