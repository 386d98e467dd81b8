// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.correction;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.correction.CorrectionFilter;
import org.aiplus.correction.CorrectionService;
import org.aiplus.identity.Role;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.frame.SignedIn;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.PageFrame.NavigationItem;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** The mistakes that somebody has reported, and those that wait for the reader. */
@RequestScoped
@Path("{language: en|tc|sc}/corrections")
public class ListCorrections {

    private static final String SHOW = "show";
    private static final String ALL = "all";
    private static final int SIZE = 50;

    @EJB
    CorrectionService corrections;

    @Inject
    PageRequest page;

    @Inject
    CorrectionLines lines;

    /**
     * Shows one list.
     *
     * @param show {@code mine}, {@code waiting} or {@code all}
     */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @QueryParam(SHOW) @Nullable String show,
            @QueryParam("cursor") @Nullable String cursor) {
        var person = page.person();
        var views = views(person);
        var shown = views.containsKey(Objects.requireNonNullElse(show, ""))
                ? Objects.requireNonNull(show)
                : views.keySet().iterator().next();
        var found = corrections.list(Objects.requireNonNull(views.get(shown)), cursor, SIZE);
        var texts = Texts.in(language);
        var vendor = person != null && person.has(Role.VENDOR);
        var title = page.frame(language, texts.get("correction.title"));
        var frame = vendor
                ? title.withBreadcrumbs(new PageFrame.Crumb(title.href("/vendor"), texts.get("portal.title")))
                : title;
        var here = QueryString.EMPTY.with(SHOW, shown);
        var next = found.next();
        return page.page(
                "correction/list",
                new CorrectionListPage(
                        frame,
                        vendor,
                        items(views.keySet().stream().toList(), shown, frame),
                        lines.of(found.items(), frame),
                        next == null ? null : here.with("cursor", next).on(frame.href("/corrections"))));
    }

    /** Those who answer see first what waits for them; everybody else has only their own. */
    private static Map<String, CorrectionFilter> views(@Nullable SignedIn person) {
        var views = new LinkedHashMap<String, CorrectionFilter>();
        var administrator = person != null && person.has(Role.ADMINISTRATOR);
        if (administrator || person != null && person.has(Role.VENDOR)) {
            views.put("waiting", CorrectionFilter.WAITING);
            views.put(ALL, CorrectionFilter.ALL);
        }
        if (person == null || !person.has(Role.VENDOR)) {
            views.put("mine", CorrectionFilter.MINE);
        }
        return views;
    }

    private static List<NavigationItem> items(List<String> views, String shown, PageFrame frame) {
        return views.size() < 2
                ? List.of()
                : views.stream()
                        .map(view -> new NavigationItem(
                                QueryString.EMPTY.with(SHOW, view).on(frame.href("/corrections")),
                                frame.texts().of("correction.show", view),
                                view.equals(shown)))
                        .toList();
    }
}
