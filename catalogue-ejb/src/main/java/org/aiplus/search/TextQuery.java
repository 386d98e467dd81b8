// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import static org.aiplus.search.TextPart.Place.HEAD;
import static org.aiplus.search.TextPart.Place.NAME;
import static org.aiplus.search.TextPart.Place.TERMS;
import static org.aiplus.search.TextPart.Place.TEXT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.identity.Audience;
import org.aiplus.search.ParsedText.Binding;
import org.aiplus.search.ParsedText.Unit;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns what was typed into a query over the fields that the reader may see. Each unit scores by the best place that has
 * its own words or, less, its concept. For a Chinese word of the term table all Chinese words of its concept count the same,
 * so that the words of Hong Kong, the mainland and Taiwan give the same list.
 */
final class TextQuery {

    private static final float OTHER_PLACES = 0.15f;
    private static final float CONCEPT = 2.2f;
    private static final float CONCEPT_BESIDE_OWN_WORDS = 0.8f;
    private static final float CONCEPT_PIVOT = 4f;
    private static final int PROMINENT = 2;
    private static final float APART = 0.8f;
    private static final float MOST_FEATURE_WEIGHT = 64f;

    private record Weighted(String field, float boost) {}

    private final IndexReader reader;
    private final Audience audience;
    private final Strictness strictness;
    private final List<Weighted> latinFields;
    private final List<Weighted> chineseFields;

    private TextQuery(IndexReader reader, Audience audience, Strictness strictness) {
        this.reader = reader;
        this.audience = audience;
        this.strictness = strictness;
        this.latinFields = fields(audience, false);
        this.chineseFields = fields(audience, true);
    }

    private static List<Weighted> fields(Audience audience, boolean chinese) {
        var fields = new ArrayList<Weighted>();
        fields.add(new Weighted(IndexField.words(Audience.PUBLIC, NAME, chinese), 3f));
        fields.add(new Weighted(IndexField.words(Audience.PUBLIC, HEAD, chinese), 2f));
        fields.add(new Weighted(IndexField.words(Audience.PUBLIC, TERMS, chinese), 1.5f));
        fields.add(new Weighted(IndexField.words(Audience.PUBLIC, TEXT, chinese), 1f));
        if (!chinese) {
            // Brands and abbreviations stand in Chinese texts too.
            fields.add(new Weighted(IndexField.words(Audience.PUBLIC, NAME, true), 3f));
            fields.add(new Weighted(IndexField.words(Audience.PUBLIC, HEAD, true), 1.5f));
            fields.add(new Weighted(IndexField.words(Audience.PUBLIC, TEXT, true), 0.8f));
        }
        if (audience == Audience.GOVERNMENT) {
            fields.add(new Weighted(IndexField.words(Audience.GOVERNMENT, TEXT, chinese), 0.8f));
        }
        return fields;
    }

    /**
     * The query for a text that is not empty. What was quoted must be found and what was excluded must not, however strict
     * the query is about the rest.
     */
    static Query of(ParsedText text, IndexReader reader, Audience audience, Strictness strictness) throws IOException {
        var queries = new TextQuery(reader, audience, strictness);
        var all = new BooleanQuery.Builder();
        int free = 0;
        for (var unit : text.wanted()) {
            boolean exact = unit.binding() == Binding.EXACT;
            all.add(queries.unit(unit), exact ? Occur.MUST : Occur.SHOULD);
            free += exact ? 0 : 1;
        }
        if (text.wanted().isEmpty()) {
            all.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        for (var unit : text.excluded()) {
            all.add(queries.unit(unit), Occur.MUST_NOT);
        }
        return all.setMinimumNumberShouldMatch(strictness.needed(free)).build();
    }

    private Query unit(Unit unit) throws IOException {
        var ways = new ArrayList<Query>();
        boolean chinese = unit.chinese();
        // What else a solution says of a concept counts by the concept; its Chinese names count where they stand out.
        boolean byConcept = chinese && !unit.concepts().isEmpty();
        for (var field : byConcept ? chineseFields.subList(0, PROMINENT) : chinese ? chineseFields : latinFields) {
            for (var name : unit.names()) {
                ways.add(new BoostQuery(own(field.field(), name, unit.binding()), field.boost()));
            }
        }
        if (unit.binding() == Binding.NAME && unit.terms().size() > 1 && !chinese) {
            ways.add(new BoostQuery(apart(unit), APART));
        }
        for (var concept : unit.concepts()) {
            for (var publicity : Audience.values()) {
                if (audience.sees(publicity)) {
                    ways.add(concept(IndexField.concepts(publicity), concept, byConcept));
                }
            }
        }
        return new DisjunctionMaxQuery(ways, OTHER_PLACES);
    }

    /** The words of a name in any order and any place, each wherever it counts most. */
    private Query apart(Unit unit) {
        var words = new BooleanQuery.Builder();
        for (var term : unit.terms()) {
            var ways = new ArrayList<Query>();
            for (var field : latinFields) {
                ways.add(new BoostQuery(new TermQuery(new Term(field.field(), term)), field.boost()));
            }
            words.add(new DisjunctionMaxQuery(ways, OTHER_PLACES), Occur.SHOULD);
        }
        return words.setMinimumNumberShouldMatch(strictness.needed(unit.terms().size()))
                .build();
    }

    private static Query own(String field, List<String> name, Binding binding) {
        var terms = name.stream().allMatch(Words::isChinese) ? pairs(name) : name;
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.get(0)));
        }
        if (binding == Binding.LOOSE) {
            var some = new BooleanQuery.Builder();
            terms.forEach(pair -> some.add(new TermQuery(new Term(field, pair)), Occur.SHOULD));
            some.setMinimumNumberShouldMatch((terms.size() + 1) / 2);
            return some.build();
        }
        var phrase = new PhraseQuery.Builder();
        terms.forEach(term -> phrase.add(new Term(field, term)));
        return phrase.build();
    }

    /** Neighbouring characters, as the index keeps them; a single character stays. */
    static List<String> pairs(List<String> characters) {
        if (characters.size() < 2) {
            return characters;
        }
        var pairs = new ArrayList<String>(characters.size() - 1);
        for (int i = 0; i + 1 < characters.size(); i++) {
            pairs.add(characters.get(i) + characters.get(i + 1));
        }
        return pairs;
    }

    /** A concept counts by how rare it is and how prominently a solution names it. */
    private Query concept(String field, int concept, boolean alone) throws IOException {
        var name = Integer.toString(concept);
        int named = reader.docFreq(new Term(field, name));
        double rarity = Math.log(1 + (reader.numDocs() - named + 0.5) / (named + 0.5));
        float weight = Math.min(
                MOST_FEATURE_WEIGHT, Math.max(0.01f, (float) ((alone ? CONCEPT : CONCEPT_BESIDE_OWN_WORDS) * rarity)));
        return FeatureField.newSaturationQuery(field, name, weight, CONCEPT_PIVOT);
    }
}
