// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evidence;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.aiplus.evidence.EvidenceReference;
import org.aiplus.evidence.EvidenceService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.web.frame.FileAnswer;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** One piece of evidence: read, verified, opened to the government, taken back. */
@RequestScoped
@Path("{language: en|tc|sc}/evidence/{reference}")
public class ShowEvidence {

    private static final String TEMPLATE = "evidence/show";

    @EJB
    EvidenceService evidence;

    @Inject
    PageRequest page;

    @Inject
    EvidenceWords words;

    @Context
    HttpServletResponse response;

    /** Shows the piece. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, evidencePage(language, known(reference), "", List.of()));
    }

    /** The file: always saved and never shown, and in memory one piece at a time. */
    @GET
    @Path("file")
    public Response file(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var piece = known(reference);
        return FileAnswer.of(evidence.download(piece), number -> evidence.piece(piece, number), response);
    }

    /** Finds that it proves what it is bound to. */
    @POST
    @Path("verification")
    public Response verify(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var piece = known(reference);
        return changed(language, piece, "evidence.verified", "", () -> evidence.verify(piece, FormVersion.of(version)));
    }

    /** Lets everybody of the government read it, or no longer. */
    @POST
    @Path("readership")
    public Response readership(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("government") @Nullable String government,
            @FormParam("version") @Nullable String version) {
        var piece = known(reference);
        return changed(
                language,
                piece,
                "evidence.readership.changed",
                "",
                () -> evidence.openToGovernment(piece, "yes".equals(government), FormVersion.of(version)));
    }

    /** Takes it back. */
    @POST
    @Path("revocation")
    public Response revoke(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("reason") @Nullable String reason,
            @FormParam("version") @Nullable String version) {
        var piece = known(reference);
        return changed(
                language,
                piece,
                "evidence.revoked",
                Objects.requireNonNullElse(reason, ""),
                () -> evidence.revoke(piece, reason, FormVersion.of(version)));
    }

    private Response changed(
            Language language, EvidenceReference reference, String message, String typed, Runnable act) {
        try {
            act.run();
        } catch (NotFound | NotAllowed nothingToShow) {
            throw nothingToShow;
        } catch (DomainException refusal) {
            var errors = EvidenceWords.errors(refusal.problems(), language);
            return page.refused(TEMPLATE, evidencePage(language, reference, typed, errors));
        }
        page.flash(true, message);
        return page.seeOther(language, "/evidence/" + reference);
    }

    private EvidencePage evidencePage(
            Language language, EvidenceReference reference, String reason, List<FieldError> errors) {
        var view = evidence.read(reference);
        var texts = Texts.in(language);
        var kind = words.kind(view.kind(), language);
        var list = view.own() ? "/vendor/evidence" : "/evidence";
        var frame = page.frame(language, Objects.requireNonNullElse(view.title(), kind));
        return new EvidencePage(
                view.sight() == org.aiplus.evidence.Sight.WHOLE
                        ? frame.withBreadcrumbs(new PageFrame.Crumb(frame.href(list), texts.get("evidence.title")))
                        : frame,
                view,
                view.vendor().name().resolve(language).text(),
                kind,
                EvidenceWords.validity(view.validFrom(), view.validTo(), language),
                texts.of("evidence.status", view.status()),
                EvidenceWords.tone(view.status()),
                EvidenceWords.scanNotice(view, language),
                view.supports().stream()
                        .map(support -> new EvidencePage.SupportLine(
                                support.solution().value(),
                                words.question(support.question(), language),
                                support.verifiedAt()))
                        .toList(),
                view.history().stream()
                        .map(step -> new EvidencePage.Step(
                                texts.of("evidence.status", step.to()),
                                EvidenceWords.reason(step, language),
                                step.at()))
                        .toList(),
                reason,
                errors);
    }

    private static EvidenceReference known(String reference) {
        return EvidenceReference.parse(reference).orElseThrow(NotFound::new);
    }
}
