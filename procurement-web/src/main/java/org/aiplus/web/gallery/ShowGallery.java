// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.gallery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame;

/** The gallery of the parts of pages. Outside the demo profile there is none. */
@RequestScoped
@Path("{language: en|tc|sc}/gallery")
public class ShowGallery {

    @Inject
    PageRequest page;

    /** All parts; with {@code errors=true} as they look when everything is wrong. */
    @GET
    public Response show(@PathParam("language") Language language, @QueryParam("errors") boolean errors) {
        PageFrame frame = page.frame(language, "Gallery");
        if (!frame.demo()) {
            throw new NotFound();
        }
        return page.page("gallery", GalleryPage.of(frame, errors));
    }
}
