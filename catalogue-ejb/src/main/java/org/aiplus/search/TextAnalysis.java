// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Takes the texts of one solution apart, each once, though the index keeps their words, their spelling, the concepts that
 * they name and the marks for highlights. Used by one thread.
 */
final class TextAnalysis {

    /**
     * A text taken apart; texts of the same canonical form are one.
     *
     * @param canonical the form in which all scripts are the same
     * @param parts as {@link Words#parts} gives them
     * @param spelt the same words before they were stemmed
     */
    record Analysed(String canonical, List<Words.Part> parts, List<String> spelt) {

        /** What the index keeps of the text: its parts and the pairs of its Chinese characters. */
        TokenStream indexed() {
            return new CJKBigramFilter(new PartStream(parts), CJKBigramFilter.HAN, true);
        }
    }

    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final Unstemmed unstemmed = new Unstemmed(Words.folded(tokenizer));
    private final TokenStream stream = new PorterStemFilter(unstemmed);
    private final CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
    private final Map<String, String> canonicals = new HashMap<>();
    private final Map<String, Analysed> known = new HashMap<>();

    Analysed of(String text) {
        var canonical = canonicals.computeIfAbsent(text, CanonicalReader::canonical);
        var analysed = known.get(canonical);
        if (analysed == null) {
            analysed = analyse(text, canonical);
            known.put(canonical, analysed);
        }
        return analysed;
    }

    private Analysed analyse(String text, String canonical) {
        var parts = new ArrayList<Words.Part>();
        var spelt = new ArrayList<String>();
        try {
            tokenizer.setReader(Words.canonical(new StringReader(text)));
            stream.reset();
            while (stream.incrementToken()) {
                parts.add(new Words.Part(term.toString(), offset.startOffset(), offset.endOffset()));
                spelt.add(unstemmed.last);
            }
            stream.end();
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Analysed(canonical, parts, spelt);
    }

    /** Remembers each word as it is before the stemmer changes it. */
    private static final class Unstemmed extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String last = "";

        Unstemmed(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            boolean more = input.incrementToken();
            last = more ? term.toString() : "";
            return more;
        }
    }

    /** Gives out parts that are known already as if the text were taken apart now. */
    private static final class PartStream extends TokenStream {

        private static final String HAN = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];
        private static final String WORD = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.ALPHANUM];

        private final List<Words.Part> parts;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final TypeAttribute type = addAttribute(TypeAttribute.class);
        private int next;

        PartStream(List<Words.Part> parts) {
            this.parts = parts;
        }

        @Override
        public boolean incrementToken() {
            if (next == parts.size()) {
                return false;
            }
            clearAttributes();
            var part = parts.get(next++);
            term.append(part.term());
            offset.setOffset(part.start(), part.end());
            type.setType(part.chinese() ? HAN : WORD);
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            // The next text of the same field goes on behind this one.
            int last = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).end();
            offset.setOffset(last, last);
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            next = 0;
        }
    }
}
