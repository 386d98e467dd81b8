// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.criteria;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.CriteriaSetService;
import org.aiplus.criteria.Criterion;
import org.aiplus.identity.Role;
import org.aiplus.questionnaire.QuestionSetService;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.TextState;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Texts;

/** Shows everybody what tools, uses and departments are judged by, edition by edition. */
@RequestScoped
@Path("{language: en|tc|sc}/criteria")
public class BrowseCriteria {

    @EJB
    CriteriaSetService criteria;

    @EJB
    QuestionSetService questions;

    @Inject
    PageRequest page;

    /** Shows the edition that new assessments use. */
    @GET
    public Response current(@PathParam("language") Language language) {
        var set = criteria.current().stream().findFirst().orElseThrow(NotFound::new);
        return edition(language, set);
    }

    /** Shows one edition. */
    @GET
    @Path("{set}/{edition}")
    public Response show(
            @PathParam("language") Language language,
            @PathParam("set") String set,
            @PathParam("edition") String edition) {
        return edition(language, criteria.get(set, edition));
    }

    private Response edition(Language language, CriteriaSet set) {
        var words = words(language);
        var versions = criteria.editions().stream()
                .filter(one -> one.reference().set().equals(set.reference().set()))
                .map(one -> one.reference().version())
                .toList();
        int index = versions.indexOf(set.reference().version());
        var before = index > 0 ? versions.get(index - 1) : null;
        var changes = before == null
                ? List.<ChangeRow>of()
                : words.changes(criteria.difference(
                        set.reference().set(), before, set.reference().version()));
        var person = page.person();
        boolean author = person != null
                && (person.has(Role.ADMINISTRATOR)
                        || person.has(Role.GOVERNANCE_COMMITTEE)
                        || person.has(Role.AUDITOR));
        return page.page(
                "criteria/edition",
                new EditionPage(
                        page.frame(language, set.name().resolve(language).text()),
                        set,
                        criteria.current().contains(set),
                        versions.stream()
                                .filter(version ->
                                        !version.equals(set.reference().version()))
                                .toList(),
                        words.families(set),
                        before,
                        changes,
                        author));
    }

    /** Shows the documents that an edition cites. */
    @GET
    @Path("{set}/{edition}/crosswalk")
    public Response crosswalk(
            @PathParam("language") Language language,
            @PathParam("set") String set,
            @PathParam("edition") String edition) {
        var shown = criteria.get(set, edition);
        var frame = page.frame(language, Texts.in(language).get("criteria.crosswalk.title"))
                .withBreadcrumbs(crumb(language, shown));
        return page.page(
                "criteria/crosswalk",
                new CrosswalkPage(frame, shown, words(language).norms(shown)));
    }

    /** An edition as a table for spreadsheets. */
    @GET
    @Path("{set}/{edition}/table")
    public Response table(@PathParam("set") String set, @PathParam("edition") String edition) {
        return Response.ok(criteria.csv(set, edition), new MediaType("text", "csv", "utf-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"criteria-" + set + "-" + edition + ".csv\"")
                .build();
    }

    /** Shows one criterion. */
    @GET
    @Path("{set}/{edition}/{code}")
    public Response criterion(
            @PathParam("language") Language language,
            @PathParam("set") String set,
            @PathParam("edition") String edition,
            @PathParam("code") String code) {
        var shown = criteria.get(set, edition);
        var criterion = criteria.criterion(set, edition, code);
        var words = words(language);
        var labels = labels(language);
        int index = shown.criteria().indexOf(criterion);
        var frame = page.frame(
                        language,
                        criterion.code() + " "
                                + criterion.name().resolve(language).text())
                .withBreadcrumbs(crumb(language, shown));
        return page.page(
                "criteria/criterion",
                new CriterionPage(
                        frame,
                        shown,
                        criterion,
                        family(shown, criterion).resolve(language),
                        words.kind(criterion.kind()),
                        words.applies(criterion.applicability()),
                        criterion.anchors().entrySet().stream()
                                .map(anchor -> new CriterionPage.Anchor(
                                        anchor.getKey(), anchor.getValue().resolve(language)))
                                .toList(),
                        criterion.evidenceKinds().stream()
                                .map(kind -> words.term("evidenceKind", kind))
                                .toList(),
                        criterion.questions().stream()
                                .map(question -> labels.getOrDefault(question, question))
                                .toList(),
                        words.sources(shown, criterion.sources()),
                        words.sources(shown, criterion.crosswalk()),
                        index > 0 ? shown.criteria().get(index - 1).code() : null,
                        index + 1 < shown.criteria().size()
                                ? shown.criteria().get(index + 1).code()
                                : null,
                        unchecked(criterion)));
    }

    private static LocalisedText family(CriteriaSet set, Criterion criterion) {
        return set.family(criterion.family()).orElseThrow(NotFound::new).name();
    }

    private static PageFrame.Crumb crumb(Language language, CriteriaSet set) {
        return new PageFrame.Crumb(
                "/" + language.path() + "/criteria/" + set.reference(),
                set.name().resolve(language).text());
    }

    private CriteriaWords words(Language language) {
        return new CriteriaWords(language, questions.vocabularies());
    }

    /** Names of the questions that entries answer now. */
    private Map<String, String> labels(Language language) {
        var versions = questions.versions();
        return questions.get(versions.get(versions.size() - 1)).sections().stream()
                .flatMap(section -> section.questions().stream())
                .collect(Collectors.toMap(
                        question -> question.code(),
                        question -> question.label().resolve(language).text()));
    }

    /** Languages whose words nobody has vouched for, for those who may do it. */
    private List<Language> unchecked(Criterion criterion) {
        var person = page.person();
        if (person == null || !(person.has(Role.ADMINISTRATOR) || person.has(Role.GOVERNANCE_COMMITTEE))) {
            return List.of();
        }
        return Arrays.stream(Language.values())
                .filter(language -> List.of(criterion.name(), criterion.question(), criterion.advice()).stream()
                        .map(text -> text.in(language))
                        .flatMap(Optional::stream)
                        .anyMatch(text -> text.state() == TextState.MACHINE_DRAFT))
                .toList();
    }
}
