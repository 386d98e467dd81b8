// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.bundle;

import static org.aiplus.web.support.Rendered.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.aiplus.bundle.BundlePart;
import org.aiplus.bundle.BundleView;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.Language;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a bundle says in words what each part is. */
class BundlePageTest {

    @ParameterizedTest
    @EnumSource
    void everyPartHasWords(Language language) {
        var parts = Stream.of(
                        "01-publication.json",
                        "08-ranking-input.json",
                        "12-chain-00000.ndjson",
                        "13-inquiries.json",
                        "14-recommendations.json",
                        "15-approvals.json",
                        "16-notices.json",
                        "17-objections.json",
                        "18-debriefs.json",
                        "19-contract.json",
                        "Verify.java",
                        "manifest.sha256")
                .map(name -> new BundlePart(name, 1, 1, "00"))
                .toList();
        var view = new BundleView(new EvaluationReference("EV-2026-0001"), "Title <b>", parts, "00", 1, 1, "00", true);
        var frame = Frames.signedIn(language, Theme.DEVICE, "/evaluations/EV-2026-0001/bundle", "")
                .withTitle("Bundle");
        assertThat(html("bundle/show", new BundlePage(frame, view)))
                .contains("19-contract.json")
                .doesNotContain(">bundle.", "Title <b>");
    }
}
