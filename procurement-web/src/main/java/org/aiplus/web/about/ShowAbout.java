// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.about;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** Accessibility, privacy, and what the words of the catalogue mean. */
@RequestScoped
@Path("{language: en|tc|sc}/{topic: accessibility|privacy|glossary}")
public class ShowAbout {

    @Inject
    PageRequest page;

    /** The words of a topic. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("topic") String topic) {
        Texts texts = Texts.in(language);
        PageFrame frame = page.frame(language, texts.get("about." + topic + ".title"));
        return page.page(
                "about/show",
                new AboutPage(frame.withBreadcrumbs(new Crumb(frame.href("/"), texts.get("frame.nav.home"))), topic));
    }
}
