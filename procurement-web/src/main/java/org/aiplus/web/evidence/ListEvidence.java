// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evidence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.aiplus.evidence.EvidenceFilter;
import org.aiplus.evidence.EvidenceService;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Evidence of all vendors, for those who verify and audit it: first of all what nobody has verified. */
@RequestScoped
@Path("{language: en|tc|sc}/evidence")
public class ListEvidence {

    private static final int SIZE = 50;
    private static final String ALL = "all";

    @EJB
    EvidenceService evidence;

    @Inject
    PageRequest page;

    @Inject
    EvidenceLists lists;

    /** The newest pieces first. */
    @GET
    public Response list(
            @PathParam("language") Language language,
            @QueryParam("show") @Nullable String show,
            @QueryParam("cursor") @Nullable String cursor) {
        var all = ALL.equals(show);
        var found = evidence.list(new EvidenceFilter(null, !all, null), cursor, SIZE);
        var frame = page.frame(language, Texts.in(language).get("evidence.verify.title"));
        var next = found.next();
        var query = all ? QueryString.EMPTY.with("show", ALL) : QueryString.EMPTY;
        return page.page(
                "evidence/list",
                new EvidenceListPage(
                        frame,
                        false,
                        all,
                        found.items().stream()
                                .map(view -> lists.line(view, language))
                                .toList(),
                        next == null ? null : query.with("cursor", next).on(frame.href("/evidence"))));
    }
}
