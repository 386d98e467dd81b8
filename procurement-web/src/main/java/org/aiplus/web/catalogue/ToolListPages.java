// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.search.Highlight;
import org.aiplus.search.SearchHit;
import org.aiplus.search.SearchResult;
import org.aiplus.search.SortOrder;
import org.aiplus.shared.LocalisedText;
import org.aiplus.web.catalogue.ToolListPage.Basket;
import org.aiplus.web.catalogue.ToolListPage.Chosen;
import org.aiplus.web.catalogue.ToolListPage.Drop;
import org.aiplus.web.catalogue.ToolListPage.Hit;
import org.aiplus.web.catalogue.ToolListPage.Match;
import org.aiplus.web.catalogue.ToolListPage.Piece;
import org.aiplus.web.catalogue.ToolListPage.Sort;
import org.aiplus.web.catalogue.ToolListPage.Suggestion;
import org.aiplus.web.support.Facet;
import org.aiplus.web.support.FilterChip;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Pagination;
import org.aiplus.web.support.QueryString;
import org.jspecify.annotations.Nullable;

/** Turns the result of a search into the page of a list. */
final class ToolListPages {

    private static final Set<String> SHOWN_ANYWAY = Set.of("name", "summary");

    private final PageFrame frame;
    private final Words words;
    private final ListAddress address;
    private final String list;

    ToolListPages(PageFrame frame, Words words, ListAddress address) {
        this.frame = frame;
        this.words = words;
        this.address = address;
        this.list = frame.href("/tools");
    }

    /**
     * The page.
     *
     * @param chosen the entries that the address carries for a comparison
     */
    ToolListPage page(SearchResult result, List<SolutionView> chosen) {
        return new ToolListPage(
                frame,
                address.text(),
                result.total(),
                result.hits().stream().map(this::hit).toList(),
                facets(result),
                chips(),
                clearHref(),
                sorts(result.sort()),
                address.state().values(ListAddress.SORT).stream().findFirst().orElse(null),
                Pagination.of(address.page(), address.pages(result.total()), this::pageHref),
                result.didYouMean().map(this::suggestion).orElse(null),
                basket(chosen),
                drops(result));
    }

    private Hit hit(SearchHit hit) {
        var summary = hit.summary();
        var department = summary.department();
        LocalisedText.@Nullable Resolved owner = null;
        if (summary.vendor() != null) {
            owner = resolve(summary.vendor());
        } else if (department != null) {
            owner = words.department(department).map(this::resolve).orElse(null);
        }
        var reference = summary.reference().value();
        return new Hit(
                reference,
                comparison().on(QueryString.EMPTY, frame.href("/tools/" + reference)),
                resolve(summary.name()),
                summary.summary() == null ? null : resolve(summary.summary()),
                owner,
                summary.status().name(),
                summary.statusReasons().stream()
                        .map(reason -> frame.texts().of("catalogue.reason", reason))
                        .toList(),
                summary.referenceRecord(),
                summary.demo(),
                summary.categories().stream()
                        .map(code -> words.term("category", code))
                        .toList(),
                summary.techniques().stream()
                        .map(code -> words.term("technique", code))
                        .toList(),
                summary.lastVerifiedOn(),
                hit.highlights().stream()
                        .filter(highlight -> !SHOWN_ANYWAY.contains(highlight.field()) || highlight.synonymOnly())
                        .findFirst()
                        .map(this::match)
                        .orElse(null),
                comparison().full() || comparison().has(reference)
                        ? null
                        : listHref(comparison().with(reference)) + "#" + reference,
                comparison().has(reference));
    }

    private Comparison comparison() {
        return address.comparison();
    }

    /** This page of the list with another choice. */
    private String listHref(Comparison choice) {
        var state = choice.in(address.state());
        return (address.page() == 1 ? state : state.with(ListAddress.PAGE, Integer.toString(address.page()))).on(list);
    }

    private Basket basket(List<SolutionView> chosen) {
        return new Basket(
                chosen.stream()
                        .map(view -> new Chosen(
                                resolve(view.name()), listHref(comparison().without(view.reference()))))
                        .toList(),
                String.join(",", comparison().values()),
                chosen.size() < Comparison.FEWEST ? null : comparison().href(frame),
                listHref(Comparison.of(List.of())),
                comparison().full());
    }

    private Match match(Highlight highlight) {
        var language = highlight.language() == null ? frame.language() : highlight.language();
        return new Match(
                words.field(highlight.field()),
                language.tag(),
                highlight.fragments().stream()
                        .map(fragment -> new Piece(fragment.text(), fragment.matched()))
                        .toList());
    }

    /** What a tool is for comes first; the rest keeps its order. */
    private List<Facet> facets(SearchResult result) {
        return result.facets().stream()
                .sorted(Comparator.comparing(facet -> !facet.code().equals("category")))
                .map(this::facet)
                .toList();
    }

    private Facet facet(org.aiplus.search.Facet facet) {
        return new Facet(
                facet.code(),
                words.facet(facet.code()),
                facet.values().stream()
                        .map(value -> new Facet.FacetOption(
                                value.value(),
                                words.value(facet.code(), value.value()),
                                value.count(),
                                value.selected()))
                        .toList());
    }

    private List<FilterChip> chips() {
        var chips = new ArrayList<FilterChip>();
        address.filters().forEach((facet, values) -> values.stream()
                .sorted()
                .forEach(value -> chips.add(new FilterChip(
                        words.facet(facet),
                        words.value(facet, value),
                        address.state().without(facet, value).on(list)))));
        return chips;
    }

    private String clearHref() {
        var state = address.state();
        for (var facet : address.filters().keySet()) {
            state = state.without(facet);
        }
        return state.on(list);
    }

    private List<Sort> sorts(SortOrder current) {
        return Arrays.stream(SortOrder.values())
                .filter(sort -> sort != SortOrder.RELEVANCE || !address.text().isEmpty())
                .map(sort -> new Sort(
                        sort == SortOrder.LAST_VERIFIED ? "VERIFIED" : sort.name(),
                        address.state()
                                .with(ListAddress.SORT, ListAddress.parameter(sort))
                                .on(list),
                        sort == current))
                .toList();
    }

    private String pageHref(int number) {
        return number == 1
                ? address.state().on(list)
                : address.state()
                        .with(ListAddress.PAGE, Integer.toString(number))
                        .on(list);
    }

    private Suggestion suggestion(String corrected) {
        return new Suggestion(
                corrected, address.state().with(ListAddress.TEXT, corrected).on(list));
    }

    private List<Drop> drops(SearchResult result) {
        var drops = new ArrayList<Drop>();
        result.help().withoutFilter().forEach((facet, count) -> {
            if (count > 0) {
                drops.add(new Drop(
                        words.facet(facet), address.state().without(facet).on(list), count));
            }
        });
        return drops;
    }

    private LocalisedText.Resolved resolve(LocalisedText text) {
        return text.resolve(frame.language());
    }
}
