// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.criteria.CriteriaSetReference;
import org.aiplus.criteria.CriteriaSetService;
import org.aiplus.evaluation.Appointment;
import org.aiplus.evaluation.ConflictService;
import org.aiplus.evaluation.EvaluationAct;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationService;
import org.aiplus.evaluation.EvaluationView;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.evaluation.PanelService;
import org.aiplus.json.Problems;
import org.aiplus.sealing.SealingService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** One evaluation, for officers who run it, its panel and those who check it. */
@RequestScoped
@Path("{language: en|tc|sc}/evaluations/{reference}")
public class ShowEvaluation {

    private static final String TEMPLATE = "evaluation/show";

    @EJB
    EvaluationService evaluations;

    @EJB
    PanelService panels;

    @EJB
    ConflictService conflicts;

    @EJB
    SealingService sealing;

    @EJB
    CriteriaSetService criteria;

    @Inject
    PageRequest page;

    /** Shows the evaluation. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return page.page(TEMPLATE, evaluationPage(language, known(reference), Map.of(), List.of()));
    }

    /** Publishes it. */
    @POST
    @Path("publish")
    public Response publish(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = known(reference);
        return done(
                language,
                which,
                "evaluation.done.publish",
                Map.of(),
                () -> evaluations.publish(which, FormVersion.of(version)));
    }

    /** Cancels it. */
    @POST
    @Path("cancel")
    public Response cancel(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("reason") @Nullable String reason,
            @FormParam("version") @Nullable String version) {
        var which = known(reference);
        return done(
                language,
                which,
                "evaluation.done.cancel",
                Map.of("reason", text(reason)),
                () -> evaluations.cancel(which, text(reason), FormVersion.of(version)));
    }

    /** Publishes an addendum. */
    @POST
    @Path("addenda")
    public Response addAddendum(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("text") @Nullable String words,
            @FormParam("closesAt") @Nullable String closesAt,
            @FormParam("version") @Nullable String version) {
        var which = known(reference);
        return done(
                language,
                which,
                "evaluation.done.addendum",
                Map.of("text", text(words), "closesAt", text(closesAt)),
                () -> {
                    var problems = new Problems();
                    var time = TypedTime.read(text(closesAt), "/closesAt", problems);
                    problems.throwIfAny();
                    evaluations.addAddendum(which, text(words), time, FormVersion.of(version));
                });
    }

    /** Answers a question. */
    @POST
    @Path("questions/{number}")
    public Response answer(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("number") String number,
            @FormParam("answer") @Nullable String answer) {
        var which = known(reference);
        var question = number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
        return done(
                language,
                which,
                "evaluation.done.answer",
                Map.of("answer" + question, text(answer)),
                () -> evaluations.answer(which, question, text(answer)));
    }

    /** Appoints somebody. */
    @POST
    @Path("panel")
    public Response appoint(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("person") @Nullable String person,
            @FormParam("role") @Nullable String role,
            @FormParam("division") @Nullable String division,
            @FormParam("replaces") @Nullable String replaces,
            @FormParam("version") @Nullable String version) {
        var which = known(reference);
        var typed = Map.of("person", text(person), "role", text(role), "division", text(division));
        return done(language, which, "evaluation.done.appoint", typed, () -> {
            var wanted = Arrays.stream(PanelRole.values())
                    .filter(known -> known.name().equals(role))
                    .findFirst()
                    .orElse(PanelRole.MEMBER);
            var place = Ids.parse(text(replaces)).orElse(null);
            panels.appoint(
                    which, new Appointment(text(person), wanted, text(division), place), FormVersion.of(version));
        });
    }

    /** Ends a place on the panel. */
    @POST
    @Path("panel/{place}/end")
    public Response end(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("place") String place,
            @FormParam("reason") @Nullable String reason,
            @FormParam("version") @Nullable String version) {
        var which = known(reference);
        var id = Ids.parse(place).orElseThrow(NotFound::new);
        return done(
                language,
                which,
                "evaluation.done.end",
                Map.of("reason", text(reason)),
                () -> panels.end(which, id, text(reason), FormVersion.of(version)));
    }

    private Response done(
            Language language, EvaluationReference reference, String message, Map<String, String> typed, Runnable act) {
        try {
            act.run();
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            if (refusal.problems().get(0).code() == ProblemCode.NOT_SIGNED_IN) {
                throw refusal;
            }
            var texts = Texts.in(language);
            var errors = new FormControls()
                    .with("person", texts.get("evaluation.person"))
                    .with("role", texts.get("evaluation.role"))
                    .with("division", texts.get("evaluation.division"))
                    .with("text", texts.get("evaluation.addendum.text"))
                    .with("closesAt", texts.get("evaluation.closesAt"))
                    .with("reason", texts.get("evaluation.reason"))
                    .errors(refusal.problems(), language);
            return page.refused(TEMPLATE, evaluationPage(language, reference, typed, errors));
        }
        page.flash(true, message);
        return page.seeOther(language, "/evaluations/" + reference);
    }

    private EvaluationPage evaluationPage(
            Language language, EvaluationReference reference, Map<String, String> typed, List<FieldError> errors) {
        var view = evaluations.read(reference);
        var frame = page.frame(language, view.content().title());
        return new EvaluationPage(
                frame.withBreadcrumbs(
                        new Crumb(frame.href("/evaluations"), Texts.in(language).get("evaluation.list.title"))),
                view,
                view.acts().contains(EvaluationAct.APPOINT) ? people(language, typed) : List.of(),
                names(view, language),
                view.acts().contains(EvaluationAct.DECLARE) ? conflicts.read(reference) : null,
                lacksKey(view),
                Insiders.has(page.person()),
                Objects.toString(page.subject(), ""),
                typed,
                errors);
    }

    /** Whether bids will have prices and the three officers cannot seal them yet. */
    private boolean lacksKey(EvaluationView view) {
        if (!view.acts().contains(EvaluationAct.EDIT)) {
            return false;
        }
        var key = sealing.read(view.reference());
        return key.compared() && !key.ready();
    }

    private List<Option> people(Language language, Map<String, String> typed) {
        var texts = Texts.in(language);
        return panels.eligible().stream()
                .map(person -> Option.of(
                        person.subject(),
                        person.name() + " · " + String.join(", ", person.departments()) + " · "
                                + (person.roles().isEmpty()
                                        ? texts.get("evaluation.role.unknown")
                                        : String.join(
                                                ", ",
                                                person.roles().stream()
                                                        .map(role -> texts.of("evaluation.role", role))
                                                        .toList())),
                        person.subject().equals(typed.get("person"))))
                .toList();
    }

    private Map<String, String> names(EvaluationView view, Language language) {
        var names = new LinkedHashMap<String, String>();
        var set = view.content().scheme().criteriaSet();
        CriteriaSetReference.parse(Objects.requireNonNullElse(set, ""))
                .ifPresent(known -> criteria.get(known.set(), known.version())
                        .criteria()
                        .forEach(one -> names.put(
                                one.code(), one.name().resolve(language).text())));
        return names;
    }

    static EvaluationReference known(String reference) {
        return EvaluationReference.parse(reference).orElseThrow(NotFound::new);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
