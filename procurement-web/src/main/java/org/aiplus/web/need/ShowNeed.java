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
import org.aiplus.identity.Role;
import org.aiplus.need.NeedReference;
import org.aiplus.need.NeedService;
import org.aiplus.need.NeedSuggestionService;
import org.aiplus.need.NewOffer;
import org.aiplus.pilot.PilotSuggestionService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** One need: what it says, what was found for it, who would join, what vendors propose. */
@RequestScoped
@Path("{language: en|tc|sc}/needs/{reference}")
public class ShowNeed {

    private static final String TEMPLATE = "need/show";

    @EJB
    NeedService needs;

    @EJB
    NeedSuggestionService suggestions;

    @EJB
    PilotSuggestionService pilots;

    @Inject
    NeedCategories categories;

    @Inject
    PageRequest page;

    /** Shows the need. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, needPage(language, EditNeed.known(reference), TypedForm.NONE, List.of()));
    }

    /** Lets others read it. */
    @POST
    @Path("open")
    public Response open(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = EditNeed.known(reference);
        var typed = new TypedForm(page.sent());
        return done(
                language,
                which,
                "need.done.open",
                typed,
                () -> needs.open(which, FormVersion.of(typed.optional("version"))));
    }

    /** Closes it. */
    @POST
    @Path("close")
    public Response close(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = EditNeed.known(reference);
        var typed = new TypedForm(page.sent());
        return done(
                language,
                which,
                "need.done.close",
                typed,
                () -> needs.close(which, typed.value("reason"), FormVersion.of(typed.optional("version"))));
    }

    /** Offers to join. */
    @POST
    @Path("join")
    public Response join(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = EditNeed.known(reference);
        var typed = new TypedForm(page.sent());
        return done(
                language,
                which,
                "need.done.join",
                typed,
                () -> needs.join(
                        which,
                        new NewOffer(
                                typed.optional("department"), language, typed.value("words"), typed.value("contact"))));
    }

    /** Answers an offer to join. */
    @POST
    @Path("offers/{offer}")
    public Response answer(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("offer") String offer) {
        var which = EditNeed.known(reference);
        var id = Ids.parse(offer).orElseThrow(NotFound::new);
        var typed = new TypedForm(page.sent());
        return done(
                language,
                which,
                "need.done.answer",
                typed,
                "why-" + id,
                () -> needs.answer(which, id, typed.value("answer").equals("accept"), typed.value("why-" + id)));
    }

    private Response done(Language language, NeedReference reference, String message, TypedForm typed, Runnable act) {
        return done(language, reference, message, typed, "reason", act);
    }

    /** Does something; a problem of its reason belongs to this control. */
    private Response done(
            Language language,
            NeedReference reference,
            String message,
            TypedForm typed,
            String reasonControl,
            Runnable act) {
        try {
            act.run();
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            var texts = Texts.in(language);
            var errors = new FormControls()
                    .with("department", texts.get("need.department"))
                    .with("words", texts.get("need.join.words"))
                    .with("contact", texts.get("need.join.contact"))
                    .with(reasonControl, texts.get("need.reason"))
                    .errors(
                            refusal.problems(),
                            language,
                            pointer -> pointer.equals("/reason") ? reasonControl : pointer.replaceFirst("^/", ""));
            return page.refused(TEMPLATE, needPage(language, reference, typed, errors));
        }
        page.flash(true, message);
        return page.seeOther(language, "/needs/" + reference);
    }

    private NeedPage needPage(Language language, NeedReference reference, TypedForm typed, List<FieldError> errors) {
        var view = needs.read(reference);
        var frame = page.frame(language, view.content().title());
        var person = page.person();
        return new NeedPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href("/needs"), Texts.in(language).get("need.title"))),
                view,
                suggestions.suggestions(reference, language),
                pilots.running(reference),
                categories.names(view.content().categories(), language),
                person != null && person.has(Role.AI_OWNER),
                typed,
                errors);
    }
}
