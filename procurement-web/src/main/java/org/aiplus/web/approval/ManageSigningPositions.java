// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.approval;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aiplus.approval.SigningPositionService;
import org.aiplus.approval.SigningPositionsView;
import org.aiplus.identity.Role;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Who signs for a department in which position; administrators name them. */
@RequestScoped
@Path("{language: en|tc|sc}/signing-positions")
public class ManageSigningPositions {

    private static final String TEMPLATE = "approval/positions";

    @EJB
    SigningPositionService positions;

    @Inject
    PageRequest page;

    /** Shows the positions of a department with their holders. */
    @GET
    public Response show(
            @PathParam("language") Language language, @QueryParam("department") @Nullable String department) {
        var of = department == null || department.isBlank() ? null : department.strip();
        return page.page(TEMPLATE, positionsPage(language, of, TypedForm.NONE, List.of()));
    }

    /** Names somebody. */
    @POST
    public Response name(@PathParam("language") Language language) {
        page.requireSignedIn();
        var typed = new TypedForm(page.sent());
        var department = typed.value("department");
        return page.act(
                language,
                () -> there(positions.name(department, typed.optional("position"), typed.optional("person"))),
                "approvals.position.named",
                refusal -> refused(language, department, typed, refusal));
    }

    /** Ends that somebody holds a position. */
    @POST
    @Path("{id}/end")
    public Response end(@PathParam("language") Language language, @PathParam("id") String id) {
        page.requireSignedIn();
        var known = Ids.parse(id).orElseThrow(NotFound::new);
        return page.act(
                language,
                () -> there(positions.end(known)),
                "approvals.position.ended",
                refusal -> refused(language, null, TypedForm.NONE, refusal));
    }

    private static String there(SigningPositionsView view) {
        return QueryString.EMPTY.with("department", view.department()).on("/signing-positions");
    }

    private Response refused(Language language, @Nullable String department, TypedForm typed, DomainException refusal) {
        var texts = Texts.in(language);
        var errors = new FormControls()
                .with("position", texts.get("approvals.position"))
                .with("person", texts.get("approvals.position.person"))
                .errors(refusal.problems(), language);
        return page.refused(TEMPLATE, positionsPage(language, department, typed, errors));
    }

    private SigningPositionsPage positionsPage(
            Language language, @Nullable String department, TypedForm typed, List<FieldError> errors) {
        var view = positions.of(department);
        var texts = Texts.in(language);
        var person = page.person();
        var frame = page.frame(language, texts.get("approvals.positions", view.department()));
        return new SigningPositionsPage(
                frame.withBreadcrumbs(new Crumb(frame.href("/approvals"), texts.get("approvals.title"))),
                view,
                person != null && person.has(Role.ADMINISTRATOR),
                typed,
                errors);
    }
}
