// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.aiplus.identity.Audience;
import org.aiplus.shared.Language;
import org.aiplus.web.catalogue.VersionChangesPage.Change;
import org.aiplus.web.catalogue.WordChange.Kind;
import org.aiplus.web.support.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VersionChangesTest {

    @Test
    void wordsAreKeptAddedAndRemoved() {
        assertThat(WordChange.between("Minutes of internal meetings.", "Minutes of all internal meetings, checked."))
                .containsExactly(
                        new WordChange(Kind.KEPT, "Minutes of "),
                        new WordChange(Kind.ADDED, "all "),
                        new WordChange(Kind.KEPT, "internal meetings"),
                        new WordChange(Kind.ADDED, ", checked"),
                        new WordChange(Kind.KEPT, "."));
    }

    @Test
    void aChineseCharacterCountsAsAWord() {
        assertThat(WordChange.between("用AI撰寫會議記錄", "用GenAI撰寫內部會議記錄"))
                .containsExactly(
                        new WordChange(Kind.KEPT, "用"),
                        new WordChange(Kind.REMOVED, "AI"),
                        new WordChange(Kind.ADDED, "GenAI"),
                        new WordChange(Kind.KEPT, "撰寫"),
                        new WordChange(Kind.ADDED, "內部"),
                        new WordChange(Kind.KEPT, "會議記錄"));
    }

    @ParameterizedTest
    @CsvSource({"a b c,a  b\td", "一二三,三二一", "\uD842\uDF9F\uD842\uDF9Fx,x\uD842\uDF9F", "same,same", "x,y"})
    void bothTextsCanBeReadFromTheChanges(String older, String newer) {
        var changes = WordChange.between(older, newer);

        assertThat(text(changes, Kind.REMOVED)).isEqualTo(older);
        assertThat(text(changes, Kind.ADDED)).isEqualTo(newer);
    }

    @Test
    void veryLongTextsAreNotComparedWordByWord() {
        assertThat(WordChange.between("a ".repeat(4_000), "b ".repeat(4_000))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatDiffersIsShown(Language language) {
        var page = Samples.changes(language, Audience.GOVERNMENT);

        assertThat(page.groups().stream()
                        .flatMap(group -> group.changes().stream())
                        .map(Change::label))
                .hasSize(4)
                .contains(page.frame().texts().get("catalogue.classification"));
        assertThat(render(page)).contains("<ins>", "<del>", "1,825", "30");
    }

    @Test
    void thePublicSeesNoRestrictedChange() {
        var html = render(Samples.changes(Language.EN, Audience.PUBLIC));

        assertThat(html).contains("<ins>").doesNotContain("1,825", "Restricted", "Confidential", "kept");
    }

    @Test
    void aHostileTextIsNeverMarkup() {
        assertThat(render(Samples.changes(Language.EN, Audience.PUBLIC)))
                .contains("&lt;b&gt;")
                .doesNotContain("<b>lists");
    }

    private static String text(List<WordChange> changes, Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == Kind.KEPT || change.kind() == kind)
                .map(WordChange::text)
                .collect(Collectors.joining());
    }

    private static String render(VersionChangesPage page) {
        return new String(Templates.render("tools/changes", page), StandardCharsets.UTF_8);
    }
}
