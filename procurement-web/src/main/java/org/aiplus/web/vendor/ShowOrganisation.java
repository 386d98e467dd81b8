// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.vendor;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.questionnaire.QuestionSetService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.vendor.VendorAccountView;
import org.aiplus.vendor.VendorService;
import org.aiplus.vendor.VendorStatus;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** A vendor's own page about itself: what it said, what was asked and decided. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/organisation")
public class ShowOrganisation {

    private static final String TEMPLATE = "vendor/organisation";
    private static final String FORM = "vendor/form";
    private static final OrganisationPage.Typed NOTHING = new OrganisationPage.Typed("", "");

    @EJB
    VendorService vendors;

    @EJB
    QuestionSetService content;

    @Inject
    PageRequest page;

    @Inject
    HttpServletRequest request;

    /** Shows the vendor; who has none yet is led to the registration. */
    @GET
    public Response show(@PathParam("language") Language language) {
        if (vendors.own().isEmpty()) {
            return page.seeOther(language, "/vendor/register");
        }
        return page.page(TEMPLATE, organisation(language, NOTHING, List.of()));
    }

    /** Answers a question of an officer. */
    @POST
    @Path("questions/{question}")
    public Response answer(
            @PathParam("language") Language language,
            @PathParam("question") String question,
            @FormParam("answer") @Nullable String answer,
            @FormParam("version") @Nullable String version) {
        var account = OwnOrganisation.of(vendors, null);
        var id = Ids.parse(question).orElseThrow(NotFound::new);
        try {
            vendors.answer(account.vendor().id(), id, answer, FormVersion.of(version));
        } catch (NotFound nobody) {
            throw nobody;
        } catch (DomainException refusal) {
            var errors = new FormControls()
                    .with("answer-" + id, Texts.in(language).get("vendor.question.answer"))
                    .errors(refusal.problems(), language, pointer -> pointer.equals("/answer") ? "answer-" + id : "");
            var typed = new OrganisationPage.Typed(id.toString(), Objects.requireNonNullElse(answer, ""));
            return page.refused(TEMPLATE, organisation(language, typed, errors));
        }
        page.flash(true, "vendor.answered");
        return page.seeOther(language, "/vendor/organisation");
    }

    /** Shows the form in which the owner changes what was said. */
    @GET
    @Path("change")
    public Response showForm(@PathParam("language") Language language) {
        var account = OwnOrganisation.of(vendors, null);
        return page.page(
                FORM, form(language, account, VendorForm.known(account), String.valueOf(account.version()), List.of()));
    }

    /** Changes what was said. */
    @POST
    @Path("change")
    public Response change(@PathParam("language") Language language) {
        var account = OwnOrganisation.of(vendors, null);
        var typed = VendorForm.typed(request);
        var version = Objects.requireNonNullElse(request.getParameter("stamp"), "");
        try {
            vendors.change(account.vendor().id(), VendorForm.details(typed), FormVersion.of(version));
        } catch (DomainException refusal) {
            var errors = VendorForm.errors(refusal.problems(), language);
            return page.refused(FORM, form(language, account, typed, String.valueOf(account.version()), errors));
        }
        page.flash(true, "vendor.changed");
        return page.seeOther(language, "/vendor/organisation");
    }

    private OrganisationPage organisation(Language language, OrganisationPage.Typed typed, List<FieldError> errors) {
        var account = OwnOrganisation.of(vendors, null);
        var profile = account.profile();
        return new OrganisationPage(
                page.frame(language, Texts.in(language).get("vendor.organisation.title")),
                account,
                profile == null
                        ? ""
                        : Vocabularies.word(
                                content, "organisationSize", profile.size().name(), language),
                profile == null
                        ? ""
                        : Vocabularies.word(content, "registryCountry", profile.registryCountry(), language),
                typed,
                errors);
    }

    private VendorFormPage form(
            Language language,
            VendorAccountView account,
            Map<String, String> values,
            String stamp,
            List<FieldError> errors) {
        return new VendorFormPage(
                page.frame(language, Texts.in(language).get("vendor.change.title")),
                false,
                account.vendor().status() != VendorStatus.REGISTERED,
                values,
                Vocabularies.options(content, "registryCountry", values.getOrDefault("registryCountry", ""), language),
                Vocabularies.options(content, "organisationSize", values.getOrDefault("size", ""), language),
                stamp,
                errors);
    }
}
