// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.identity.Audience;
import org.aiplus.shared.Language;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Templates;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void keepsTheOrderInWhichToolsWereChosenAndEachOnce() {
        var comparison = Comparison.of(List.of("S-000007, s-000002", "S-000007"));

        assertThat(comparison.values()).containsExactly("S-000007", "S-000002");
        assertThat(comparison.with("S-000001").values()).containsExactly("S-000007", "S-000002", "S-000001");
        assertThat(comparison.without(new SolutionReference("S-000007")).values())
                .containsExactly("S-000002");
        assertThat(comparison.unreadable()).isFalse();
    }

    @Test
    void takesFiveAndNamesTheRest() {
        var comparison = Comparison.of(List.of("S-000001,S-000002,S-000003,S-000004,S-000005,S-000006"));

        assertThat(comparison.full()).isTrue();
        assertThat(comparison.values()).hasSize(5);
        assertThat(comparison.leftOut()).containsExactly(new SolutionReference("S-000006"));
        assertThat(comparison.with("S-000009").has("S-000009")).isFalse();
    }

    @Test
    void saysThatSomethingIsNoReferenceAndDoesNotRepeatIt() {
        var page = Samples.comparison(Language.EN, Audience.PUBLIC, "", "S-000063,S-000007,<script>");

        assertThat(page.notices()).hasSize(1).first().asString().doesNotContain("script");
        assertThat(page.tools()).hasSize(2);
    }

    @Test
    void anAddressCarriesTheChoiceLegibly() {
        var comparison = Comparison.of(List.of("S-000007,S-000002"));

        assertThat(comparison.on(QueryString.EMPTY.with("q", "a,b c"), "/en/tools"))
                .isEqualTo("/en/tools?compare=S-000007,S-000002&q=a,b+c");
        assertThat(Comparison.of(List.of()).on(QueryString.EMPTY.with("compare", "S-000001"), "/en/tools"))
                .isEqualTo("/en/tools");
    }

    @Test
    void aToolThatDoesNotExistIsNamed() {
        var page = Samples.comparison(Language.EN, Audience.PUBLIC, "");

        assertThat(page.notices()).containsExactly("Not in the catalogue: S-000099");
        assertThat(page.tools()).extracting(ComparisonPage.Tool::reference).containsExactly("S-000063", "S-000007");
        assertThat(page.tools().get(0).removeHref()).isEqualTo("/en/tools/compare?ids=S-000007");
    }

    @Test
    void onlyDifferencesLeavesOutWhatIsTheSameAndCountsIt() {
        var all = Samples.comparison(Language.EN, Audience.PUBLIC, "");
        var differences = Samples.comparison(Language.EN, Audience.PUBLIC, "differences");

        assertThat(labels(all)).contains("Generative AI", "How it is delivered");
        assertThat(labels(differences))
                .contains("How it is delivered", "Website")
                .doesNotContain("Generative AI");
        assertThat(differences.same())
                .isEqualTo(labels(all).size() - labels(differences).size());
        assertThat(differences.otherHref()).isEqualTo("/en/tools/compare?ids=S-000063,S-000007");
    }

    @Test
    void theGovernmentComparesMoreThanThePublic() {
        var open = render(Samples.comparison(Language.EN, Audience.PUBLIC, ""));
        var government = render(Samples.comparison(Language.EN, Audience.GOVERNMENT, ""));

        assertThat(open).doesNotContain("1,825", "mailto:", "Restricted", "Contact email");
        assertThat(government).contains("1,825", "mailto:government@harbour-voice.example", "Restricted");
    }

    private static List<String> labels(ComparisonPage page) {
        return page.groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(ComparisonPage.Row::label)
                .toList();
    }

    private static String render(ComparisonPage page) {
        return new String(Templates.render("tools/compare", page), StandardCharsets.UTF_8);
    }
}
