// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Map;

/**
 * One form for characters that readers do not tell apart when they search: lower case, half width, and one form for
 * Traditional, Simplified and variant Chinese characters. A table, because every character of every text passes here.
 */
final class CharacterFolding {

    /**
     * Forms used in Hong Kong and elsewhere that the Unicode transform leaves alone; key and value are read in pairs.
     */
    private static final Map<String, String> VARIANTS = Map.of(
            "裏綫衞啓著説峯牀麪羣", "里线卫启着说峰床面群",
            "擡鈎註喫強郞嘆癡祕糉", "抬钩注吃强郎叹痴秘粽",
            "脣麼佈佔舖濶檯鷄滙凖", "唇么布占铺阔台鸡汇准",
            "鑑册恒豔妳夥嚐煑撑敎", "鉴冊恆艳你伙尝煮撐教",
            "覆囘倂祇嶽濛鬪鉅閤黏矇", "复回并只岳蒙斗巨合粘蒙");

    private static final char[] TABLE = build();

    private CharacterFolding() {}

    /** The form of one UTF-16 unit; characters outside the basic plane are left alone. */
    static char fold(char unit) {
        return TABLE[unit];
    }

    /** Folds a part of a buffer in place; the length stays. */
    static void fold(char[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            buffer[i] = TABLE[buffer[i]];
        }
    }

    /** The folded form of a whole text, of the same length. */
    static String fold(String text) {
        var units = text.toCharArray();
        fold(units, units.length);
        return new String(units);
    }

    private static char[] build() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            table[c] = Character.toLowerCase((char) c);
        }
        for (char c = '\uFF01'; c <= '\uFF5E'; c++) {
            table[c] = Character.toLowerCase((char) (c - '\uFF01' + '!'));
        }
        table['\u3000'] = ' ';
        table['\u2019'] = '\'';
        var simplify = Transliterator.getInstance("Traditional-Simplified");
        for (char c = '\u3400'; c < '\uA000'; c++) {
            table[c] = single(simplify.transliterate(String.valueOf(c)), c);
        }
        for (char c = '\uF900'; c < '\uFB00'; c++) {
            var plain = single(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC), c);
            table[c] = table[plain];
        }
        VARIANTS.forEach((from, to) -> {
            for (int i = 0; i < from.length(); i++) {
                table[from.charAt(i)] = table[to.charAt(i)];
            }
        });
        close(table);
        return table;
    }

    /**
     * A form that has a form of its own stands for nothing: folding twice must do no more than folding once. Of two that
     * stand for each other the first is taken.
     */
    private static void close(char[] table) {
        var closed = table.clone();
        for (int c = 0; c < table.length; c++) {
            char form = table[c];
            while (table[form] != form && table[table[form]] != form) {
                form = table[form];
            }
            closed[c] = (char) Math.min(form, table[form]);
        }
        System.arraycopy(closed, 0, table, 0, table.length);
    }

    private static char single(String folded, char otherwise) {
        return folded.length() == 1 ? folded.charAt(0) : otherwise;
    }
}
