// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aiplus.identity.Audience;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * One search over one state of the index for one audience. What is found is kept as sets of solutions: the counts of all
 * facets, also those whose own filter must be ignored, are then intersections and need no further query.
 */
final class IndexSearch {

    /** Fewer results than this are worth a look at the spelling. */
    private static final int FEW = 3;

    /** With fewer solutions than this that have everything typed, those that have a part of it are shown too. */
    private static final int ENOUGH = 10;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Segments segments;
    private final TermTable terms;
    private final Audience audience;

    IndexSearch(IndexReader reader, Segments segments, TermTable terms, Audience audience) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        // The sets kept for each part of the index do what this cache would do.
        this.searcher.setQueryCache(null);
        this.segments = segments;
        this.terms = terms;
        this.audience = audience;
    }

    SearchResult search(SearchQuery query, Collection<FacetDefinition> facets) throws IOException {
        var text = TextReader.read(query.text(), terms);
        var sort = query.sort() == SortOrder.RELEVANCE && text.isEmpty() ? SortOrder.NAME : query.sort();
        int skip = (query.page() - 1) * query.size();
        int wanted = sort == SortOrder.RELEVANCE ? skip + query.size() : 0;
        var found = find(text, query.filters(), wanted);
        long total = found.total();
        var best = found.best();
        List<Best.Candidate> page;
        if (best == null) {
            page = OrderedWalk.page(found.parts(), order(sort, query), skip, query.size());
        } else {
            page = best.inOrder().stream().skip(skip).toList();
        }
        boolean relaxed = found.strictness() != Strictness.MOST;
        return new SearchResult(
                total,
                relaxed,
                sort,
                hits(page, text, query),
                FacetCounter.count(facets, found.parts(), query.filters()),
                total < FEW || relaxed ? respelt(query, text, found) : Optional.empty(),
                total == 0 ? help(text, query.filters(), found.parts()) : EmptyHelp.NONE);
    }

    private record Found(List<PartMatches> parts, @Nullable Best best, Strictness strictness) {

        long total() {
            return parts.stream().mapToLong(part -> part.found().cardinality()).sum();
        }

        /** How many have the text, whatever the filters say: the filters must not change what the text means. */
        long textTotal() {
            return parts.stream()
                    .mapToLong(part -> part.withText().cardinality())
                    .sum();
        }
    }

    /** Looks for everything that was typed and, when too few solutions have that, for a part of it. */
    private Found find(ParsedText text, Map<String, Set<String>> filters, int wanted) throws IOException {
        int free = (int) text.wanted().stream()
                .filter(unit -> unit.binding() != ParsedText.Binding.EXACT)
                .count();
        Found found = null;
        for (var strictness : Strictness.values()) {
            if (found != null && strictness.needed(free) == found.strictness().needed(free)) {
                continue;
            }
            var next = find(text, filters, wanted, strictness);
            if (found == null || next.textTotal() > found.textTotal()) {
                found = next;
            }
            if (text.isEmpty() || found.textTotal() >= ENOUGH) {
                break;
            }
        }
        return Objects.requireNonNull(found);
    }

    private Found find(ParsedText text, Map<String, Set<String>> filters, int wanted, Strictness strictness)
            throws IOException {
        var best = wanted == 0 ? null : new Best(wanted);
        var mode = best == null ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
        var weight = text.isEmpty()
                ? null
                : searcher.createWeight(searcher.rewrite(TextQuery.of(text, reader, audience, strictness)), mode, 1);
        var parts = new ArrayList<PartMatches>(reader.leaves().size());
        for (var part : reader.leaves()) {
            parts.add(PartMatches.find(part, segments.of(part.reader()), weight, filters, best));
        }
        return new Found(parts, best, strictness);
    }

    private static String order(SortOrder sort, SearchQuery query) {
        return switch (sort) {
            case NAME, RELEVANCE -> OrderKeys.name(query.language());
            case NEWEST -> OrderKeys.NEWEST;
            case LAST_VERIFIED -> OrderKeys.LAST_VERIFIED;
        };
    }

    private List<SearchHit> hits(List<Best.Candidate> page, ParsedText text, SearchQuery query) throws IOException {
        var highlighter = new Highlighter(text, terms, audience, query.language());
        var hits = new ArrayList<SearchHit>(page.size());
        for (var candidate : page) {
            var part = reader.leaves().get(candidate.part()).reader();
            var summary = Cards.read(part, candidate.document());
            if (summary != null) {
                hits.add(new SearchHit(
                        summary, text.isEmpty() ? List.of() : highlighter.of(summary, part, candidate.document())));
            }
        }
        return hits;
    }

    private Optional<String> respelt(SearchQuery query, ParsedText text, Found found) throws IOException {
        var respelt = new Suggestions(reader, terms).respell(query.text(), text);
        if (respelt.isEmpty()) {
            return respelt;
        }
        var better = find(TextReader.read(respelt.get(), terms), query.filters(), 0);
        boolean stricter = better.strictness().compareTo(found.strictness()) < 0;
        return better.total() > 0 && (stricter || better.total() > found.total()) ? respelt : Optional.empty();
    }

    private static EmptyHelp help(ParsedText text, Map<String, Set<String>> filters, List<PartMatches> parts) {
        var withoutFilter = new LinkedHashMap<String, Long>();
        filters.keySet().stream()
                .sorted()
                .forEach(facet -> withoutFilter.put(
                        facet,
                        parts.stream()
                                .mapToLong(part -> part.without(facet).cardinality())
                                .sum()));
        long withoutText = text.isEmpty() || filters.isEmpty()
                ? 0
                : parts.stream()
                        .mapToLong(part -> part.withoutText().cardinality())
                        .sum();
        return new EmptyHelp(withoutFilter, withoutText);
    }
}
