// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.correction;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.submission.RevisionService;
import org.aiplus.submission.SubmissionView;
import org.aiplus.web.form.FormQuestion;
import org.aiplus.web.form.FormSection;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.portal.PortalForms;
import org.jspecify.annotations.Nullable;

/** A vendor corrects one field of its entry: the draft says all the rest already, and opens at that question. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/solutions/{reference}/correct")
public class CorrectField {

    @EJB
    RevisionService revisions;

    @Inject
    PageRequest page;

    @Inject
    PortalForms forms;

    /**
     * Opens the draft, or goes on with the one that is open.
     *
     * @param field code of the field
     */
    @POST
    public Response correct(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("field") @Nullable String field) {
        var solution = SolutionReference.parse(reference).orElseThrow(NotFound::new);
        var draft = revisions.next(solution);
        var overview = "/vendor/submissions/" + draft.reference();
        if (!draft.editable()) {
            page.flash(false, "correction.held");
            return page.seeOther(language, overview);
        }
        return page.seeOther(language, overview + place(language, draft, Objects.requireNonNullElse(field, "")));
    }

    /** Where the question of the field is asked; nowhere when the newest questions do not ask it. */
    private String place(Language language, SubmissionView draft, String field) {
        for (FormSection section :
                forms.sections(draft.content().questionSetVersion(), language).all()) {
            for (FormQuestion question : section.questions()) {
                if (question.pointer().equals("/" + field) || question.pointer().equals("/answers/" + field)) {
                    return "/sections/" + section.code() + "#" + question.field();
                }
            }
        }
        return "";
    }
}
