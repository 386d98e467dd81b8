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
import java.util.List;
import java.util.Map;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.questionnaire.QuestionSetService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.vendor.VendorService;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Texts;

/** Somebody registers their organisation. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/register")
public class RegisterVendor {

    private static final String TEMPLATE = "vendor/form";

    @EJB
    VendorService vendors;

    @EJB
    QuestionSetService content;

    @Inject
    PageRequest page;

    @Inject
    HttpServletRequest request;

    /** Shows the form; who has registered already sees the organisation instead. */
    @GET
    public Response show(@PathParam("language") Language language) {
        if (!vendors.own().isEmpty()) {
            return page.seeOther(language, "/vendor/organisation");
        }
        return page.page(TEMPLATE, form(language, Map.of(), List.of()));
    }

    /** Registers. */
    @POST
    public Response register(@PathParam("language") Language language) {
        var typed = VendorForm.typed(request);
        try {
            vendors.register(VendorForm.details(typed), IdempotencyKey.of(request.getParameter("stamp")));
        } catch (DomainException refusal) {
            return page.refused(TEMPLATE, form(language, typed, VendorForm.errors(refusal.problems(), language)));
        }
        page.flash(true, "vendor.registered");
        return page.seeOther(language, "/vendor/organisation");
    }

    private VendorFormPage form(Language language, Map<String, String> values, List<FieldError> errors) {
        return new VendorFormPage(
                page.frame(language, Texts.in(language).get("vendor.register.title")),
                true,
                false,
                values,
                Vocabularies.options(
                        content, "registryCountry", values.getOrDefault("registryCountry", "HK"), language),
                Vocabularies.options(content, "organisationSize", values.getOrDefault("size", ""), language),
                Ids.next().toString(),
                errors);
    }
}
