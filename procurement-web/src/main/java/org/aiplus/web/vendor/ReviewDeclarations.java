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
import java.util.UUID;
import org.aiplus.declaration.DeclarationOutcome;
import org.aiplus.declaration.DeclarationService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.vendor.VendorService;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** A vendor's declarations, of which a procurement officer judges what the rules leave open. */
@RequestScoped
@Path("{language: en|tc|sc}/vendors/{id}/declarations")
public class ReviewDeclarations {

    private static final String TEMPLATE = "vendor/declarations";

    // Each open declaration has a form of its own, so that the ids of its controls end with that of the declaration.
    private static final String OUTCOME = DeclarationOutcome.PASS.name() + "-";
    private static final String REASON = "reason-";

    @EJB
    DeclarationService declarations;

    @EJB
    VendorService vendors;

    @Inject
    PageRequest page;

    /** Shows what the vendor declared. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("id") String id) {
        return page.page(TEMPLATE, declared(language, id(id), List.of()));
    }

    /** Judges a declaration. */
    @POST
    @Path("{declaration}")
    public Response review(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @PathParam("declaration") String declaration,
            @FormParam("outcome") @Nullable String outcome,
            @FormParam("reason") @Nullable String reason) {
        var found = Arrays.stream(DeclarationOutcome.values())
                .filter(candidate -> candidate.name().equals(outcome))
                .findFirst()
                .orElse(null);
        try {
            declarations.review(id(id), id(declaration), found, reason);
        } catch (NotFound nobody) {
            throw nobody;
        } catch (DomainException refusal) {
            var texts = Texts.in(language);
            var errors = new FormControls()
                    .with(OUTCOME + declaration, texts.get("vendor.review"))
                    .with(REASON + declaration, texts.get("vendor.reason"))
                    .errors(
                            refusal.problems(),
                            language,
                            pointer -> pointer.equals("/reason") ? REASON + declaration : OUTCOME + declaration);
            return page.refused(TEMPLATE, declared(language, id(id), errors));
        }
        page.flash(true, "vendor.reviewed");
        return page.seeOther(language, "/vendors/" + id + "/declarations");
    }

    private DeclarationsPage declared(Language language, UUID vendor, List<FieldError> errors) {
        var name = vendors.get(vendor).vendor().name().resolve(language).text();
        return new DeclarationsPage(
                page.frame(language, name)
                        .withBreadcrumbs(
                                ListVendors.crumb(language),
                                new Crumb("/" + language.path() + "/vendors/" + vendor, name)),
                true,
                "/vendors/" + vendor + "/declarations",
                declarations.list(vendor),
                errors);
    }

    private static UUID id(String id) {
        return Ids.parse(id).orElseThrow(NotFound::new);
    }
}
