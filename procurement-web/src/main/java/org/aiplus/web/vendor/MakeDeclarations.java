// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.vendor;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.declaration.Declaration;
import org.aiplus.declaration.DeclarationService;
import org.aiplus.declaration.VendorDeclarationView;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.vendor.VendorService;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.Texts;

/** A vendor's own page with its declarations, and the form of each. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/declarations")
public class MakeDeclarations {

    private static final String FORM = "vendor/declare";

    @EJB
    DeclarationService declarations;

    @EJB
    VendorService vendors;

    @Inject
    PageRequest page;

    @Inject
    HttpServletRequest request;

    /** What there is to declare and what was declared; who has no vendor yet is led to the registration. */
    @GET
    public Response list(@PathParam("language") Language language) {
        if (vendors.own().isEmpty()) {
            return page.seeOther(language, "/vendor/register");
        }
        var vendor = OwnOrganisation.of(vendors, null).vendor().id();
        return page.page(
                "vendor/declarations",
                new DeclarationsPage(
                        page.frame(language, Texts.in(language).get("vendor.declarations")),
                        false,
                        "/vendor/declarations",
                        declarations.list(vendor),
                        List.of()));
    }

    /** Shows the form of a declaration with what was declared before. */
    @GET
    @Path("{code}")
    public Response show(@PathParam("language") Language language, @PathParam("code") String code) {
        var declaration = declaration(code);
        var made = declaration.made();
        return page.page(
                FORM, form(language, declaration.content(), made == null ? Map.of() : made.answers(), List.of()));
    }

    /** Declares. */
    @POST
    @Path("{code}")
    public Response declare(@PathParam("language") Language language, @PathParam("code") String code) {
        var content = declaration(code).content();
        var answers = new HashMap<String, String>();
        for (var question : content.questions()) {
            var answer = request.getParameter(question.code());
            if (answer != null && !answer.isBlank()) {
                answers.put(question.code(), answer);
            }
        }
        try {
            var vendor = OwnOrganisation.of(vendors, null).vendor().id();
            declarations.declare(vendor, code, request.getParameter("version"), answers);
        } catch (DomainException refusal) {
            var controls = new FormControls();
            content.questions()
                    .forEach(question -> controls.with(
                            question.code(), question.label().resolve(language).text()));
            var errors =
                    controls.errors(refusal.problems(), language, pointer -> pointer.replaceFirst("^/answers/", ""));
            return page.refused(FORM, form(language, content, answers, errors));
        }
        page.flash(true, "vendor.declared");
        return page.seeOther(language, "/vendor/declarations");
    }

    private VendorDeclarationView declaration(String code) {
        var vendor = OwnOrganisation.of(vendors, null).vendor().id();
        return declarations.list(vendor).stream()
                .filter(declaration -> declaration.content().code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private DeclarePage form(
            Language language, Declaration content, Map<String, String> answers, List<FieldError> errors) {
        var title = content.title().resolve(language).text();
        return new DeclarePage(page.frame(language, title), content, answers, errors);
    }
}
