// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aiplus.pilot.CharterContent;
import org.aiplus.pilot.PilotAct;
import org.aiplus.pilot.PilotService;
import org.aiplus.pilot.PilotView;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** The charter of a pilot, written by its department; once it is promised, amended with a reason. */
@RequestScoped
@Path("{language: en|tc|sc}/uses/{use}/pilots/{reference}/charter")
public class EditCharter {

    private static final String TEMPLATE = "pilot/charter";

    @EJB
    PilotService pilots;

    @Inject
    PageRequest page;

    /** Shows the form. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("use") String use,
            @PathParam("reference") String reference) {
        var view = read(reference);
        if (!writes(view)) {
            throw new NotAllowed();
        }
        var values = CharterForm.values(view.content());
        return page.page(TEMPLATE, charterPage(language, view, values, view.version(), List.of()));
    }

    /** Saves the draft. */
    @POST
    public Response save(
            @PathParam("language") Language language,
            @PathParam("use") String use,
            @PathParam("reference") String reference) {
        return done(
                language,
                reference,
                (content, form, version) -> pilots.save(ShowPilot.known(reference), content, version));
    }

    /** Amends what was promised. */
    @POST
    @Path("amendments")
    public Response amend(
            @PathParam("language") Language language,
            @PathParam("use") String use,
            @PathParam("reference") String reference) {
        return done(
                language,
                reference,
                (content, form, version) ->
                        pilots.amend(ShowPilot.known(reference), content, form.text("reason"), version));
    }

    /** What is done with a charter that was typed. */
    private interface Act {
        void with(CharterContent content, PilotForm form, long version);
    }

    private Response done(Language language, String reference, Act act) {
        var view = read(reference);
        if (!writes(view)) {
            throw new NotAllowed();
        }
        var sent = page.sent();
        var form = new PilotForm(sent);
        var content = CharterForm.content(form, sent, view.content().language());
        var version = FormVersion.of(form.text("version"));
        var problems = new ArrayList<>(form.problems().list());
        if (problems.isEmpty()) {
            try {
                act.with(content, form, version);
            } catch (NotFound | NotAllowed no) {
                throw no;
            } catch (DomainException refusal) {
                problems.addAll(refusal.problems());
            }
        }
        if (!problems.isEmpty()) {
            var errors = CharterForm.controls(content, language)
                    .errors(CharterForm.once(problems), language, CharterForm::control);
            return page.refused(TEMPLATE, charterPage(language, view, sent, version, errors));
        }
        page.flash(true, "pilot.done.charter");
        var back = "/uses/" + view.useCase() + "/pilots/" + view.reference();
        return page.seeOther(language, form.ticked("another") ? back + "/charter" : back);
    }

    private static boolean writes(PilotView view) {
        return view.acts().contains(PilotAct.EDIT) || view.acts().contains(PilotAct.AMEND);
    }

    private PilotView read(String reference) {
        return pilots.read(ShowPilot.known(reference));
    }

    /** A metric that was emptied and sent again keeps its place; below the last there is room for one more. */
    private CharterPage charterPage(
            Language language,
            PilotView view,
            Map<String, List<String>> values,
            long version,
            List<FieldError> errors) {
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("pilot.charter") + " " + view.reference());
        var use = "/uses/" + view.useCase();
        var blocks = errors.isEmpty() ? view.content().metrics().size() + 1 : CharterForm.blocks(values);
        return new CharterPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href(use), view.useCase()),
                        new Crumb(
                                frame.href(use + "/pilots/" + view.reference()),
                                view.reference().value())),
                view,
                values,
                blocks,
                version,
                errors);
    }
}
