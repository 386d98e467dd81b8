// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void aNameAndAnAddressGiveTheirWordsInLowerCase() {
        assertThat(SearchWords.of("Ada  LAM", "Staff-DPO@demo.example")).isEqualTo("ada lam staff dpo demo example");
    }

    @Test
    void aChineseNameIsFoundFromEachCharacterOn() {
        assertThat(SearchWords.of("陳大文", null)).isEqualTo("陳大文 大文 文");
        assertThat(SearchWords.of("𠮷田", null)).isEqualTo("𠮷田 田");
    }

    @Test
    void everyWordIsWantedFromItsBeginning() {
        assertThat(SearchWords.wanted("Ada la")).isEqualTo("'ada':* & 'la':*");
    }

    @Test
    void signsOfTheSearchLanguageAreNoWords() {
        assertThat(SearchWords.wanted("a'b & !(c|d):* \\ \u0000 \uD800")).isEqualTo("'a':* & 'b':* & 'c':* & 'd':*");
        assertThat(SearchWords.wanted("'&|!():*")).isEmpty();
    }

    @Test
    void longTextsAreCut() {
        assertThat(SearchWords.wanted("x".repeat(5000))).hasSizeLessThan(120);
        assertThat(SearchWords.wanted("a b c d e f g h i j k")).endsWith("'h':*");
    }
}
