// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.about;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.search.SearchQuery;
import org.aiplus.search.SearchService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** Tells readers whether a part of the service is down, by using it. */
@RequestScoped
@Path("{language: en|tc|sc}/status")
public class ShowStatus {

    private static final System.Logger LOG = System.getLogger(ShowStatus.class.getName());

    @Inject
    PageRequest page;

    @Inject
    CatalogueService catalogue;

    @Inject
    SearchService search;

    /** The state of each part now; always with status 200, because the page itself works. */
    @GET
    public Response show(@PathParam("language") Language language) {
        Texts texts = Texts.in(language);
        PageFrame frame = page.frame(language, texts.get("about.status.title"));
        return page.page(
                "about/status",
                new StatusPage(
                        frame.withBreadcrumbs(new Crumb(frame.href("/"), texts.get("frame.nav.home"))),
                        works("records", catalogue::figures),
                        works("search", () -> search.search(SearchQuery.of("", language)))));
    }

    private static boolean works(String part, Runnable use) {
        try {
            use.run();
            return true;
        } catch (EJBException | DomainException failure) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    () -> "The status page found that " + part + " does not work",
                    failure);
            return false;
        }
    }
}
