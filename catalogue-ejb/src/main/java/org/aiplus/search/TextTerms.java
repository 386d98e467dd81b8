// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a text speaks of, in a form in which texts of any language and script can be compared: stems, pairs of Chinese
 * characters, and concepts of the term table, which have the same name in every language.
 */
public final class TextTerms {

    private TextTerms() {}

    /**
     * The terms of a text with the words of the text in which each stands, in their order; words that every text has are
     * left out.
     *
     * @param most terms at most
     */
    public static Map<String, String> of(String text, int most) {
        var terms = new LinkedHashMap<String, String>();
        var table = TermTable.shipped();
        var parts = Words.parts(text);
        var run = new ArrayList<Words.Part>();
        int i = 0;
        while (i < parts.size() && terms.size() < most) {
            var concept = table.longestAt(parts, i);
            var part = parts.get(i);
            if (concept != null) {
                pairs(text, run, terms);
                var words =
                        text.substring(part.start(), parts.get(concept.to() - 1).end());
                concept.meant().forEach(meant -> terms.putIfAbsent("#" + meant, words));
                i = concept.to();
                continue;
            }
            if (!part.chinese()) {
                pairs(text, run, terms);
                if (!TextReader.isCommon(part.term())) {
                    terms.putIfAbsent(part.term(), text.substring(part.start(), part.end()));
                }
            } else if (TextReader.isCommon(part.term()) || !follows(run, part)) {
                pairs(text, run, terms);
                if (!TextReader.isCommon(part.term())) {
                    run.add(part);
                }
            } else {
                run.add(part);
            }
            i++;
        }
        pairs(text, run, terms);
        return terms;
    }

    private static boolean follows(List<Words.Part> run, Words.Part part) {
        return run.isEmpty() || run.get(run.size() - 1).end() == part.start();
    }

    private static void pairs(String text, List<Words.Part> run, Map<String, String> terms) {
        for (int i = 0; i + 1 < run.size(); i++) {
            var first = run.get(i);
            var second = run.get(i + 1);
            terms.putIfAbsent(first.term() + second.term(), text.substring(first.start(), second.end()));
        }
        run.clear();
    }
}
