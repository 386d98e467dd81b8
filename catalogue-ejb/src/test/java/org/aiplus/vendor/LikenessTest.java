// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.LocalisedText.Text;
import org.aiplus.shared.TextState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Harbour Works Ltd, HARBOUR WORKS LIMITED, true",
        "Harbour Works Co. Ltd, Harbour-Works Company Limited, true",
        "Harbour Works, Harbour Wroks, false",
        "Harbour Works, Harbour Work, true",
        "Harbour Works, Harbour Works Asia, false",
        "Ltd, Limited, false",
        "ABC, ABD, false",
        "海港科技有限公司, 海港科技, true",
        "海港科技, 山頂科技, false",
    })
    void namesAreComparedWithoutWhatDoesNotTellCompaniesApart(String a, String b, boolean alike) {
        assertThat(signs(a, "11112222", b, "33334444").contains(DuplicateSign.NAME))
                .isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "12345678, 12345679, true",
        "12345678, 123456789, true",
        "1234-5678, 12 345 678, true",
        "12345678, 87654321, false",
        "123, 124, false",
    })
    void registryNumbersMayDifferByASlip(String a, String b, boolean alike) {
        assertThat(signs("Alpha Bureau", a, "Zeta Works", b).contains(DuplicateSign.REGISTRY_NUMBER))
                .isEqualTo(alike);
    }

    @Test
    void aMailDomainOfTheirOwnIsASignAndAnOpenOneIsNone() {
        assertThat(of("Alpha", "1", "a@one.example").signs(of("Zeta", "2", "b@ONE.example")))
                .containsExactly(DuplicateSign.MAIL_DOMAIN);
        assertThat(of("Alpha", "1", "a@gmail.com").signs(of("Zeta", "2", "b@gmail.com")))
                .isEmpty();
    }

    @Test
    void namesAreComparedAcrossLanguages() {
        var both = new LocalisedText(Map.of(
                Language.EN, new Text("Harbour", TextState.CHECKED),
                Language.TC, new Text("海港科技", TextState.CHECKED)));
        var simplified = new LocalisedText(Map.of(Language.SC, new Text("海港科技", TextState.CHECKED)));
        assertThat(Likeness.of("HK", "1", both, List.of()).signs(Likeness.of("HK", "2", simplified, List.of())))
                .containsExactly(DuplicateSign.NAME);
    }

    private static Set<DuplicateSign> signs(String nameA, String numberA, String nameB, String numberB) {
        return Likeness.of("HK", numberA, LocalisedText.english(nameA), List.of())
                .signs(Likeness.of("HK", numberB, LocalisedText.english(nameB), List.of()));
    }

    private static Likeness of(String name, String number, String email) {
        return Likeness.of(
                "HK", number, LocalisedText.english(name), List.of(new VendorContact("A", "B", email, null)));
    }
}
