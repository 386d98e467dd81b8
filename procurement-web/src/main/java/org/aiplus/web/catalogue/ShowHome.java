// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.search.SearchQuery;
import org.aiplus.search.SearchResult;
import org.aiplus.search.SearchService;
import org.aiplus.search.SortOrder;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.shared.ProductProfile;
import org.aiplus.shared.RuleViolation;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** The first page. */
@RequestScoped
@Path("{language: en|tc|sc}")
public class ShowHome {

    private static final int NEWEST = 5;
    private static final int COMPARED = 3;
    private static final String CATEGORY = "category";

    @EJB
    CatalogueService catalogue;

    @EJB
    SearchService search;

    @Inject
    PageRequest page;

    @Inject
    CatalogueWords words;

    @Inject
    ProductProfile profile;

    /** Shows what there is, what is new and, in a demonstration, what to try. */
    @GET
    public Response show(@PathParam("language") Language language) {
        var figures = catalogue.figures();
        var views = catalogue.readAll(catalogue.newest(NEWEST));
        var newest = views.stream().map(view -> newest(view, language)).toList();
        var frame = page.frame(language, Texts.in(language).get("home.title"));
        var compared = Comparison.of(views.stream()
                .limit(COMPARED)
                .map(view -> view.reference().value())
                .toList());
        return page.page(
                "home",
                new HomePage(
                        frame,
                        figures.entries(),
                        figures.approved(),
                        figures.departments(),
                        purposes(language),
                        newest,
                        compared.references().size() < Comparison.FEWEST ? null : compared.href(frame),
                        profile.demo() ? DemoPeople.in(language) : List.of()));
    }

    private static HomePage.Newest newest(SolutionView view, Language language) {
        return new HomePage.Newest(
                "/" + language.path() + "/tools/" + view.reference(),
                view.name().resolve(language),
                owner(view, language),
                view.publishedAt().atZone(CatalogueClock.ZONE).toLocalDate());
    }

    private static @Nullable Resolved owner(SolutionView view, Language language) {
        if (view.vendor() != null) {
            return view.vendor().name().resolve(language);
        }
        return view.department() == null ? null : view.department().name().resolve(language);
    }

    /** Categories with true counts; none while the index is being made, because the page must not wait for it. */
    private List<HomePage.Purpose> purposes(Language language) {
        SearchResult all;
        try {
            // For its counts; the fewest results that a search gives.
            all = search.search(new SearchQuery("", Map.of(), SortOrder.NAME, 1, 1, language));
        } catch (RuleViolation e) {
            return List.of();
        }
        var inLanguage = words.in(language);
        return all.facets().stream()
                .filter(facet -> facet.code().equals(CATEGORY))
                .flatMap(facet -> facet.values().stream())
                .filter(value -> value.count() > 0)
                .map(value -> new HomePage.Purpose(
                        inLanguage.value(CATEGORY, value.value()),
                        QueryString.EMPTY.with(CATEGORY, value.value()).on("/" + language.path() + "/tools"),
                        value.count()))
                .toList();
    }
}
