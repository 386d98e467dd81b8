// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.usecase;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aiplus.shared.Language;
import org.aiplus.usecase.ReadinessAnswer;
import org.aiplus.usecase.UseCaseRecordService;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.Texts;

/** What the department must have in place before a pilot or a rollout. */
@RequestScoped
@Path("{language: en|tc|sc}/uses/{reference}/readiness")
public class ShowReadiness {

    private static final String TEMPLATE = "usecase/readiness";

    @EJB
    UseCaseRecordService records;

    @Inject
    UsePages pages;

    @Inject
    PageRequest page;

    /** Shows the items with their answers. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return pages.show(TEMPLATE, language, UsePages.known(reference), List.of());
    }

    /** Answers an item. */
    @POST
    @Path("{item}")
    public Response answer(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("item") String item) {
        var which = UsePages.known(reference);
        var typed = new TypedForm(page.sent());
        var texts = Texts.in(language);
        // Each item has a form of its own, so that its controls bear its code.
        var controls = new FormControls()
                .with("answer-" + item, item + " " + texts.get("use.ready.answer"))
                .with("remark-" + item, item + " " + texts.get("use.ready.remark"));
        return pages.done(
                TEMPLATE,
                language,
                which,
                "/readiness",
                typed,
                controls,
                pointer -> pointer.replaceFirst("^/", "") + "-" + item,
                () -> records.answer(
                        which,
                        item,
                        typed.one("answer-" + item, ReadinessAnswer.values()),
                        typed.value("remark-" + item)));
    }
}
