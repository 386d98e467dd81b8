// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Proposes another spelling for words in letters that no public text has, from the words that they do have. */
final class Suggestions {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_FOR_TWO_EDITS = 6;
    private static final int MOST_WORDS = 8;

    private final IndexReader reader;
    private final TermTable terms;

    Suggestions(IndexReader reader, TermTable terms) {
        this.reader = reader;
        this.terms = terms;
    }

    /** The text with unknown words replaced by the nearest known ones; empty when there is nothing to replace. */
    Optional<String> respell(String text, ParsedText parsed) throws IOException {
        var known = MultiTerms.getTerms(reader, IndexField.SPELT);
        if (known == null) {
            return Optional.empty();
        }
        var respelt = new StringBuilder(text);
        // From the end, so that places of earlier words stay right.
        int looked = 0;
        for (int i = parsed.latinWords().size() - 1; i >= 0 && looked < MOST_WORDS; i--) {
            var word = parsed.latinWords().get(i);
            if (unknown(word)) {
                looked++;
                var nearest = nearest(known, word.term());
                if (nearest != null) {
                    respelt.replace(word.start(), word.end(), nearest);
                }
            }
        }
        var result = respelt.toString();
        return result.equals(text) ? Optional.empty() : Optional.of(result);
    }

    private boolean unknown(Words.Part word) throws IOException {
        return word.term().codePointCount(0, word.term().length()) >= SHORTEST
                && word.term().chars().allMatch(c -> c < 0x250 && Character.isLetter(c))
                && reader.docFreq(new Term(IndexField.SPELT, word.term())) == 0
                && terms.longestAt(Words.parts(word.term()), 0) == null;
    }

    private static @Nullable String nearest(Terms known, String word) throws IOException {
        int edits = word.length() < SHORTEST_FOR_TWO_EDITS ? 1 : 2;
        var near = new FuzzyTermsEnum(known, new Term(IndexField.SPELT, word), edits, 1, true);
        var likeness = near.attributes().addAttribute(BoostAttribute.class);
        String best = null;
        float bestLikeness = 0;
        int bestFrequency = 0;
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            int frequency = near.docFreq();
            if (likeness.getBoost() > bestLikeness
                    || (likeness.getBoost() == bestLikeness && frequency > bestFrequency)) {
                best = term.utf8ToString();
                bestLikeness = likeness.getBoost();
                bestFrequency = frequency;
            }
        }
        return best;
    }
}
