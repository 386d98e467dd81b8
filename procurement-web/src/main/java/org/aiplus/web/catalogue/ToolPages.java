// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.identity.Audience;
import org.aiplus.pilot.PilotLesson;
import org.aiplus.questionnaire.Answer.LocalisedAnswer;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.shared.TextState;
import org.aiplus.web.catalogue.ToolPage.Verdict;
import org.aiplus.web.evidence.Proof;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.QueryString;
import org.jspecify.annotations.Nullable;

/** Turns an entry into its page. */
final class ToolPages {

    private static final String SUMMARY = "summary";
    private static final String CONDITIONS = "conditionsOfUse";

    private final PageFrame frame;
    private final EntryWords words;
    private final Comparison comparison;

    /**
     * For one reader.
     *
     * @param comparison tools chosen before
     */
    ToolPages(PageFrame frame, EntryWords words, Comparison comparison) {
        this.frame = frame;
        this.words = words;
        this.comparison = comparison;
    }

    ToolPage page(
            SolutionView view,
            Proof proof,
            EntryActs acts,
            ToolPage.@Nullable Assessed assessed,
            List<PilotLesson> lessons) {
        var reference = view.reference().value();
        return new ToolPage(
                frame,
                reference,
                view.revision(),
                view.name().resolve(frame.language()),
                verdict(view),
                view.referenceRecord(),
                view.demo(),
                text(view, SUMMARY).orElse(null),
                view.audience() == Audience.GOVERNMENT,
                words.facts(view),
                words.origin(view),
                view.publishedAt(),
                words.sections(view, Set.of(SUMMARY)),
                anyDraft(view, frame.language()),
                compareHref(reference),
                comparison.references().size() - (comparison.has(reference) ? 1 : 0),
                frame.href("/tools/" + reference + "/versions"),
                proof,
                acts,
                assessed,
                lessons);
    }

    private Verdict verdict(SolutionView view) {
        var texts = frame.texts();
        return new Verdict(
                view.status().name(),
                view.statusReasons().stream()
                        .map(reason -> texts.of("catalogue.reason", reason))
                        .toList(),
                texts.of("catalogue.use", view.referenceRecord() ? "REFERENCE" : view.status()),
                view.maximumClassification() == null
                        ? null
                        : texts.of("catalogue.classification", view.maximumClassification()),
                text(view, CONDITIONS).orElse(null));
    }

    private @Nullable String compareHref(String reference) {
        var others = comparison.has(reference) ? comparison : comparison.with(reference);
        if (!others.has(reference)) {
            return null;
        }
        return others.references().size() < Comparison.FEWEST
                ? others.on(QueryString.EMPTY, frame.href("/tools"))
                : others.href(frame);
    }

    private Optional<Resolved> text(SolutionView view, String question) {
        return view.answers().get(question, LocalisedAnswer.class).map(answer -> answer.text()
                .resolve(frame.language()));
    }

    private static boolean anyDraft(SolutionView view, Language language) {
        return draft(view.name(), language)
                || view.answers().byCode().values().stream()
                        .anyMatch(answer ->
                                answer instanceof LocalisedAnswer localised && draft(localised.text(), language));
    }

    private static boolean draft(LocalisedText text, Language language) {
        return text.resolve(language).state() == TextState.MACHINE_DRAFT;
    }
}
