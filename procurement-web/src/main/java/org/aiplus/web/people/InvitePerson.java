// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.aiplus.department.DepartmentService;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.people.OrganisationChoice;
import org.aiplus.people.PeopleService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** An administrator invites somebody. */
@RequestScoped
@Path("{language: en|tc|sc}/people/invite")
public class InvitePerson {

    @EJB
    PeopleService people;

    @EJB
    DepartmentService departments;

    @Inject
    PageRequest page;

    /** Shows the form; the façade refuses those who may not send it. */
    @GET
    public Response show(@PathParam("language") Language language) {
        people.openInvitations(null, 1);
        var none = new OrganisationChoice(null, null, null);
        return page.page("people/invite", form(language, "", none, Ids.next().toString(), List.of()));
    }

    /** Invites. */
    @POST
    public Response invite(
            @PathParam("language") Language language,
            @FormParam("email") @Nullable String email,
            @FormParam("department") @Nullable String department,
            @FormParam("vendorRegistryNumber") @Nullable String vendorRegistryNumber,
            @FormParam("vendorRole") @Nullable String vendorRole,
            @FormParam("key") @Nullable String key) {
        var choice = new OrganisationChoice(department, vendorRegistryNumber, vendorRole);
        try {
            people.invite(email, choice, IdempotencyKey.of(key));
        } catch (DomainException refusal) {
            return page.refused(
                    "people/invite",
                    form(
                            language,
                            Objects.requireNonNullElse(email, ""),
                            choice,
                            Ids.next().toString(),
                            Organisations.errors(refusal.problems(), language)));
        }
        page.flash(true, "people.invited");
        return page.seeOther(language, "/people/invitations");
    }

    private InvitePage form(
            Language language, String email, OrganisationChoice choice, String key, List<FieldError> errors) {
        var frame = page.frame(language, Texts.in(language).get("people.invite.title"));
        return new InvitePage(frame, email, Organisations.form(departments.all(), choice, language, errors), key);
    }
}
