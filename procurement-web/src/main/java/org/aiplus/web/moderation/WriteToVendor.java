// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.moderation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.submission.ModerationService;
import org.aiplus.submission.ModerationView;
import org.aiplus.submission.Remark;
import org.aiplus.submission.SubmissionReference;
import org.aiplus.web.form.AnswerWords;
import org.aiplus.web.form.FormQuestion;
import org.aiplus.web.form.FormSections;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** A moderator asks the vendor something, sends the submission back with what has to change, or refuses it. */
@RequestScoped
@Path("{language: en|tc|sc}/moderation/{reference}")
public class WriteToVendor {

    private static final String TEMPLATE = "moderation/remark";
    private static final String ASK = "ask";
    private static final String CHANGES = "changes";
    private static final String REJECT = "reject";
    private static final String WISH = "wish-";

    @EJB
    ModerationService moderation;

    @Inject
    PageRequest page;

    @Inject
    ModerationPages pages;

    /** The form of a question. */
    @GET
    @Path(ASK)
    public Response showAsk(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return form(language, reference, ASK);
    }

    /** Asks. */
    @POST
    @Path(ASK)
    public Response ask(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = ShowModeration.reference(reference);
        var typed = FormValues.of(page.sent());
        var field = typed.one("field");
        var remark = new Remark(field.isEmpty() ? null : field, text(typed.one("text")));
        return done(language, which, ASK, typed, () -> moderation.ask(which, remark, version(typed)));
    }

    /** The form of what has to change. */
    @GET
    @Path(CHANGES)
    public Response showChanges(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return form(language, reference, CHANGES);
    }

    /** Sends it back with what has to change: one wish for each control in which something was typed. */
    @POST
    @Path(CHANGES)
    public Response requestChanges(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var which = ShowModeration.reference(reference);
        var typed = FormValues.of(page.sent());
        var wishes = new ArrayList<Remark>();
        controls(typed)
                .forEach(control -> wishes.add(new Remark(
                        control.equals("text") ? null : control.substring(WISH.length()), text(typed.one(control)))));
        return done(language, which, CHANGES, typed, () -> moderation.requestChanges(which, wishes, version(typed)));
    }

    /** The form of a refusal. */
    @GET
    @Path(REJECT)
    public Response showReject(@PathParam("language") Language language, @PathParam("reference") String reference) {
        return form(language, reference, REJECT);
    }

    /** Refuses it. */
    @POST
    @Path(REJECT)
    public Response reject(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("text") @Nullable String reason,
            @FormParam("version") @Nullable String version) {
        var which = ShowModeration.reference(reference);
        var typed = FormValues.of(Map.of("text", List.of(Objects.requireNonNullElse(reason, ""))));
        return done(
                language,
                which,
                REJECT,
                typed,
                () -> moderation.reject(which, text(typed.one("text")), FormVersion.of(version)));
    }

    private Response form(Language language, String reference, String act) {
        var view = moderation.read(ShowModeration.reference(reference));
        return page.page(TEMPLATE, remarkPage(language, view, act, FormValues.of(Map.of()), List.of()));
    }

    private Response done(
            Language language, SubmissionReference reference, String act, FormValues typed, Runnable write) {
        return page.act(
                language,
                write,
                "/moderation/" + reference,
                "moderation.done." + act,
                refusal -> page.refused(
                        TEMPLATE, remarkPage(language, moderation.read(reference), act, typed, refusal.problems())));
    }

    private RemarkPage remarkPage(
            Language language, ModerationView view, String act, FormValues typed, List<Problem> problems) {
        var texts = Texts.in(language);
        var sections = pages.sections(view, language);
        var frame = pages.frame(language, view, texts.of("moderation.act", act));
        return new RemarkPage(
                frame,
                act,
                frame.href("/moderation/" + view.reference()),
                view.version(),
                typed.one("text"),
                act.equals(ASK) ? fields(sections, texts, typed.one("field")) : List.of(),
                act.equals(CHANGES) ? wishes(sections, view, language, typed) : List.of(),
                problems.stream()
                        .map(problem -> new FieldError(
                                control(problem, typed),
                                ProblemTexts.detail(problem, language),
                                act.equals(CHANGES) ? "" : texts.of("moderation.act.label", act)))
                        .toList());
    }

    private static List<Option> fields(FormSections sections, Texts texts, String chosen) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", texts.get("moderation.about-all"), chosen.isEmpty()));
        for (var section : sections.all()) {
            for (var question : section.questions()) {
                options.add(Option.of(
                        question.pointer(),
                        section.title() + " – " + question.label(),
                        question.pointer().equals(chosen)));
            }
        }
        return options;
    }

    private static List<RemarkPage.Wish> wishes(
            FormSections sections, ModerationView view, Language language, FormValues typed) {
        var words = new AnswerWords(language);
        var content = view.content().tree();
        return sections.all().stream()
                .flatMap(section -> section.questions().stream())
                .map(question -> new RemarkPage.Wish(
                        control(question), question.label(), words.of(question, content), typed.one(control(question))))
                .toList();
    }

    private static String control(FormQuestion question) {
        return WISH + question.pointer();
    }

    /** The controls in which something was typed, in the order in which wishes are sent. */
    private static List<String> controls(FormValues typed) {
        return typed.names().stream()
                .filter(name -> name.equals("text") || name.startsWith(WISH))
                .filter(name -> !typed.one(name).isBlank())
                .sorted()
                .toList();
    }

    /** The control that a problem is about. */
    private static String control(Problem problem, FormValues typed) {
        var parts = Objects.requireNonNullElse(problem.pointer(), "").split("/", -1);
        if (parts.length > 2 && parts[1].equals("wishes") && parts[2].matches("[0-9]{1,4}")) {
            var controls = controls(typed);
            var number = Integer.parseInt(parts[2]);
            return number < controls.size() ? controls.get(number) : "text";
        }
        return parts.length > 1 && parts[1].equals("field") ? "field" : problem.pointer() == null ? "" : "text";
    }

    private static String text(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    private static long version(FormValues typed) {
        return FormVersion.of(typed.one("version"));
    }
}
