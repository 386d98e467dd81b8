// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.submission.Finding;
import org.aiplus.submission.ModerationView;
import org.aiplus.submission.Step;
import org.aiplus.submission.SubmissionStatus;
import org.aiplus.web.form.AnswerWords;
import org.aiplus.web.form.FormProblems;
import org.aiplus.web.form.FormSections;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.moderation.ModerationPage.Act;
import org.aiplus.web.portal.MessageLine;
import org.aiplus.web.portal.PortalForms;
import org.aiplus.web.portal.StageLine;
import org.aiplus.web.portal.SubmissionPage;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Makes the page of a submission for a moderator. */
@RequestScoped
public class ModerationPages {

    @Inject
    PageRequest page;

    @Inject
    PortalForms forms;

    /** The page; with what was refused, when something was. */
    ModerationPage of(Language language, ModerationView view, boolean all, List<Problem> refused) {
        var sections = sections(view, language);
        var untitled = page.frame(language, view.reference().value());
        var name = StageLine.name(view.name(), untitled);
        var frame = untitled.withTitle(name.text())
                .withBreadcrumbs(new Crumb(
                        untitled.href("/moderation"), Texts.in(language).get("moderation.title")));
        var base = view.baseRevision();
        // Beside what has become the published revision itself there is nothing to compare.
        var isNew = view.published() == null || view.stage().status() == SubmissionStatus.PUBLISHED;
        return new ModerationPage(
                frame,
                view.reference().value(),
                view.solution(),
                base == null ? 0 : base,
                name,
                view.vendor().name().resolve(language),
                StageLine.of(view.stage(), frame, "moderation"),
                view.version(),
                all || isNew,
                view.findings().stream()
                        .map(finding -> words(finding, sections, language))
                        .toList(),
                FormProblems.of(view.problems(), sections.all(), language).found().stream()
                        .map(FormProblems.Found::summary)
                        .toList(),
                groups(view, sections, language, all || isNew),
                MessageLine.of(view.messages(), sections, frame, "moderation"),
                SubmissionPage.Event.of(view.history(), frame),
                acts(view),
                explained(view, language),
                refused.stream()
                        .map(problem -> new FieldError("", ProblemTexts.detail(problem, language)))
                        .toList());
    }

    /** The sections that a submission answers. */
    FormSections sections(ModerationView view, Language language) {
        return forms.sections(view.content().questionSetVersion(), language);
    }

    private List<Act> acts(ModerationView view) {
        var acts = new ArrayList<Act>();
        var step = view.stage().nextStep();
        if (step == Step.TAKE_INTO_REVIEW) {
            acts.add(Act.TAKE);
        }
        if (view.stage().status() == SubmissionStatus.IN_REVIEW) {
            if (step == Step.REVIEW) {
                acts.add(Act.ASK);
                acts.add(Act.RECOMMEND);
            }
            if (step == Step.APPROVE) {
                acts.add(Act.RETURN);
                if (!own(view)) {
                    acts.add(Act.APPROVE);
                }
            }
            acts.add(Act.CHANGES);
            acts.add(Act.REJECT);
        }
        return acts;
    }

    private boolean own(ModerationView view) {
        return Objects.equals(view.recommendedBy(), page.subject());
    }

    private @Nullable String explained(ModerationView view, Language language) {
        return view.stage().nextStep() == Step.APPROVE && own(view)
                ? Texts.in(language).get("moderation.own-recommendation")
                : null;
    }

    private static String words(Finding finding, FormSections sections, Language language) {
        var texts = Texts.in(language);
        var value = Objects.requireNonNullElse(finding.value(), "");
        var field = finding.field();
        var label = field == null ? "" : MessageLine.label(field, sections);
        var words = texts.get("moderation.finding." + finding.kind(), value);
        return label.isEmpty() ? words : label + " – " + words;
    }

    private static List<ModerationPage.Group> groups(
            ModerationView view, FormSections sections, Language language, boolean all) {
        var words = new AnswerWords(language);
        var after = view.content().tree();
        var published = view.stage().status() == SubmissionStatus.PUBLISHED ? null : view.published();
        var before = published == null ? null : published.tree();
        var groups = new ArrayList<ModerationPage.Group>();
        for (var section : sections.all()) {
            var lines = section.questions().stream()
                    .map(question -> new ModerationPage.Line(
                            question.pointer(),
                            question.label(),
                            before == null ? null : words.of(question, before),
                            words.of(question, after),
                            view.changed().contains(question.pointer())))
                    .filter(line -> all || line.changed())
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new ModerationPage.Group(section.title(), lines));
            }
        }
        return groups;
    }

    /** The frame of a page about an act on a submission. */
    PageFrame frame(Language language, ModerationView view, String title) {
        var untitled = page.frame(language, title);
        var name = StageLine.name(view.name(), untitled).text();
        return untitled.withBreadcrumbs(
                new Crumb(untitled.href("/moderation"), Texts.in(language).get("moderation.title")),
                new Crumb(untitled.href("/moderation/" + view.reference()), name));
    }
}
