// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.RevisionView;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.web.catalogue.VersionListPage.Version;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Texts;

/** What an entry has said over time: its versions, and what changed between two of them. */
@RequestScoped
@Path("{language: en|tc|sc}/tools/{reference}/versions")
public class ShowVersions {

    /** Fewer versions are reached by the links of the list. */
    private static final int ENOUGH_TO_CHOOSE = 3;

    private static final int MOST_DIGITS = 6;

    @EJB
    CatalogueService catalogue;

    @Inject
    PageRequest page;

    @Inject
    CatalogueWords words;

    /** Lists the published versions; two chosen ones lead on to what changed between them. */
    @GET
    public Response list(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        var solution = SolutionReference.parse(reference).orElseThrow(NotFound::new);
        int first = number(from);
        int second = number(to);
        if (first > 0 && second > 0) {
            return page.seeOther(
                    language,
                    "/tools/" + reference + "/versions/" + Math.min(first, second) + ".." + Math.max(first, second));
        }
        var revisions = catalogue.revisions(solution);
        return page.page("tools/versions", listPage(language, catalogue.read(solution), revisions));
    }

    /** Shows what changed between two versions. */
    @GET
    @Path("{older: [0-9]+}..{newer: [0-9]+}")
    public Response changes(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @PathParam("older") String older,
            @PathParam("newer") String newer) {
        var solution = SolutionReference.parse(reference).orElseThrow(NotFound::new);
        var versions = catalogue.readRevisions(solution, Set.copyOf(List.of(number(older), number(newer))));
        var wanted = number(older) == number(newer) ? 1 : 2;
        if (versions.size() < wanted) {
            throw new NotFound();
        }
        var before = versions.get(0);
        var after = versions.get(versions.size() - 1);
        var title = Texts.in(language).get("versions.changes.title", before.revision(), after.revision());
        var frame = frame(language, title, after, true);
        return page.page("tools/changes", new VersionChanges(frame, words.entries(language)).page(before, after));
    }

    private VersionListPage listPage(Language language, SolutionView view, List<RevisionView> oldestFirst) {
        var frame = frame(language, Texts.in(language).get("versions.title"), view, false);
        var versions = new ArrayList<Version>();
        for (int i = 0; i < oldestFirst.size(); i++) {
            var revision = oldestFirst.get(i);
            versions.add(new Version(
                    revision.number(),
                    revision.number() == view.revision(),
                    revision.publishedAt(),
                    revision.questionSetVersion(),
                    i == 0
                            ? null
                            : frame.href("/tools/" + view.reference() + "/versions/"
                                    + oldestFirst.get(i - 1).number() + ".." + revision.number())));
        }
        Collections.reverse(versions);
        boolean choose = versions.size() >= ENOUGH_TO_CHOOSE;
        return new VersionListPage(
                frame,
                view.reference().value(),
                frame.href("/tools/" + view.reference()),
                view.name().resolve(language),
                versions,
                choose ? options(frame, versions, versions.size() - 1) : List.of(),
                choose ? options(frame, versions, 0) : List.of());
    }

    private static List<Option> options(PageFrame frame, List<Version> versions, int selected) {
        var options = new ArrayList<Option>();
        for (int i = 0; i < versions.size(); i++) {
            var number = versions.get(i).number();
            options.add(Option.of(
                    Integer.toString(number), frame.texts().get("catalogue.revision", number), i == selected));
        }
        return options;
    }

    private PageFrame frame(Language language, String title, SolutionView view, boolean below) {
        var frame = page.frame(language, title);
        var entry = frame.href("/tools/" + view.reference());
        var way = new ArrayList<>(List.of(
                new PageFrame.Crumb(frame.href("/tools"), frame.texts().get("catalogue.title")),
                new PageFrame.Crumb(entry, view.name().resolve(language).text())));
        if (below) {
            way.add(new PageFrame.Crumb(entry + "/versions", frame.texts().get("versions.title")));
        }
        return frame.withBreadcrumbs(way.toArray(PageFrame.Crumb[]::new));
    }

    private static int number(String text) {
        return text.matches("[0-9]+") && text.length() <= MOST_DIGITS ? Integer.parseInt(text) : 0;
    }
}
