// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.submission.SectionProgress;
import org.aiplus.submission.SubmissionService;
import org.aiplus.submission.SubmissionStatus;
import org.aiplus.submission.SubmissionView;
import org.aiplus.web.form.FormProblems;
import org.aiplus.web.form.FormSection;
import org.aiplus.web.form.FormSections;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.request.PublicAddress;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;

/** One submission of the caller's vendor: its sections, where it stands, and what can be done. */
@RequestScoped
@Path("{language: en|tc|sc}/vendor/submissions/{reference}")
public class ShowSubmission {

    @EJB
    SubmissionService submissions;

    @Inject
    PageRequest page;

    @Inject
    PortalForms forms;

    /** Shows the list of tasks. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var view = submissions.read(SubmissionPaths.reference(reference));
        var sections = forms.sections(view.content().questionSetVersion(), language);
        var frame = page.frame(language, reference)
                .withBreadcrumbs(new Crumb(
                        "/" + language.path() + "/vendor", Texts.in(language).get("portal.title")));
        return page.page("portal/submission", page(frame, view, sections));
    }

    private static SubmissionPage page(PageFrame frame, SubmissionView view, FormSections sections) {
        var name = StageLine.name(view.name(), frame);
        var base = view.baseRevision();
        return new SubmissionPage(
                frame.withTitle(name.text()),
                view.reference().value(),
                view.solution(),
                base == null ? 0 : base,
                name,
                StageLine.of(view.stage(), frame, "portal"),
                view.editable(),
                frame.href(SubmissionPaths.check(view.reference())),
                sections.all().stream()
                        .map(section -> line(frame, view, section))
                        .toList(),
                (int) view.sections().stream().filter(SectionProgress::complete).count(),
                view.standing().stream()
                        .map(problem -> ProblemTexts.detail(problem, frame.language()) + " "
                                + ProblemTexts.fix(problem, frame.language()))
                        .toList(),
                labels(view.notCopied(), sections, frame.language()),
                MessageLine.of(view.messages(), sections, frame, "portal"),
                acts(frame, view),
                receipts(frame, view),
                SubmissionPage.Event.of(view.history(), frame),
                ApiCalls.submit(PublicAddress.origin(), view));
    }

    private static SubmissionPage.SectionLine line(PageFrame frame, SubmissionView view, FormSection section) {
        var texts = frame.texts();
        var href = frame.href(SubmissionPaths.section(view.reference(), section.code()));
        var progress = view.sections().stream()
                .filter(one -> one.section().equals(section.code()))
                .findFirst();
        if (progress.isEmpty()) {
            return new SubmissionPage.SectionLine(href, section.title(), "", "", "");
        }
        var found = progress.get();
        var missing = found.requiredTotal() - found.requiredAnswered();
        var state = missing > 0
                ? texts.get("portal.section.missing", missing)
                : found.complete()
                        ? texts.get("portal.section.complete")
                        : texts.get("portal.section.problems", found.problems().size());
        var answered = texts.get("portal.section.answered", found.answered(), found.total());
        return new SubmissionPage.SectionLine(
                href, section.title(), answered, state, found.complete() ? "good" : "warn");
    }

    private static List<String> labels(List<String> pointers, FormSections sections, Language language) {
        var problems = pointers.stream()
                .map(pointer -> Problem.at(pointer, ProblemCode.REQUIRED))
                .toList();
        return FormProblems.of(problems, sections.all(), language).found().stream()
                .map(FormProblems.Found::label)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    private static List<SubmissionPage.Act> acts(PageFrame frame, SubmissionView view) {
        var acts = new ArrayList<SubmissionPage.Act>();
        var address = frame.href(SubmissionPaths.of(view.reference()));
        if (view.stage().status() == SubmissionStatus.SUBMITTED && view.can(SubmissionStatus.DRAFT)) {
            acts.add(
                    new SubmissionPage.Act(address + "/pull-back", frame.texts().get("portal.act.title.pull-back")));
        }
        if (view.can(SubmissionStatus.WITHDRAWN)) {
            acts.add(new SubmissionPage.Act(address + "/withdraw", frame.texts().get("portal.act.title.withdraw")));
        }
        if (view.editable() && view.baseRevision() != null) {
            acts.add(new SubmissionPage.Act(address + "/revert/0", frame.texts().get("portal.revert.published")));
        }
        if (view.editable() && !view.snapshots().isEmpty()) {
            var last = view.snapshots().size();
            acts.add(new SubmissionPage.Act(
                    address + "/revert/" + last, frame.texts().get("portal.revert.line", last)));
        }
        return acts;
    }

    private static List<SubmissionPage.ReceiptLine> receipts(PageFrame frame, SubmissionView view) {
        return view.snapshots().stream()
                .map(snapshot -> new SubmissionPage.ReceiptLine(
                        frame.href(SubmissionPaths.receipt(view.reference(), snapshot.number())),
                        frame.texts()
                                .get(
                                        "portal.receipt.line",
                                        snapshot.number(),
                                        frame.formats().exactTime(snapshot.submittedAt()))))
                .toList();
    }
}
