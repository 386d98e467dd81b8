// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.identity.Audience;
import org.aiplus.questionnaire.Answer.LocalisedAnswer;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.TextState;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Texts;

/** One entry of the catalogue. */
@RequestScoped
@Path("{language: en|tc|sc}/tools/{reference}")
public class ShowTool {

    private static final String SUMMARY = "summary";

    @EJB
    CatalogueService catalogue;

    @Inject
    PageRequest page;

    @Inject
    CatalogueWords words;

    /** Shows the published revision, as far as the reader may see it. */
    @GET
    public Response show(@PathParam("language") Language language, @PathParam("reference") String reference) {
        var view = catalogue.read(SolutionReference.parse(reference).orElseThrow(NotFound::new));
        var texts = Texts.in(language);
        var name = view.name().resolve(language);
        var frame = page.frame(language, name.text())
                .withBreadcrumbs(new PageFrame.Crumb("/" + language.path() + "/tools", texts.get("catalogue.title")));
        return page.page("tools/entry", toolPage(frame, view, name));
    }

    private ToolPage toolPage(PageFrame frame, SolutionView view, Resolved name) {
        var language = frame.language();
        var texts = frame.texts();
        var questionSets = words.questionSets();
        var set = questionSets.get(view.questionSetVersion());
        var vocabulary = words.in(language, set);
        var sections = new AnswerSections(set, questionSets.texts(set), language, vocabulary::department)
                .of(view.answers(), view.audience(), Set.of(SUMMARY));
        var summary = view.answers().get(SUMMARY, LocalisedAnswer.class).map(answer -> answer.text()
                .resolve(language));
        return new ToolPage(
                frame,
                view.reference().value(),
                view.revision(),
                name,
                view.status().name(),
                view.statusReasons().stream()
                        .map(reason -> texts.of("catalogue.reason", reason))
                        .toList(),
                view.kind().name(),
                view.referenceRecord(),
                view.demo(),
                summary.orElse(null),
                view.vendor() == null ? null : view.vendor().name().resolve(language),
                view.department() == null ? null : view.department().name().resolve(language),
                view.categories().stream()
                        .map(code -> vocabulary.term("category", code))
                        .toList(),
                view.maximumClassification() == null
                        ? null
                        : view.maximumClassification().name(),
                view.audience() == Audience.GOVERNMENT,
                view.firstListedOn(),
                view.lastVerifiedOn(),
                view.publishedAt(),
                view.source().system(),
                view.source().url(),
                sections,
                anyDraft(view, language));
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
