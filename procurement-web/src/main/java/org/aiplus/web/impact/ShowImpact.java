// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.impact;

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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.aiplus.impact.ImpactPart;
import org.aiplus.impact.ImpactReference;
import org.aiplus.impact.ImpactReviewService;
import org.aiplus.impact.ImpactService;
import org.aiplus.risk.RiskService;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** One impact assessment, for everybody who has to do with it. */
@RequestScoped
@Path("{language: en|tc|sc}/impact-assessments/{reference}")
public class ShowImpact {

    private static final String TEMPLATE = "impact/show";

    @EJB
    ImpactService impacts;

    @EJB
    ImpactReviewService reviews;

    @EJB
    RiskService risk;

    @Inject
    PageRequest page;

    /** Shows the assessment. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, impactPage(language, known(reference), Map.of(), List.of()));
    }

    /** What was endorsed once; it never changes. */
    @GET
    @Path("versions/{number: [0-9]+}")
    public Response version(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("number") int number) {
        var view = impacts.read(known(reference));
        var endorsed = view.endorsed().stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        var texts = Texts.in(language);
        var untitled = page.frame(language, texts.get("impact.version", number));
        var frame = untitled.withBreadcrumbs(
                new Crumb(untitled.href("/impact-assessments"), texts.get("impact.title")),
                new Crumb(
                        untitled.href("/impact-assessments/" + reference),
                        view.title().resolve(language).text()));
        var content = new ImpactPage(
                frame,
                view,
                endorsed.content(),
                endorsed.content().answers().keySet(),
                impacts.questions(),
                risk.rules(),
                Map.of(),
                List.of());
        return page.page("impact/version", new ImpactVersionPage(content, endorsed));
    }

    /** Asks the officers to sign. */
    @POST
    @Path("ask-for-signatures")
    public Response ask(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = known(reference);
        return done(language, which, "impact.done.ask", () -> impacts.askForSignatures(which, FormVersion.of(version)));
    }

    /** Signs a part. */
    @POST
    @Path("sign/{part}")
    public Response sign(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("part") String part,
            @FormParam("version") @Nullable String version) {
        var which = known(reference);
        var wanted = Arrays.stream(ImpactPart.values())
                .filter(candidate -> candidate.name().equals(part))
                .findFirst()
                .orElseThrow(NotFound::new);
        return done(language, which, "impact.done.sign", () -> reviews.sign(which, wanted, FormVersion.of(version)));
    }

    /** Sets another tier. */
    @POST
    @Path("tier")
    public Response override(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("tier") @Nullable String tier,
            @FormParam("reason") @Nullable String reason,
            @FormParam("version") @Nullable String version) {
        var which = known(reference);
        var wanted = Arrays.stream(RiskTier.values())
                .filter(candidate -> candidate.name().equals(tier))
                .findFirst()
                .orElse(null);
        var typed =
                Map.of("tier", Objects.requireNonNullElse(tier, ""), "reason", Objects.requireNonNullElse(reason, ""));
        return done(
                language,
                which,
                "impact.done.override",
                typed,
                () -> reviews.overrideTier(which, wanted, reason, FormVersion.of(version)));
    }

    /** Hands it in. */
    @POST
    @Path("hand-in")
    public Response handIn(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = known(reference);
        return done(language, which, "impact.done.hand-in", () -> impacts.handIn(which, FormVersion.of(version)));
    }

    /** Takes it back. */
    @POST
    @Path("take-back")
    public Response takeBack(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = known(reference);
        return done(language, which, "impact.done.take-back", () -> impacts.takeBack(which, FormVersion.of(version)));
    }

    /** Goes on to the next checkpoint. */
    @POST
    @Path("next-checkpoint")
    public Response next(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = known(reference);
        return done(language, which, "impact.done.next", () -> impacts.nextCheckpoint(which, FormVersion.of(version)));
    }

    private Response done(Language language, ImpactReference reference, String message, Runnable act) {
        return done(language, reference, message, Map.of(), act);
    }

    private Response done(
            Language language, ImpactReference reference, String message, Map<String, String> typed, Runnable act) {
        return page.act(
                language,
                act,
                "/impact-assessments/" + reference,
                message,
                refusal -> page.refused(
                        TEMPLATE, impactPage(language, reference, typed, errors(refusal.problems(), language))));
    }

    /** Problems of the forms on this page beside their controls; one of an answer says which, because it is elsewhere. */
    private static List<FieldError> errors(List<Problem> problems, Language language) {
        var texts = Texts.in(language);
        var here = new FormControls()
                .with("tier", texts.get("impact.override.tier"))
                .with("reason", texts.get("impact.override.reason"))
                .errors(problems.stream().filter(problem -> !elsewhere(problem)).toList(), language);
        return Stream.concat(
                        here.stream(),
                        problems.stream().filter(ShowImpact::elsewhere).map(problem -> {
                            var name = String.valueOf(problem.pointer()).replaceFirst("^.*/", "");
                            var detail = ProblemTexts.detail(problem, language);
                            return new FieldError("", texts.get("impact.question-problem", name, detail));
                        }))
                .toList();
    }

    private static boolean elsewhere(Problem problem) {
        var pointer = problem.pointer();
        return pointer != null && pointer.indexOf('/', 1) > 0;
    }

    private ImpactPage impactPage(
            Language language, ImpactReference reference, Map<String, String> typed, List<FieldError> errors) {
        var view = impacts.read(reference);
        var frame = page.frame(language, view.title().resolve(language).text());
        return new ImpactPage(
                frame.withBreadcrumbs(new Crumb(
                        frame.href("/impact-assessments"), Texts.in(language).get("impact.title"))),
                view,
                view.content(),
                view.due(),
                impacts.questions(),
                risk.rules(),
                typed,
                errors);
    }

    static ImpactReference known(String reference) {
        return ImpactReference.parse(reference).orElseThrow(NotFound::new);
    }
}
