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
import java.util.Optional;
import org.aiplus.need.NeedReference;
import org.aiplus.need.NewProposal;
import org.aiplus.need.ProposalService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** Needs that invite vendors, in the vendor portal. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/needs")
public class VendorNeeds {

    private static final String TEMPLATE = "need/vendor-show";

    @EJB
    ProposalService proposals;

    @Inject
    PageRequest page;

    /** Shows the needs that invite vendors. */
    @GET
    public Response list(@PathParam("language") Language language) {
        var frame = page.frame(language, Texts.in(language).get("need.vendor.title"));
        return page.page("need/vendor-list", new VendorNeedsPage(frame, proposals.invited()));
    }

    /** Shows one with what stands against each solution of the vendor. */
    @GET
    @Path("{reference}")
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, needPage(language, EditNeed.known(reference), TypedForm.NONE, List.of()));
    }

    /** Proposes a solution. */
    @POST
    @Path("{reference}")
    public Response propose(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = EditNeed.known(reference);
        var typed = new TypedForm(page.sent());
        return done(language, which, "need.done.propose", typed, () -> {
            var proposal = new NewProposal(typed.value("solution"), language, typed.value("words"));
            proposals.propose(which, proposal, Optional.empty());
        });
    }

    /** Takes a proposal back. */
    @POST
    @Path("{reference}/withdraw/{proposal}")
    public Response withdraw(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("proposal") String proposal) {
        var which = EditNeed.known(reference);
        var id = Ids.parse(proposal).orElseThrow(NotFound::new);
        return done(language, which, "need.done.withdraw", TypedForm.NONE, () -> proposals.withdraw(which, id));
    }

    private Response done(Language language, NeedReference reference, String message, TypedForm typed, Runnable act) {
        try {
            act.run();
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            var texts = Texts.in(language);
            var errors = new FormControls()
                    .with("solution", texts.get("need.propose.solution"))
                    .with("words", texts.get("need.propose.words"))
                    .errors(refusal.problems(), language);
            return page.refused(TEMPLATE, needPage(language, reference, typed, errors));
        }
        page.flash(true, message);
        return page.seeOther(language, "/vendor/needs/" + reference);
    }

    private VendorNeedPage needPage(
            Language language, NeedReference reference, TypedForm typed, List<FieldError> errors) {
        var need = proposals.read(reference);
        var frame = page.frame(language, need.title());
        return new VendorNeedPage(
                frame.withBreadcrumbs(new Crumb(
                        frame.href("/vendor/needs"), Texts.in(language).get("need.vendor.title"))),
                need,
                typed,
                errors);
    }
}
