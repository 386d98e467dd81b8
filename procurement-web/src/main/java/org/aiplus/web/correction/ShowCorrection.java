// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.correction;

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
import java.util.function.LongFunction;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.correction.CorrectionReference;
import org.aiplus.correction.CorrectionService;
import org.aiplus.correction.CorrectionView;
import org.aiplus.identity.Role;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.web.catalogue.FieldWords;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.portal.SubmissionPage;
import org.aiplus.web.support.DoerWords;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** One correction request: read by both sides, answered by one, taken back by the other. */
@RequestScoped
@Path("{language: en|tc|sc}/corrections/{reference}")
public class ShowCorrection {

    private static final String TEMPLATE = "correction/show";

    @EJB
    CorrectionService corrections;

    @EJB
    CatalogueService catalogue;

    @Inject
    PageRequest page;

    @Inject
    FieldWords words;

    /** Shows it. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, correctionPage(language, known(reference), "", List.of()));
    }

    /** Agrees. */
    @POST
    @Path("acceptance")
    public Response accept(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("reason") @Nullable String reason,
            @FormParam("version") @Nullable String version) {
        var which = known(reference);
        var typed = typed(reason);
        return changed(
                language,
                which,
                version,
                typed,
                "correction.done.accept",
                expected -> corrections.accept(which, typed, expected));
    }

    /** Does not agree. */
    @POST
    @Path("refusal")
    public Response decline(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("reason") @Nullable String reason,
            @FormParam("version") @Nullable String version) {
        var which = known(reference);
        var typed = typed(reason);
        return changed(
                language,
                which,
                version,
                typed,
                "correction.done.decline",
                expected -> corrections.decline(which, typed, expected));
    }

    /** Takes it back. */
    @POST
    @Path("withdrawal")
    public Response withdraw(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = known(reference);
        return changed(
                language,
                which,
                version,
                "",
                "correction.done.withdraw",
                expected -> corrections.withdraw(which, expected));
    }

    private Response changed(
            Language language,
            CorrectionReference reference,
            @Nullable String version,
            String typed,
            String message,
            LongFunction<CorrectionView> act) {
        return page.act(
                language,
                () -> act.apply(FormVersion.of(version)),
                "/corrections/" + reference,
                message,
                refusal -> page.refused(TEMPLATE, correctionPage(language, reference, typed, refusal.problems())));
    }

    private CorrectionPage correctionPage(
            Language language, CorrectionReference reference, String typed, List<Problem> problems) {
        page.requireSignedIn();
        var view = corrections.read(reference);
        var person = page.person();
        var vendor = person != null && person.has(Role.VENDOR);
        var texts = Texts.in(language);
        var untitled = page.frame(language, reference.value());
        var entry = catalogue.readAll(List.of(view.solution())).stream().findFirst();
        var label =
                entry.map(found -> words.label(found, view.field(), untitled)).orElse(view.field());
        var name = view.solutionName();
        return new CorrectionPage(
                untitled.withTitle(texts.get("correction.heading", label))
                        .withBreadcrumbs(new Crumb(untitled.href("/corrections"), texts.get("correction.title"))),
                view,
                vendor,
                name == null ? view.solution().value() : name.resolve(language).text(),
                label,
                entry.map(found -> words.value(found, view.field(), untitled)).orElse(null),
                texts.of("correction.status", view.status()),
                CorrectionWords.tone(view.status()),
                history(view, untitled),
                typed,
                CorrectionWords.errors(problems, language));
    }

    private static List<SubmissionPage.Event> history(CorrectionView view, PageFrame frame) {
        return view.history().stream()
                .map(step -> new SubmissionPage.Event(
                        frame.texts().of("correction.status", step.to()),
                        frame.formats().time(step.at()),
                        DoerWords.of(step.doer(), "correction.by", frame.texts()),
                        ""))
                .toList();
    }

    private static String typed(@Nullable String reason) {
        return CorrectionWords.text(Objects.requireNonNullElse(reason, ""));
    }

    private static CorrectionReference known(String reference) {
        return CorrectionReference.parse(reference).orElseThrow(NotFound::new);
    }
}
