// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.usecase;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.aiplus.identity.Role;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.usecase.UseCaseAct;
import org.aiplus.usecase.UseCaseRecordService;
import org.aiplus.usecase.UseCaseReference;
import org.aiplus.usecase.UseCaseService;
import org.aiplus.usecase.UseCaseSuggestion;
import org.aiplus.usecase.UseCaseView;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** What the pages of one use have in common. */
@RequestScoped
class UsePages {

    /** Roles that read evaluations of vendors. */
    private static final List<String> EVALUATIONS =
            List.of(Role.PROCUREMENT_OFFICER, Role.AI_OWNER, Role.DEPARTMENT_APPROVER, Role.AUDITOR);

    @EJB
    UseCaseService uses;

    @EJB
    UseCaseRecordService records;

    @Inject
    PageRequest page;

    /** A page of a use. */
    Response show(String template, Language language, UseCaseReference reference, List<UseCaseSuggestion> found) {
        var view = uses.read(reference);
        return page.page(template, usePage(template, language, view, TypedForm.NONE, found, List.of()));
    }

    /**
     * Does something and goes on to a page of the use; when it is refused, the page comes again with what was typed.
     *
     * @param below address of the page below that of the use
     */
    Response done(
            String template,
            Language language,
            UseCaseReference reference,
            String below,
            TypedForm typed,
            FormControls controls,
            Runnable act) {
        return done(
                template, language, reference, below, typed, controls, pointer -> pointer.replaceFirst("^/", ""), act);
    }

    /**
     * The same for a form whose controls are named in another way than the pointers.
     *
     * @param controlOf name of the control that a pointer is about
     */
    Response done(
            String template,
            Language language,
            UseCaseReference reference,
            String below,
            TypedForm typed,
            FormControls controls,
            UnaryOperator<String> controlOf,
            Runnable act) {
        try {
            act.run();
        } catch (NotFound | NotAllowed no) {
            throw no;
        } catch (DomainException refusal) {
            var view = uses.read(reference);
            var errors = errors(refusal.problems(), view, language, controls, controlOf);
            return page.refused(template, usePage(template, language, view, typed, List.of(), errors));
        }
        page.flash(true, "use.done");
        return page.seeOther(language, "/uses/" + reference + below);
    }

    /** A requirement that is not met is named in words. */
    private static List<FieldError> errors(
            List<Problem> problems,
            UseCaseView view,
            Language language,
            FormControls controls,
            UnaryOperator<String> controlOf) {
        var gate = view.gate();
        if (gate == null || problems.stream().noneMatch(problem -> problem.code() == ProblemCode.GATE_NOT_MET)) {
            return controls.errors(problems, language, controlOf);
        }
        return problems.stream()
                .map(problem -> {
                    var code = String.valueOf(problem.pointer()).replaceFirst("^.*/", "");
                    var name = gate.requirements().stream()
                            .filter(requirement -> requirement.code().equals(code))
                            .findFirst()
                            .map(requirement ->
                                    requirement.name().resolve(language).text())
                            .orElse(code);
                    return new FieldError("", ProblemTexts.detail(problem, language), name);
                })
                .toList();
    }

    private UsePage usePage(
            String template,
            Language language,
            UseCaseView view,
            TypedForm typed,
            List<UseCaseSuggestion> found,
            List<FieldError> errors) {
        var texts = Texts.in(language);
        var title = view.facts().title();
        var part = template.substring(template.indexOf('/') + 1);
        var whole = part.equals("show");
        var person = page.person();
        var frame = page.frame(language, whole ? title : texts.of("use.page", part) + " – " + title);
        var list = new Crumb(frame.href("/uses"), texts.get("use.title"));
        return new UsePage(
                whole
                        ? frame.withBreadcrumbs(list)
                        : frame.withBreadcrumbs(
                                list, new Crumb(frame.href(view.facts().path()), title)),
                view,
                typed,
                found,
                part.equals("record") && view.acts().contains(UseCaseAct.RECORD)
                        ? records.colleagues(view.facts().reference())
                        : List.of(),
                person != null && EVALUATIONS.stream().anyMatch(person::has),
                Objects.toString(page.subject(), ""),
                errors);
    }

    static UseCaseReference known(String reference) {
        return UseCaseReference.parse(reference).orElseThrow(NotFound::new);
    }
}
