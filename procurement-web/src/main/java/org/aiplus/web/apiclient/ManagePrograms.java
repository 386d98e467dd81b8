// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.apiclient;

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
import java.util.UUID;
import java.util.function.Supplier;
import org.aiplus.apiclient.ApiClientId;
import org.aiplus.apiclient.ApiClientSecret;
import org.aiplus.apiclient.ApiClientService;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.shared.RuleViolation;
import org.aiplus.vendor.VendorService;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.request.PublicAddress;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Makes, renews and revokes a vendor's programs. A new secret is on the page that answers the act and nowhere else: it is
 * kept in no session, so a reload cannot show it again.
 */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/api-clients")
public class ManagePrograms {

    private static final String NAME = "name";

    @EJB
    VendorService vendors;

    @EJB
    ApiClientService clients;

    @Inject
    PageRequest page;

    /** Lists the programs. */
    @GET
    public Response show(@PathParam("language") Language language) {
        if (vendors.own().isEmpty()) {
            return page.seeOther(language, "/vendor/register");
        }
        return page.page("apiclient/list", programs(language, "", List.of()));
    }

    /** Makes a program. */
    @POST
    public Response create(
            @PathParam("language") Language language,
            @FormParam("vendor") @Nullable String vendor,
            @FormParam(NAME) @Nullable String name) {
        return secret(language, name, () -> clients.create(vendor(vendor), name));
    }

    /** Gives a program a new secret. */
    @POST
    @Path("{id}/secret")
    public Response rotate(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @FormParam("vendor") @Nullable String vendor,
            @FormParam("version") @Nullable String version) {
        return secret(language, "", () -> clients.rotate(vendor(vendor), client(id), FormVersion.of(version)));
    }

    /** Revokes a program. */
    @POST
    @Path("{id}/revoke")
    public Response revoke(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @FormParam("vendor") @Nullable String vendor,
            @FormParam("version") @Nullable String version) {
        var revoked = clients.revoke(vendor(vendor), client(id), FormVersion.of(version));
        page.flash(true, "programs.revoked", revoked.name());
        return page.seeOther(language, "/vendor/api-clients");
    }

    private Response secret(Language language, @Nullable String name, Supplier<ApiClientSecret> act) {
        try {
            var issued = act.get();
            var frame = page.frame(language, Texts.in(language).get("programs.secret.title"));
            return page.page("apiclient/secret", new SecretPage(frame, issued, apiAddress()));
        } catch (RuleViolation refusal) {
            var errors = refusal.problems().stream()
                    .map(problem -> new FieldError(
                            NAME,
                            ProblemTexts.detail(problem, language),
                            Texts.in(language).get("programs.name")))
                    .toList();
            var typed = Objects.requireNonNullElse(name, "");
            return page.refused("apiclient/list", programs(language, typed, errors));
        }
    }

    private ProgramsPage programs(Language language, String name, List<FieldError> errors) {
        var frame = page.frame(language, Texts.in(language).get("programs.title"));
        return new ProgramsPage(frame, clients.own(), name, apiAddress(), errors);
    }

    private static String apiAddress() {
        return PublicAddress.origin() + "/api/v1";
    }

    private static UUID vendor(@Nullable String vendor) {
        return Ids.parse(vendor == null ? "" : vendor).orElseThrow(NotFound::new);
    }

    private static ApiClientId client(String id) {
        return ApiClientId.parse(id).orElseThrow(NotFound::new);
    }
}
