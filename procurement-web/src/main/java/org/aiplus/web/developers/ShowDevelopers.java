// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.developers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemCode;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.request.PublicAddress;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** How programs use the catalogue. */
@RequestScoped
@Path("{language: en|tc|sc}/developers")
public class ShowDevelopers {

    /** Read once: the document is part of the build. */
    private static final ApiReference REFERENCE = ReferenceReader.read(PublicAddress.origin());

    @Inject
    PageRequest page;

    /** The guide and every operation. */
    @GET
    public Response show(@PathParam("language") Language language) {
        Texts texts = Texts.in(language);
        PageFrame frame = page.frame(language, texts.get("developers.title"));
        return page.page(
                "developers/show",
                new DevelopersPage(
                        frame.withBreadcrumbs(new Crumb(frame.href("/"), texts.get("frame.nav.home"))),
                        REFERENCE,
                        List.of(ProblemCode.values())));
    }
}
