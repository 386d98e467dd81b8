// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How text is taken apart, the same for every language: canonical characters and Chinese words, English stems, and for Chinese single
 * characters and pairs. Texts that mix languages need no language to be known.
 */
final class Words extends Analyzer {

    /** What becomes of the parts of a text. */
    enum Form {
        /** Stems and single Chinese characters, one after the other: what is compared with the term table. */
        PARTS,
        /** Whole words as they are spelt, for suggestions. */
        SPELT
    }

    /**
     * One part of a text.
     *
     * @param term stem or Chinese character
     * @param start where it begins in the text, in UTF-16 units
     * @param end where it ends
     */
    record Part(String term, int start, int end) {

        /** Whether this is a Chinese character rather than a word of letters. */
        boolean chinese() {
            return isChinese(term);
        }
    }

    private static final Words PARTS = new Words(Form.PARTS);
    private static final Words SPELT = new Words(Form.SPELT);

    private final Form form;

    Words(Form form) {
        this.form = form;
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return canonical(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var tokenizer = new StandardTokenizer();
        var words = folded(tokenizer);
        return new TokenStreamComponents(
                tokenizer,
                switch (form) {
                    case PARTS -> new PorterStemFilter(words);
                    case SPELT -> words;
                });
    }

    /** A text in the form in which it is taken apart. */
    static Reader canonical(Reader text) {
        return new CanonicalReader(text, ChineseVariants.shipped());
    }

    /** The words of a text before they are stemmed. */
    static TokenStream folded(Tokenizer text) {
        return new EnglishPossessiveFilter(new ASCIIFoldingFilter(new SpellingFilter(text)));
    }

    /** The parts of a text in their order. */
    static List<Part> parts(String text) {
        return parts(PARTS, text);
    }

    /** The words of a text as they are spelt, folded. */
    static List<Part> spelt(String text) {
        return parts(SPELT, text);
    }

    private static List<Part> parts(Analyzer analyzer, String text) {
        var parts = new ArrayList<Part>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                parts.add(new Part(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** Whether a term is written in Chinese characters. */
    static boolean isChinese(String term) {
        return !term.isEmpty() && Character.isIdeographic(term.codePointAt(0));
    }

    /** Whether a text has any Chinese character. */
    static boolean hasChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
