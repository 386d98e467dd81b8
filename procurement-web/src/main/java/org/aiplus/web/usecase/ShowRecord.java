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
import java.util.ArrayList;
import java.util.List;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.RuleViolation;
import org.aiplus.usecase.NewDocument;
import org.aiplus.usecase.UseCaseRecordService;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.Texts;

/** Documents and people of a use. */
@RequestScoped
@Path("{language: en|tc|sc}/uses/{reference}/record")
public class ShowRecord {

    private static final String TEMPLATE = "usecase/record";
    private static final String BELOW = "/record";

    @EJB
    UseCaseRecordService records;

    @Inject
    UsePages pages;

    @Inject
    PageRequest page;

    /** Shows documents and people. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return pages.show(TEMPLATE, language, UsePages.known(reference), List.of());
    }

    /** Adds a document. */
    @POST
    @Path("documents")
    public Response add(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = UsePages.known(reference);
        var typed = new TypedForm(page.sent());
        return pages.done(TEMPLATE, language, which, BELOW, typed, controls(language), () -> {
            var problems = new ArrayList<Problem>();
            var until = typed.date("validUntil", "/validUntil", problems::add);
            RuleViolation.throwIfAny(problems);
            records.addDocument(
                    which, new NewDocument(typed.value("kind"), typed.value("title"), typed.value("address"), until));
        });
    }

    /** Takes a document away. */
    @POST
    @Path("documents/{document}/remove")
    public Response remove(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("document") String document) {
        var which = UsePages.known(reference);
        var id = Ids.parse(document).orElseThrow(NotFound::new);
        return pages.done(
                TEMPLATE,
                language,
                which,
                BELOW,
                TypedForm.NONE,
                controls(language),
                () -> records.removeDocument(which, id));
    }

    /** Gives somebody a part. */
    @POST
    @Path("people")
    public Response addPerson(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = UsePages.known(reference);
        var typed = new TypedForm(page.sent());
        return pages.done(
                TEMPLATE,
                language,
                which,
                BELOW,
                typed,
                controls(language),
                () -> records.addPerson(which, typed.optional("person"), typed.optional("part")));
    }

    /** Ends a part. */
    @POST
    @Path("people/{part}/end")
    public Response endPerson(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("part") String part) {
        var which = UsePages.known(reference);
        var id = Ids.parse(part).orElseThrow(NotFound::new);
        return pages.done(
                TEMPLATE,
                language,
                which,
                BELOW,
                TypedForm.NONE,
                controls(language),
                () -> records.endPerson(which, id));
    }

    private static FormControls controls(Language language) {
        var texts = Texts.in(language);
        return new FormControls()
                .with("kind", texts.get("use.document.kind"))
                .with("title", texts.get("use.document.title"))
                .with("address", texts.get("use.document.address"))
                .with("validUntil", texts.get("use.document.until"))
                .with("person", texts.get("use.person"))
                .with("part", texts.get("use.part"));
    }
}
