// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.change;

import static org.aiplus.web.support.Rendered.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiplus.shared.Language;
import org.aiplus.submission.ChangeNoticeStatus;
import org.aiplus.web.form.TypedDay;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangePagesTest {

    private static final DeclareChangePage.Line LINE =
            new DeclareChangePage.Line("Terms", ChangeNoticeStatus.REVIEWED, "<b>dearer", "1 May", "2 May", "<b>fine");

    @ParameterizedTest
    @EnumSource
    void whatWasTypedAndDeclaredIsShownAsText(Language language) {
        var frame = Frames.signedIn(language, Theme.DEVICE, "/vendor", "");
        var html = html(
                "change/declare",
                new DeclareChangePage(
                        frame,
                        "S-000001",
                        List.of(LINE),
                        List.of(new Option("TERMS", "Terms", "hint", true)),
                        "<b>typed",
                        new TypedDay("31", "2", "2026"),
                        "key",
                        List.of(new FieldError("effectiveOn", "no day"))));
        assertThat(html)
                .contains("&lt;b&gt;typed", "&lt;b&gt;dearer", "&lt;b&gt;fine", "value=\"31\"", "href=\"#effectiveOn")
                .doesNotContain("<b>");
    }

    @ParameterizedTest
    @EnumSource
    void eachReviewHasItsOwnErrorAndVersion(Language language) {
        var frame = Frames.signedIn(language, Theme.DEVICE, "/changes", "");
        var html = html(
                "change/review",
                new ReviewChangesPage(
                        frame,
                        List.of(
                                new ReviewChangesPage.Open("1", "S-000001", LINE, 3, "conclusion-1", "<b>"),
                                new ReviewChangesPage.Open("2", "S-000002", LINE, 4, "conclusion-2", "")),
                        List.of(new FieldError("conclusion-1", "needed"))));
        assertThat(html)
                .contains("href=\"#conclusion-1\"", "name=\"version\" value=\"3\"", "name=\"version\" value=\"4\"")
                .doesNotContain("<b>");
    }
}
