// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd,passwd",
        "..\\..\\boot.ini,boot.ini",
        "C:\\Users\\a\\ISO 27001.pdf,ISO 27001.pdf",
        "證明文件.pdf,證明文件.pdf",
        "'a\"b;c.pdf',a_b;c.pdf",
        "con.pdf,_con.pdf",
        "report.pdf. . .,report.pdf",
        ".pdf,file.pdf",
        "..,file",
        "'',file"
    })
    void aNameIsWhatIsLeftOfWhatTheSenderCallsTheFile(String sent, String expected) {
        assertThat(FileName.of(sent).value()).isEqualTo(expected);
    }

    @Test
    void charactersThatCannotBeSeenAreLeftOut() {
        assertThat(FileName.of("invoice\u202Efdp.exe").value()).isEqualTo("invoicefdp.exe");
        assertThat(FileName.of("a\u0000\r\n\u200Bb.pdf").value()).isEqualTo("ab.pdf");
        assertThat(FileName.of("a\uD800b.pdf").value()).isEqualTo("ab.pdf");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        var name = FileName.of("長".repeat(10_000) + ".docx").value();
        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(FileName.LONGEST);
        assertThat(name).endsWith("長.docx");
    }

    @Test
    void theHeaderCarriesBothForms() {
        assertThat(FileName.of("ISO 27001 證書.pdf").attachment())
                .isEqualTo("attachment; filename=\"ISO 27001 __.pdf\";"
                        + " filename*=UTF-8''ISO%2027001%20%E8%AD%89%E6%9B%B8.pdf");
        assertThat(FileName.of("a\r\nSet-Cookie: x=1.pdf").attachment()).doesNotContain("\r", "\n");
    }

    @Test
    void whateverIsSentTheNameIsSafeAndStaysTheSame() {
        var random = new Random(20261121);
        for (int i = 0; i < 2000; i++) {
            var sent = new StringBuilder();
            for (int length = random.nextInt(300); length > 0; length--) {
                sent.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x80) : random.nextInt(0x10000)));
            }
            var name = FileName.of(sent.append(i % 3 == 0 ? "/../x" : "").toString());
            assertThat(name.value())
                    .doesNotContain("/", "\\", "\u0000", "\u202E")
                    .isNotBlank();
            assertThat(FileName.of(name.value())).isEqualTo(name);
            assertThat(name.attachment().chars().allMatch(c -> c >= ' ' && c < 0x7F))
                    .isTrue();
        }
    }

    @Test
    void nobodyMakesANameThatIsNotSafe() {
        assertThatThrownBy(() -> new FileName("../x")).isInstanceOf(IllegalArgumentException.class);
    }
}
