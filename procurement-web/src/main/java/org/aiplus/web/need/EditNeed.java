// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.need;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.identity.Role;
import org.aiplus.need.NeedAct;
import org.aiplus.need.NeedReference;
import org.aiplus.need.NeedService;
import org.aiplus.need.NewNeed;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** The form of a need, for a new one and for one that is there. */
@RequestScoped
@Path("{language: en|tc|sc}/need-form")
public class EditNeed {

    private static final String TEMPLATE = "need/form";

    @EJB
    NeedService needs;

    @Inject
    NeedCategories categories;

    @Inject
    PageRequest page;

    /** Shows the empty form. */
    @GET
    public Response begin(@PathParam("language") Language language) {
        page.requireSignedIn();
        var person = page.person();
        if (person == null || !(person.has(Role.DEPARTMENT_STAFF) || person.has(Role.AI_OWNER))) {
            throw new NotAllowed();
        }
        return page.page(TEMPLATE, formPage(language, null, TypedForm.NONE, List.of()));
    }

    /** Begins a need. */
    @POST
    public Response begun(@PathParam("language") Language language) {
        var typed = new TypedForm(page.sent());
        try {
            var form = new NeedForm(typed, language);
            var begun = needs.begin(new NewNeed(typed.optional("department"), form.content()), Optional.empty());
            return page.seeOther(language, "/needs/" + begun.reference());
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            return page.refused(
                    TEMPLATE, formPage(language, null, typed, NeedForm.errors(refusal.problems(), language)));
        }
    }

    /** Shows the form of a need that is there. */
    @GET
    @Path("{reference}")
    public Response edit(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var view = needs.read(known(reference));
        if (!view.acts().contains(NeedAct.EDIT)) {
            throw new NotAllowed();
        }
        return page.page(TEMPLATE, formPage(language, known(reference), NeedForm.of(view), List.of()));
    }

    /** Saves a need. */
    @POST
    @Path("{reference}")
    public Response save(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var typed = new TypedForm(page.sent());
        var which = known(reference);
        try {
            var written = Objects.requireNonNullElse(typed.one("language", Language.values()), language);
            var form = new NeedForm(typed, written);
            needs.save(which, form.content(), FormVersion.of(typed.optional("version")));
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            return page.refused(
                    TEMPLATE, formPage(language, which, typed, NeedForm.errors(refusal.problems(), language)));
        }
        page.flash(true, "need.done.save");
        return page.seeOther(language, "/needs/" + reference);
    }

    private NeedFormPage formPage(
            Language language, @Nullable NeedReference reference, TypedForm typed, List<FieldError> errors) {
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get(reference == null ? "need.new" : "need.edit"));
        return new NeedFormPage(
                frame.withBreadcrumbs(new Crumb(frame.href("/needs"), texts.get("need.title"))),
                reference == null ? null : reference.value(),
                categories.options(typed.all("categories"), language),
                typed,
                errors);
    }

    static NeedReference known(String reference) {
        return NeedReference.parse(reference).orElseThrow(NotFound::new);
    }
}
