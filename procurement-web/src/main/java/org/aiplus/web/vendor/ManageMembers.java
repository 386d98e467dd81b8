// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.vendor;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.people.InvitationId;
import org.aiplus.people.MembershipId;
import org.aiplus.people.VendorMembersService;
import org.aiplus.people.VendorRole;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.vendor.VendorService;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** A vendor's people, whom its owners manage. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/members")
public class ManageMembers {

    private static final String TEMPLATE = "vendor/members";

    @EJB
    VendorService vendors;

    @EJB
    VendorMembersService members;

    @Inject
    PageRequest page;

    /** Who belongs to the vendor; who has no vendor yet is led to the registration. */
    @GET
    public Response show(@PathParam("language") Language language) {
        if (vendors.own().isEmpty()) {
            return page.seeOther(language, "/vendor/register");
        }
        return page.page(TEMPLATE, people(language, "", "", List.of()));
    }

    /** Invites somebody. */
    @POST
    public Response invite(
            @PathParam("language") Language language,
            @FormParam("email") @Nullable String email,
            @FormParam("role") @Nullable String role,
            @FormParam("key") @Nullable String key) {
        try {
            members.invite(vendor(), email, role, IdempotencyKey.of(key));
        } catch (DomainException refusal) {
            var errors = errors(refusal, language);
            return page.refused(
                    TEMPLATE,
                    people(
                            language,
                            Objects.requireNonNullElse(email, ""),
                            Objects.requireNonNullElse(role, ""),
                            errors));
        }
        page.flash(true, "vendor.invited");
        return page.seeOther(language, "/vendor/members");
    }

    /** Takes an invitation back. */
    @POST
    @Path("invitations/{invitation}/withdraw")
    public Response withdraw(@PathParam("language") Language language, @PathParam("invitation") String invitation) {
        members.withdraw(vendor(), InvitationId.parse(invitation).orElseThrow(NotFound::new));
        page.flash(true, "vendor.withdrawn");
        return page.seeOther(language, "/vendor/members");
    }

    /** Makes a member an owner or an editor. */
    @POST
    @Path("{membership}/role")
    public Response change(
            @PathParam("language") Language language,
            @PathParam("membership") String membership,
            @FormParam("role") @Nullable String role,
            @FormParam("version") @Nullable String version) {
        return after(
                language,
                () -> members.change(vendor(), membership(membership), role, FormVersion.of(version)),
                "vendor.role-changed");
    }

    /** Ends a membership. */
    @POST
    @Path("{membership}/end")
    public Response end(
            @PathParam("language") Language language,
            @PathParam("membership") String membership,
            @FormParam("version") @Nullable String version) {
        return after(
                language,
                () -> members.end(vendor(), membership(membership), FormVersion.of(version)),
                "vendor.member-ended");
    }

    private Response after(Language language, Runnable act, String message) {
        return page.act(
                language,
                act,
                "/vendor/members",
                message,
                refusal -> page.refused(TEMPLATE, people(language, "", "", errors(refusal, language))));
    }

    private UUID vendor() {
        return OwnOrganisation.of(vendors, null).vendor().id();
    }

    private MembersPage people(Language language, String email, String role, List<FieldError> errors) {
        var people = members.list(vendor());
        var texts = Texts.in(language);
        return new MembersPage(
                page.frame(language, texts.get("vendor.members.title")),
                people,
                people.members().stream().anyMatch(member -> member.you() && member.role() == VendorRole.OWNER),
                email,
                Arrays.stream(VendorRole.values())
                        .map(value -> Option.of(
                                value.name(),
                                texts.of("people.vendor-role", value),
                                role.isEmpty()
                                        ? value == VendorRole.EDITOR
                                        : value.name().equals(role)))
                        .toList(),
                Ids.next().toString(),
                errors);
    }

    private static List<FieldError> errors(DomainException refusal, Language language) {
        var texts = Texts.in(language);
        return new FormControls()
                .with("email", texts.get("people.email"))
                .with("role", texts.get("people.role"))
                .errors(refusal.problems(), language);
    }

    private static MembershipId membership(String id) {
        return MembershipId.parse(id).orElseThrow(NotFound::new);
    }
}
