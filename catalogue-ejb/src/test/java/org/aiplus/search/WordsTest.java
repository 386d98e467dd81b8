// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static List<String> terms(String text) {
        return Words.parts(text).stream().map(Words.Part::term).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "數據分析, 数据分析",
        "綫路, 线路",
        "衞生署, 卫生署",
        "衛生署, 卫生署",
        "公開說明, 公开说明",
        "公開説明, 公开说明",
        "答覆, 答复",
        "強化學習, 强化学习",
        "乾燥, 干燥",
        "裏面, 里面",
        "裡面, 里面",
        "ＡＩ助理, AI助理",
        "Ｃｈａｔ, chat"
    })
    void formsOfOneCharacterAreTheSame(String one, String other) {
        assertThat(terms(one)).isEqualTo(terms(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Summarising, summarize",
        "organisation, organizations",
        "vendor's, vendors",
        "licence, licences",
        "colour, colors",
        "café, cafe",
        "meetings, meeting",
        "transcribed, transcribing"
    })
    void formsOfOneEnglishWordAreTheSame(String one, String other) {
        assertThat(terms(one)).isEqualTo(terms(other));
    }

    @Test
    void chineseIsTakenApartByCharacterAndEnglishByWord() {
        assertThat(terms("1823 聊天機械人 (AI)")).containsExactly("1823", "聊", "天", "机", "器", "人", "ai");
    }

    @Test
    void charactersBeyondTheBasicPlaneStayWhole() {
        assertThat(terms("𡉃文")).containsExactly("𡉃", "文");
    }

    @ParameterizedTest
    @CsvSource({
        "聊天機械人, 聊天机器人, 聊天機器人",
        "會議紀錄, 会议纪要, 會議記錄",
        "私隱, 隐私, 隱私",
        "視像會議, 视频会议, 視訊會議",
        "質素, 质量, 品質",
        "面容識別, 人脸识别, 人臉辨識"
    })
    void wordsOfHongKongTheMainlandAndTaiwanMeanTheSame(String hongKong, String mainland, String taiwan) {
        var meant = TextReader.read(hongKong, TermTable.shipped()).wanted();
        assertThat(meant).hasSize(1);
        for (var other : List.of(mainland, taiwan)) {
            assertThat(TextReader.read(other, TermTable.shipped()).wanted())
                    .singleElement()
                    .satisfies(unit -> {
                        assertThat(unit.concepts()).isEqualTo(meant.get(0).concepts());
                        assertThat(unit.names()).isEqualTo(meant.get(0).names());
                    });
        }
    }
}
