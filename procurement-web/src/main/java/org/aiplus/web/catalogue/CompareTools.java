// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Texts;

/** Two to five tools side by side. */
@RequestScoped
@Path("{language: en|tc|sc}/tools/compare")
public class CompareTools {

    @EJB
    CatalogueService catalogue;

    @Inject
    PageRequest page;

    @Inject
    CatalogueWords words;

    /** Compares the tools that the address names; says which of them it cannot show. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @QueryParam("ids") List<String> ids,
            @QueryParam("show") @DefaultValue("") String show) {
        var wanted = Comparison.of(ids);
        var views = catalogue.readAll(wanted.references());
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("compare.title"))
                .withBreadcrumbs(new PageFrame.Crumb("/" + language.path() + "/tools", texts.get("catalogue.title")));
        return page.page(
                "tools/compare", new ComparisonPages(frame, words.entries(language)).page(wanted, views, show));
    }
}
