// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.aiplus.submission.MessageKind;
import org.aiplus.submission.MessageView;
import org.aiplus.submission.SubmissionReference;
import org.aiplus.submission.SubmissionService;
import org.aiplus.submission.SubmissionView;
import org.aiplus.web.form.AnswerWords;
import org.aiplus.web.form.DocumentValues;
import org.aiplus.web.form.FormDocument;
import org.aiplus.web.form.FormProblems;
import org.aiplus.web.form.FormRows;
import org.aiplus.web.form.FormSection;
import org.aiplus.web.form.FormSections;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.form.QuestionForm;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/**
 * A vendor answers the questions of one section. Answers may be missing; what is there must have the right form. Two
 * people who edit different answers do not meet; of the same answer both see both versions, and nothing is lost.
 */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/submissions/{reference}/sections/{section}")
public class EditSection {

    private static final String TEMPLATE = "portal/section";
    private static final int CONFLICT = 409;

    @EJB
    SubmissionService submissions;

    @Inject
    PageRequest page;

    @Inject
    PortalForms forms;

    /** Shows the questions with what is saved. */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("section") String code) {
        var view = submissions.read(SubmissionPaths.reference(reference));
        var at = new Place(language, view, forms);
        if (!view.editable()) {
            return page.seeOther(language, SubmissionPaths.check(view.reference()));
        }
        var section = at.section(code);
        var form = QuestionForm.of(
                section, DocumentValues.of(section, view.content().tree()));
        return page.page(TEMPLATE, at.page(page, form, List.of()));
    }

    /** Saves what was typed, or only adds or removes a row of the form. */
    @POST
    public Response save(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("section") String code) {
        var which = SubmissionPaths.reference(reference);
        var typed = FormValues.of(page.sent());
        if (FormRows.asked(typed)) {
            return rows(language, which, code, typed);
        }
        var section = place(language, which).section(code);
        try {
            var saved =
                    submissions.patch(which, FormDocument.patch(section, typed), FormVersion.of(typed.one("version")));
            return saved(language, saved, section, typed);
        } catch (NotFound nobody) {
            throw nobody;
        } catch (DomainException refusal) {
            return refused(language, which, code, typed, refusal);
        }
    }

    private Response saved(Language language, SubmissionView saved, FormSection section, FormValues typed) {
        if (!typed.one("autosave").isEmpty()) {
            return Response.noContent()
                    .header("ETag", "\"" + saved.version() + "\"")
                    .build();
        }
        page.flash(true, "portal.section.saved", section.title());
        var next = typed.one("continue").isEmpty()
                ? SubmissionPaths.of(saved.reference())
                : forms.sections(saved.content().questionSetVersion(), language)
                        .after(section)
                        .map(after -> SubmissionPaths.section(saved.reference(), after.code()))
                        .orElse(SubmissionPaths.check(saved.reference()));
        return page.seeOther(language, next);
    }

    private Response rows(Language language, SubmissionReference reference, String code, FormValues typed) {
        var at = place(language, reference);
        var section = at.section(code);
        var changed = FormRows.changed(section, typed);
        var form = new QuestionForm(section, changed, FormProblems.NONE, FormRows.added(section, changed, typed));
        return page.page(TEMPLATE, at.page(page, form, FormVersion.of(typed.one("version")), List.of()));
    }

    private Response refused(
            Language language, SubmissionReference reference, String code, FormValues typed, DomainException refusal) {
        if (!(refusal instanceof RuleViolation) && !(refusal instanceof StaleRevision)) {
            throw refusal;
        }
        var at = place(language, reference);
        var section = at.section(code);
        var problems = FormProblems.of(refusal.problems(), at.sections.all(), language);
        var form = new QuestionForm(section, FormRows.filled(section, typed), problems, "");
        if (refusal instanceof StaleRevision) {
            // The next save is made on purpose, after both versions were seen: so it is based on what is saved now.
            return page.answer(
                    CONFLICT, TEMPLATE, at.page(page, form, at.view.version(), at.conflicts(problems, section)));
        }
        return page.refused(TEMPLATE, at.page(page, form, FormVersion.of(typed.one("version")), List.of()));
    }

    private Place place(Language language, SubmissionReference reference) {
        return new Place(language, submissions.read(reference), forms);
    }

    /** A submission with its form in one language. */
    private static final class Place {

        private final Language language;
        private final SubmissionView view;
        private final FormSections sections;

        Place(Language language, SubmissionView view, PortalForms forms) {
            this.language = language;
            this.view = view;
            this.sections = forms.sections(view.content().questionSetVersion(), language);
        }

        FormSection section(String code) {
            return sections.find(code).orElseThrow(NotFound::new);
        }

        List<SectionPage.Conflict> conflicts(FormProblems problems, FormSection section) {
            var words = new AnswerWords(language);
            return section.questions().stream()
                    .filter(question -> problems.found().stream()
                            .anyMatch(found -> found.question().equals(question.field())))
                    .map(question -> new SectionPage.Conflict(
                            question.field(),
                            question.label(),
                            words.of(question, view.content().tree())))
                    .toList();
        }

        /** What moderators want changed, at the questions; what is about all of it stands on the first page. */
        private Map<String, List<String>> wishes(FormSection section) {
            var wishes = new LinkedHashMap<String, List<String>>();
            for (var question : section.questions()) {
                var own = view.messages().stream()
                        .filter(message -> message.open() && message.kind() == MessageKind.CHANGE_REQUEST)
                        .filter(message -> question.pointer().equals(message.field()))
                        .map(MessageView::text)
                        .toList();
                if (!own.isEmpty()) {
                    wishes.put(question.field(), own);
                }
            }
            return wishes;
        }

        SectionPage page(PageRequest page, QuestionForm form, List<SectionPage.Conflict> conflicts) {
            return page(page, form, view.version(), conflicts);
        }

        SectionPage page(PageRequest page, QuestionForm form, long version, List<SectionPage.Conflict> conflicts) {
            var overview = "/" + language.path() + SubmissionPaths.of(view.reference());
            var untitled = page.frame(language, form.section().title());
            var name = StageLine.name(view.name(), untitled).text();
            var frame = untitled.withBreadcrumbs(
                    new Crumb(
                            "/" + language.path() + "/vendor",
                            Texts.in(language).get("portal.title")),
                    new Crumb(overview, name));
            return new SectionPage(
                    frame,
                    name,
                    overview,
                    version,
                    form,
                    conflicts,
                    wishes(form.section()),
                    sections.after(form.section()).isEmpty());
        }
    }
}
