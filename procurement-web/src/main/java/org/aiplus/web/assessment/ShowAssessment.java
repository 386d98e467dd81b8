// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

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
import java.util.Objects;
import org.aiplus.assessment.AssessmentReference;
import org.aiplus.assessment.AssessmentService;
import org.aiplus.assessment.ConditionService;
import org.aiplus.assessment.ListingService;
import org.aiplus.assessment.NewCondition;
import org.aiplus.assessment.NewWaiver;
import org.aiplus.risk.RiskService;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.assessment.AssessmentPage.Typed;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** One assessment: its result, and the acts that need no more than a few words. */
@RequestScoped
@Path("{language: en|tc|sc}/assessments/{reference}")
public class ShowAssessment {

    private static final String TEMPLATE = "assessment/show";

    @EJB
    AssessmentService assessments;

    @EJB
    ListingService listings;

    @EJB
    ConditionService conditions;

    @EJB
    RiskService risks;

    @Inject
    PageRequest page;

    @Inject
    AssessmentPages pages;

    /** Shows the result, as far as the reader may see it. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var view = assessments.read(reference(reference));
        return page.page(TEMPLATE, pages.of(language, view, Typed.NOTHING, List.of()));
    }

    /** The whole of it for paper: everything is open, nothing can be done. */
    @GET
    @Path("report")
    public Response report(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var view = assessments.read(reference(reference));
        return page.page("assessment/report", pages.of(language, view, Typed.NOTHING, List.of()));
    }

    /** Computes the outcome and hands it on. */
    @POST
    @Path("finish")
    public Response finish(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = reference(reference);
        return done(language, which, "finish", () -> assessments.finish(which, FormVersion.of(version)));
    }

    /** Ends it without a decision. */
    @POST
    @Path("withdraw")
    public Response withdraw(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = reference(reference);
        return done(
                language,
                which,
                "withdraw",
                () -> assessments.withdraw(which, typed("withdraw", "text"), FormVersion.of(version)));
    }

    /** Takes the solution off the list. */
    @POST
    @Path("delist")
    public Response delist(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = reference(reference);
        return done(
                language,
                which,
                "delist",
                () -> listings.delist(which, typed("delist", "text"), FormVersion.of(version)));
    }

    /** Sets another tier of risk. */
    @POST
    @Path("tier")
    public Response overrideTier(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = reference(reference);
        var wanted = Arrays.stream(RiskTier.values())
                .filter(tier -> tier.name().equals(typed("override", "tier")))
                .findFirst()
                .orElse(null);
        return done(
                language,
                which,
                "override",
                () -> listings.overrideTier(which, wanted, typed("override", "text"), FormVersion.of(version)));
    }

    /** Waives a gate or a floor. */
    @POST
    @Path("waive")
    public Response waive(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = reference(reference);
        var waiver = new NewWaiver(
                typed("waive", "target").strip(),
                typed("waive", "authority"),
                typed("waive", "text"),
                typed("waive", "until"));
        return done(language, which, "waive", () -> listings.waive(which, waiver, FormVersion.of(version)));
    }

    /** Adds a condition. */
    @POST
    @Path("condition")
    public Response addCondition(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = reference(reference);
        var condition =
                new NewCondition(typed("condition", "text"), typed("condition", "owner"), typed("condition", "due"));
        return done(language, which, "condition", () -> conditions.add(which, condition, FormVersion.of(version)));
    }

    /** Drops a condition. */
    @POST
    @Path("conditions/{number: [0-9]+}/drop")
    public Response dropCondition(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("number") int number,
            @FormParam("version") @Nullable String version) {
        var which = reference(reference);
        return done(language, which, "drop", () -> conditions.drop(which, number, FormVersion.of(version)));
    }

    /** Reports that a condition is met. */
    @POST
    @Path("conditions/{number: [0-9]+}/report")
    public Response reportCondition(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("number") int number) {
        var which = reference(reference);
        page.requireSignedIn();
        return done(
                language,
                which,
                "report-" + number,
                () -> conditions.report(which, number, typed("report-" + number, "text")));
    }

    /** Wants more than was reported. */
    @POST
    @Path("conditions/{number: [0-9]+}/reopen")
    public Response reopenCondition(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("number") int number) {
        var which = reference(reference);
        return done(
                language,
                which,
                "close-" + number,
                () -> conditions.reopen(which, number, typed("close-" + number, "text")));
    }

    /** Closes a condition. */
    @POST
    @Path("conditions/{number: [0-9]+}/close")
    public Response closeCondition(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("number") int number) {
        var which = reference(reference);
        return done(
                language,
                which,
                "close-" + number,
                () -> conditions.close(which, number, typed("close-" + number, "text")));
    }

    private Response done(Language language, AssessmentReference reference, String form, Runnable act) {
        return page.act(
                language,
                act,
                "/assessments/" + reference,
                "assessment.done." + form.replaceAll("-[0-9]+$", ""),
                refusal -> page.refused(
                        TEMPLATE,
                        pages.of(language, assessments.read(reference), typed(form), errors(refusal, form, language))));
    }

    private Typed typed(String form) {
        return new Typed(
                form,
                typed(form, "text"),
                typed(form, "owner"),
                typed(form, "due"),
                typed(form, "target"),
                typed(form, "authority"),
                typed(form, "until"),
                typed(form, "tier"));
    }

    /** What stands in a control of a form; its name begins with that of the form. */
    private String typed(String form, String control) {
        return FormValues.of(page.sent()).one(form + "-" + control);
    }

    /** The refusals beside the controls of the form that was sent. */
    private List<FieldError> errors(DomainException refusal, String form, Language language) {
        return refusal.problems().stream()
                .map(problem -> new FieldError(
                        control(problem, form),
                        ProblemTexts.detail(problem, language),
                        subject(problem, form, language)))
                .toList();
    }

    private static String control(Problem problem, String form) {
        return switch (Objects.requireNonNullElse(problem.pointer(), "")) {
            case "/reason", "/text" -> form + "-text";
            case "/owner" -> form + "-owner";
            case "/due" -> form + "-due";
            case "/target" -> form + "-target";
            case "/authority" -> form + "-authority";
            case "/until" -> form + "-until";
            case "/tier" -> form + "-tier";
            default -> "";
        };
    }

    /** Which criterion, fact or question is meant, where many can be. */
    private String subject(Problem problem, String form, Language language) {
        var pointer = Objects.requireNonNullElse(problem.pointer(), "");
        var name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (pointer.startsWith("/risk/")) {
            return risks.rules()
                    .question(name)
                    .map(question -> question.label().resolve(language).text())
                    .orElse(name);
        }
        var label = label(pointer, form);
        if (label != null) {
            return Texts.in(language).get(label);
        }
        return pointer.startsWith("/context/")
                ? Texts.in(language).get("assessment.fact." + name)
                : pointer.startsWith("/entries/") ? name : "";
    }

    /** The label of the control of a small form. */
    private static @Nullable String label(String pointer, String form) {
        return switch (pointer) {
            case "/text" -> "assessment.condition.text";
            case "/owner" -> "assessment.condition.owner";
            case "/due" -> "assessment.condition.due";
            case "/target" -> "assessment.waiver.target";
            case "/authority" -> "assessment.waiver.authority";
            case "/until" -> "assessment.until";
            case "/tier" -> "impact.override.tier";
            case "/reason" -> {
                var act = form.replaceAll("-[0-9]+$", "");
                yield switch (act) {
                    case "withdraw", "delist" -> "assessment." + act + ".label";
                    case "report", "close" -> "assessment.condition." + act + ".label";
                    default -> "assessment.why";
                };
            }
            default -> null;
        };
    }

    static AssessmentReference reference(String text) {
        return AssessmentReference.parse(text).orElseThrow(NotFound::new);
    }
}
