// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseFormsTest {

    /** One Simplified character that stands for several Traditional ones, and variants that both scripts have. */
    @ParameterizedTest
    @CsvSource({
        "瞭解,了解", "憑藉,凭借", "狼藉,狼藉", "乾淨,干净", "幹部,干部", "干預,干预", "特徵,特征", "象徵,象征", "鐘錶,钟表", "時鐘,时钟", "頭髮,头发", "發展,发展",
        "後台,后台", "皇后,皇后", "裡面,里面", "裏面,里面", "公里,公里", "關係,关系", "聯繫,联系", "係數,系数", "系統,系统", "臺灣,台湾", "颱風,台风", "櫃檯,柜台",
        "衝突,冲突", "沖洗,冲洗", "餘額,余额", "剩餘,剩余", "夥伴,伙伴", "回覆,回复", "重複,重复", "恢復,恢复", "覆蓋,覆盖", "盡量,尽量", "儘量,尽量", "歷史,历史",
        "日曆,日历", "彙報,汇报", "匯率,汇率", "滙豐,汇丰", "委託,委托", "佔用,占用", "批准,批准", "準確,准确", "迴避,回避", "分佈,分布", "佈局,布局", "週期,周期",
        "僱員,雇员", "昇級,升级", "註冊,注册", "證明,证明", "証明,证明", "祕書,秘书", "秘書,秘书", "綵排,彩排", "鬆散,松散", "隻身,只身", "嚮導,向导", "方向,方向",
        "摺疊,折叠", "合併,合并", "並且,并且", "製造,制造", "制度,制度", "雜誌,杂志", "標誌,标志", "遊客,游客", "旅遊,旅游", "範圍,范围", "模範,模范", "建築,建筑",
        "樹葉,树叶", "閒置,闲置", "計劃,计划", "劃分,划分", "唸書,念书", "簽署,签署", "標籤,标签", "麵包,面包", "表面,表面", "穀物,谷物", "山谷,山谷", "醜聞,丑闻",
        "鬥爭,斗争", "奮鬥,奋斗", "捲動,卷动", "試卷,试卷", "家俱,家俱", "傢俬,家私", "傑出,杰出", "週末,周末", "徹底,彻底", "採購,采购", "文采,文采", "慾望,欲望",
        "慼,戚", "姦,奸", "菸草,烟草", "煙霧,烟雾", "屍體,尸体", "鹹水,咸水", "蘋果,苹果", "鍋爐,锅炉", "滷水,卤水", "曬乾,晒干", "瀰漫,弥漫", "彌補,弥补", "矇騙,蒙骗",
        "濛濛,蒙蒙", "願望,愿望", "雲端,云端", "人云,人云", "豐富,丰富", "薑,姜", "讚賞,赞赏", "贊成,赞成", "闢謠,辟谣", "籲請,吁请", "擔心,担心", "擡頭,抬头",
        "膽固醇,胆固醇", "適當,适当", "於是,于是", "衞生,卫生", "衛生,卫生", "綫上,线上", "啟動,启动", "啓動,启动", "說明,说明", "群組,群组", "羣組,群组", "牀位,床位",
        "著作,着作", "着重,着重", "闆,板", "醬油,酱油", "鬱,郁", "臘,腊", "蠟,蜡", "癥狀,症状", "症狀,症状", "託管,托管", "拋棄,抛弃", "強制,强制"
    })
    void traditionalAndSimplifiedCharactersHaveOneForm(String traditional, String simplified) {
        assertThat(CharacterFolding.fold(traditional)).isEqualTo(CharacterFolding.fold(simplified));
    }

    @Test
    void foldingTwiceDoesNoMoreThanOnce() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char once = CharacterFolding.fold((char) c);
            assertThat(CharacterFolding.fold(once)).as("U+%04X", c).isEqualTo(once);
        }
    }

    @Test
    void noVariantIsItselfTheWordOfAnotherRow() {
        var variants = ChineseVariants.shipped();
        for (var variant : variants.all()) {
            assertThat(variant.word())
                    .as(variant.toString())
                    .hasSizeGreaterThan(1)
                    .doesNotContain(" ");
            assertThat(CanonicalReader.canonical(variant.canonical()))
                    .as(variant.toString())
                    .isEqualTo(variant.canonical());
        }
    }

    @ParameterizedTest
    @CsvSource({"會議紀錄,会议记录", "個人資料私隱,个人信息隐私", "網上伺服器,线上服务器", "人工智慧機器人,人工智能机器人", "the 軟體,the 软件", "紀錄紀錄,记录记录"})
    void theWordsOfAllPlacesHaveOneForm(String one, String other) {
        assertThat(CanonicalReader.canonical(one)).isEqualTo(CanonicalReader.canonical(other));
    }

    @Test
    void partsStandWhereTheyStoodInTheReadersOwnText() {
        var text = "用電郵及互聯網絡發送, by e-mail";
        var parts = Words.parts(text);

        assertThat(parts.stream().map(Words.Part::term).collect(Collectors.joining()))
                .startsWith("用电子邮件及互联网络发送");
        int last = 0;
        for (var part : parts) {
            assertThat(part.start()).as(part.toString()).isBetween(last, part.end());
            last = part.end();
        }
        assertThat(parts.stream()
                        .filter(part -> part.term().equals("及"))
                        .map(part -> text.substring(part.start(), part.end())))
                .containsExactly("及");
        assertThat(parts.stream()
                        .filter(part -> part.term().equals("mail"))
                        .map(part -> text.substring(part.start(), part.end())))
                .containsExactly("mail");
    }

    @Test
    void longTextsAreReadWhole() throws Exception {
        var long1 = "資訊 and words ".repeat(2000);
        try (var reader = new CanonicalReader(new StringReader(long1), ChineseVariants.shipped())) {
            var read = new StringBuilder();
            var buffer = new char[700];
            for (int count = reader.read(buffer, 0, 700); count >= 0; count = reader.read(buffer, 0, 700)) {
                read.append(buffer, 0, count);
            }
            assertThat(read.toString()).isEqualTo("信息 and words ".repeat(2000));
        }
    }
}
