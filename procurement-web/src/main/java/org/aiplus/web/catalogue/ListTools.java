// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.search.SearchService;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.Texts;

/** The list of tools: one search, its whole state in the address. */
@RequestScoped
@Path("{language: en|tc|sc}/tools")
public class ListTools {

    @EJB
    SearchService search;

    @EJB
    CatalogueService catalogue;

    @Inject
    PageRequest page;

    @Inject
    CatalogueWords words;

    /** Shows the page of results that the address describes; parameters that are not ours are left aside. */
    @GET
    public Response show(@PathParam("language") Language language, @Context UriInfo uri) {
        var address =
                ListAddress.of(uri.getQueryParameters(), words.questionSets().current(), page.person() != null);
        var result = search.search(address.query(language));
        var lastPage = address.lastPage(result.total());
        if (lastPage.isPresent()) {
            return page.seeOther(language, lastPage.get());
        }
        var chosen = catalogue.readAll(address.comparison().references());
        var frame = page.frame(language, Texts.in(language).get("catalogue.title"));
        return page.page("tools/list", new ToolListPages(frame, words.in(language), address).page(result, chosen));
    }
}
