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
import org.aiplus.evidence.EvidenceService;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** A vendor's evidence. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/evidence")
public class ListOwnEvidence {

    private static final int SIZE = 50;

    @EJB
    EvidenceService evidence;

    @Inject
    PageRequest page;

    @Inject
    EvidenceLists lists;

    /** The newest pieces first. */
    @GET
    public Response list(@PathParam("language") Language language, @QueryParam("cursor") @Nullable String cursor) {
        var found = evidence.listOwn(cursor, SIZE);
        var frame = page.frame(language, Texts.in(language).get("evidence.title"));
        var next = found.next();
        return page.page(
                "evidence/list",
                new EvidenceListPage(
                        frame,
                        true,
                        true,
                        found.items().stream()
                                .map(view -> lists.line(view, language))
                                .toList(),
                        next == null
                                ? null
                                : QueryString.EMPTY.with("cursor", next).on(frame.href("/vendor/evidence"))));
    }
}
