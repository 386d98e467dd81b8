// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.usecase;

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
import org.aiplus.catalogue.Classification;
import org.aiplus.shared.Language;
import org.aiplus.usecase.NewMove;
import org.aiplus.usecase.OversightLevel;
import org.aiplus.usecase.UseCaseDescription;
import org.aiplus.usecase.UseCaseMoveService;
import org.aiplus.usecase.UseCaseRecordService;
import org.aiplus.usecase.UseCaseService;
import org.aiplus.usecase.UseCaseStage;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.Texts;

/** One use: where it stands, its gate, what it says about itself, and what happened. */
@RequestScoped
@Path("{language: en|tc|sc}/uses/{reference}")
public class ShowUse {

    private static final String SHOW = "usecase/show";
    private static final String EDIT = "usecase/edit";
    private static final String GATE = "usecase/gate";

    @EJB
    UseCaseService uses;

    @EJB
    UseCaseMoveService moves;

    @EJB
    UseCaseRecordService records;

    @Inject
    UsePages pages;

    @Inject
    PageRequest page;

    /** Shows the use. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return pages.show(SHOW, language, UsePages.known(reference), List.of());
    }

    /** Shows the form of what it says about itself. */
    @GET
    @Path("edit")
    public Response edit(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return pages.show(EDIT, language, UsePages.known(reference), List.of());
    }

    /** Saves what it says about itself. */
    @POST
    @Path("edit")
    public Response save(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = UsePages.known(reference);
        var typed = new TypedForm(page.sent());
        var texts = Texts.in(language);
        var controls = new FormControls()
                .with("title", texts.get("use.what"))
                .with("success", texts.get("use.success"))
                .with("reuseCheck", texts.get("use.reuse"))
                .with("budgetRoute", texts.get("use.budget"))
                .with("impact", texts.get("use.impact"));
        var said = new UseCaseDescription(
                Objects.requireNonNullElse(typed.one("language", Language.values()), language),
                typed.value("title"),
                typed.value("success"),
                typed.value("reuseCheck"),
                typed.value("budgetRoute"),
                // Whoever says nothing gets the strictest.
                Objects.requireNonNullElse(
                        typed.one("classification", Classification.values()), Classification.CONFIDENTIAL),
                typed.one("oversight", OversightLevel.values()),
                typed.optional("impact"));
        return pages.done(
                EDIT,
                language,
                which,
                "",
                typed,
                controls,
                () -> uses.describe(which, said, FormVersion.of(typed.optional("version"))));
    }

    /** Shows what the gate asks for, and the form that asks for its decision. */
    @GET
    @Path("gate")
    public Response gate(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return pages.show(GATE, language, UsePages.known(reference), List.of());
    }

    /** Asks for a decision at the gate or for a move without one. */
    @POST
    @Path("gate")
    public Response ask(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = UsePages.known(reference);
        var typed = new TypedForm(page.sent());
        var texts = Texts.in(language);
        var controls = new FormControls()
                .with("decision", texts.get("use.decision"))
                .with("target", texts.get("use.move.target"))
                .with("reason", texts.get("use.reason"));
        var target = typed.sent().containsKey("move") ? typed.one("target", UseCaseStage.values()) : null;
        return pages.done(
                GATE,
                language,
                which,
                "",
                typed,
                controls,
                () -> moves.ask(
                        which,
                        new NewMove(typed.optional("decision"), target, typed.value("reason")),
                        FormVersion.of(typed.optional("version"))));
    }

    /** Takes back what was asked for. */
    @POST
    @Path("withdraw")
    public Response withdraw(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = UsePages.known(reference);
        var typed = new TypedForm(page.sent());
        return pages.done(
                SHOW,
                language,
                which,
                "",
                typed,
                new FormControls(),
                () -> moves.withdraw(which, FormVersion.of(typed.optional("version"))));
    }

    /** Stops it at once. */
    @POST
    @Path("pause")
    public Response pause(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = UsePages.known(reference);
        var typed = new TypedForm(page.sent());
        var controls = new FormControls().with("reason", Texts.in(language).get("use.pause.reason"));
        return pages.done(SHOW, language, which, "", typed, controls, () -> moves.pause(which, typed.value("reason")));
    }

    /** Comments on it. */
    @POST
    @Path("comments")
    public Response comment(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = UsePages.known(reference);
        var typed = new TypedForm(page.sent());
        var controls = new FormControls().with("words", Texts.in(language).get("use.comment"));
        return pages.done(
                SHOW,
                language,
                which,
                "",
                typed,
                controls,
                () -> records.comment(which, language, typed.value("words")));
    }
}
