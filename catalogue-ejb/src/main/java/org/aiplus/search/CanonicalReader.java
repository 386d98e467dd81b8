// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * Text in the one form in which it is indexed and searched: folded characters, and one Chinese word for all places. It
 * knows where in the original each character stood, so that marks stand in the reader's own text.
 */
final class CanonicalReader extends BaseCharFilter {

    private static final int FIRST_SIZE = 1024;

    private final ChineseVariants variants;
    private char[] text = new char[0];
    private int length = -1;
    private int position;

    CanonicalReader(Reader in, ChineseVariants variants) {
        super(in);
        this.variants = variants;
    }

    /** The canonical form of a text. */
    static String canonical(String text) {
        try (var reader = new CanonicalReader(new StringReader(text), ChineseVariants.shipped())) {
            reader.fill();
            return new String(reader.text, 0, reader.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int read(char[] buffer, int offset, int wanted) throws IOException {
        if (length < 0) {
            fill();
        }
        if (position >= length) {
            return -1;
        }
        int count = Math.min(wanted, length - position);
        System.arraycopy(text, position, buffer, offset, count);
        position += count;
        return count;
    }

    private void fill() throws IOException {
        var original = new char[FIRST_SIZE];
        int count = 0;
        for (int read = input.read(original, 0, original.length);
                read >= 0;
                read = input.read(original, count, original.length - count)) {
            count += read;
            if (count == original.length) {
                original = Arrays.copyOf(original, 2 * count);
            }
        }
        CharacterFolding.fold(original, count);
        text = original;
        length = count;
        for (int i = 0; i < count; i++) {
            if (variants.at(original, i, count) != null) {
                replace(original, i, count);
                return;
            }
        }
    }

    private void replace(char[] original, int first, int count) {
        var replaced = new StringBuilder(count + FIRST_SIZE).append(original, 0, first);
        int from = first;
        while (from < count) {
            var variant = variants.at(original, from, count);
            if (variant == null) {
                replaced.append(original[from]);
                from++;
                continue;
            }
            int to = from + variant.word().length();
            int start = replaced.length();
            replaced.append(variant.canonical());
            correct(start, replaced.length(), from, to);
            from = to;
        }
        text = replaced.toString().toCharArray();
        length = text.length;
    }

    /** Characters beyond those of the original stand at its end; what follows stands where it stood. */
    private void correct(int start, int end, int from, int to) {
        int longer = (end - start) - (to - from);
        for (int i = 1; i <= longer; i++) {
            addOffCorrectMap(start + (to - from) + i, to - (start + (to - from) + i));
        }
        if (longer < 0) {
            addOffCorrectMap(end, to - end);
        }
    }
}
