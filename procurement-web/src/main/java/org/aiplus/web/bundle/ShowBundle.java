// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.bundle;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.aiplus.bundle.BundleService;
import org.aiplus.bundle.BundleZip;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** The auditor's bundle of an evaluation: what is in it, and the file. */
@RequestScoped
@Path("{language: en|tc|sc}/evaluations/{reference}/bundle")
public class ShowBundle {

    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    @EJB
    BundleService bundles;

    @Inject
    PageRequest page;

    @Context
    HttpServletResponse response;

    /** Shows what is in it. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = known(reference);
        var frame = page.frame(language, Texts.in(language).get("bundle.title"));
        return page.page(
                "bundle/show",
                new BundlePage(
                        frame.withBreadcrumbs(new Crumb(frame.href("/evaluations/" + which), which.value())),
                        bundles.read(which)));
    }

    /** The file, in memory one part at a time. */
    @GET
    @Path("file")
    public Response file(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var bundle = bundles.take(known(reference));
        StreamingOutput content = out -> BundleZip.write(bundle, number -> bundles.part(bundle, number), out);
        response.setHeader("Content-Security-Policy", POLICY);
        return Response.ok(content, "application/zip")
                .header(HttpHeaders.CONTENT_LENGTH, BundleZip.size(bundle))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + bundle.fileName() + '"')
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static EvaluationReference known(String reference) {
        return EvaluationReference.parse(reference).orElseThrow(NotFound::new);
    }
}
