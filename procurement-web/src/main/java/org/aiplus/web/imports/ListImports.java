// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aiplus.imports.ImportService;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** What was imported, when and by whom. */
@RequestScoped
@Path("{language: en|tc|sc}/imports")
public class ListImports {

    private static final int PAGE_SIZE = 25;

    @EJB
    ImportService imports;

    @Inject
    PageRequest page;

    /** Shows imports and previews, newest first. */
    @GET
    public Response show(@PathParam("language") Language language, @QueryParam("after") @Nullable String after) {
        var found = imports.history(Optional.ofNullable(after).filter(text -> !text.isBlank()), PAGE_SIZE);
        var texts = Texts.in(language);
        var bare = page.frame(language, texts.get("import.history.title"));
        var frame = bare.withBreadcrumbs(new Crumb(bare.href("/"), texts.get("frame.nav.home")));
        var next = found.next() == null
                ? null
                : QueryString.EMPTY.with("after", found.next()).on(frame.href("/imports"));
        return page.page("imports/list", new ImportListPage(frame, found.items(), next));
    }
}
