// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.administration;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.aiplus.identity.Role;
import org.aiplus.search.SearchIndexService;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.Texts;

/** Shows the state of the search index and makes it anew. */
@RequestScoped
@Path("{language: en|tc|sc}/administration")
public class LookAfter {

    @EJB
    SearchIndexService index;

    @Inject
    PageRequest page;

    /** Shows what there is to look after; the state itself is no secret, the page is for administrators. */
    @GET
    public Response show(@PathParam("language") Language language) {
        var person = page.person();
        if (person == null || !person.has(Role.ADMINISTRATOR)) {
            throw new EJBAccessException();
        }
        var frame = page.frame(language, Texts.in(language).get("administration.title"));
        return page.page("administration/show", new AdministrationPage(frame, index.state()));
    }

    /** Makes the search index anew, in the background. */
    @POST
    @Path("search-index")
    public Response rebuild(@PathParam("language") Language language) {
        index.rebuild();
        page.flash(true, "administration.index.rebuilding");
        return page.seeOther(language, "/administration");
    }
}
