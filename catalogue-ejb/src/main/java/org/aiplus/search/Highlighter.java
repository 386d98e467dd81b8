// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aiplus.identity.Audience;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/**
 * Says why solutions were found. Looks at the name and the summary first, which readers see anyway, and at the other texts
 * only when the reason is not there.
 */
final class Highlighter {

    private static final int MOST_HIGHLIGHTS = 3;

    private final Marker marker;
    private final Audience audience;
    private final Language language;

    Highlighter(ParsedText query, TermTable terms, Audience audience, Language language) {
        this.marker = new Marker(query, terms);
        this.audience = audience;
        this.language = language;
    }

    List<Highlight> of(SolutionSummary summary, LeafReader reader, int document) throws IOException {
        var highlights = new ArrayList<Highlight>();
        mark("name", summary.name(), highlights);
        if (summary.summary() != null) {
            mark(CardJson.SUMMARY, summary.summary(), highlights);
        }
        if (highlights.isEmpty()) {
            elsewhere(reader, document, highlights);
        }
        return highlights;
    }

    private void mark(String field, LocalisedText text, List<Highlight> highlights) {
        var shown = text.resolve(language);
        marker.mark(shown.text())
                .ifPresent(fragments -> highlights.add(new Highlight(field, shown.language(), fragments)));
    }

    private void elsewhere(LeafReader reader, int document, List<Highlight> highlights) throws IOException {
        var told = new HashSet<String>();
        var texts = texts(reader, document);
        for (var nearest : nearestFirst()) {
            for (var text : texts) {
                if (highlights.size() < MOST_HIGHLIGHTS
                        && text.language() == nearest
                        && !told.contains(text.field())
                        && marker.mayMatch(text)) {
                    marker.mark(text.text()).ifPresent(fragments -> {
                        told.add(text.field());
                        highlights.add(new Highlight(text.field(), text.language(), fragments));
                    });
                }
            }
        }
    }

    private List<@Nullable Language> nearestFirst() {
        var languages = new ArrayList<@Nullable Language>();
        languages.add(language);
        languages.add(null);
        languages.addAll(language.fallbacks());
        return languages;
    }

    private List<StoredTexts.Text> texts(LeafReader reader, int document) throws IOException {
        var texts = new ArrayList<StoredTexts.Text>();
        for (var publicity : Audience.values()) {
            if (audience.sees(publicity)) {
                var field = IndexField.texts(publicity);
                var stored =
                        reader.storedFields().document(document, Set.of(field)).getBinaryValue(field);
                if (stored != null) {
                    texts.addAll(StoredTexts.read(stored));
                }
            }
        }
        return texts;
    }
}
