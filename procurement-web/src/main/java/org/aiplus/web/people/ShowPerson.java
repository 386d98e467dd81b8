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
import org.aiplus.people.MembershipId;
import org.aiplus.people.OrganisationChoice;
import org.aiplus.people.PeopleService;
import org.aiplus.people.PersonId;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.jspecify.annotations.Nullable;

/** A person with their memberships, which an administrator starts, moves and ends. */
@RequestScoped
@Path("{language: en|tc|sc}/people/{id}")
public class ShowPerson {

    private static final String TEMPLATE = "people/person";
    private static final OrganisationChoice NOTHING = new OrganisationChoice(null, null, null);

    @EJB
    PeopleService people;

    @EJB
    DepartmentService departments;

    @Inject
    PageRequest page;

    /** Shows the person. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("id") String id) {
        return page.page(TEMPLATE, personPage(language, person(id), NOTHING, List.of()));
    }

    /** Starts a membership, or moves the one that was chosen. */
    @POST
    @Path("memberships")
    public Response change(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @FormParam("from") @Nullable String from,
            @FormParam("department") @Nullable String department,
            @FormParam("vendorRegistryNumber") @Nullable String vendorRegistryNumber,
            @FormParam("vendorRole") @Nullable String vendorRole,
            @FormParam("version") @Nullable String version) {
        var choice = new OrganisationChoice(department, vendorRegistryNumber, vendorRole);
        try {
            if (from == null || from.isEmpty()) {
                join(person(id), choice, version);
            } else {
                move(person(id), membership(from), choice, version);
            }
        } catch (NotFound nobody) {
            throw nobody;
        } catch (DomainException refusal) {
            return refused(language, id, choice, refusal);
        }
        page.flash(true, "people.changed");
        return page.seeOther(language, "/people/" + id);
    }

    /** Ends a membership. */
    @POST
    @Path("memberships/{membershipId}/end")
    public Response end(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @PathParam("membershipId") String membershipId,
            @FormParam("version") @Nullable String version) {
        try {
            people.end(person(id), membership(membershipId), FormVersion.of(version));
        } catch (NotFound nobody) {
            throw nobody;
        } catch (DomainException refusal) {
            return refused(language, id, NOTHING, refusal);
        }
        page.flash(true, "people.ended");
        return page.seeOther(language, "/people/" + id);
    }

    private void join(PersonId id, OrganisationChoice choice, @Nullable String version) {
        people.assign(id, choice, FormVersion.of(version));
    }

    private void move(PersonId id, MembershipId from, OrganisationChoice choice, @Nullable String version) {
        people.move(id, from, choice, FormVersion.of(version));
    }

    private Response refused(Language language, String id, OrganisationChoice choice, DomainException refusal) {
        var errors = Organisations.errors(refusal.problems(), language);
        return page.refused(TEMPLATE, personPage(language, person(id), choice, errors));
    }

    private PersonPage personPage(Language language, PersonId id, OrganisationChoice choice, List<FieldError> errors) {
        var person = people.get(id);
        return new PersonPage(
                page.frame(language, person.name()),
                id.toString(),
                person.name(),
                Objects.requireNonNullElse(person.email(), ""),
                person.subject(),
                person.firstSeenAt(),
                person.version(),
                person.memberships().stream()
                        .map(membership -> new PersonPage.Line(
                                membership.id().toString(),
                                Organisations.words(membership.organisation(), language),
                                membership.since(),
                                membership.endedAt()))
                        .toList(),
                form(language, choice, errors));
    }

    private OrganisationForm form(Language language, OrganisationChoice choice, List<FieldError> errors) {
        return Organisations.form(departments.all(), choice, language, errors);
    }

    private static PersonId person(String id) {
        return PersonId.parse(id).orElseThrow(NotFound::new);
    }

    private static MembershipId membership(String id) {
        return MembershipId.parse(id).orElseThrow(NotFound::new);
    }
}
