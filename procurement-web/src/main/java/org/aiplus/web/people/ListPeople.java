// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.aiplus.people.PeopleService;
import org.aiplus.people.PersonSummary;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** The list of people, for administrators. */
@RequestScoped
@Path("{language: en|tc|sc}/people")
public class ListPeople {

    private static final int SIZE = 50;

    @EJB
    PeopleService people;

    @Inject
    PageRequest page;

    /** People in order of their names. */
    @GET
    public Response list(
            @PathParam("language") Language language,
            @QueryParam("text") @Nullable String text,
            @QueryParam("department") @Nullable String department,
            @QueryParam("cursor") @Nullable String cursor) {
        var found = people.find(text, department, cursor, SIZE);
        var frame = page.frame(language, Texts.in(language).get("people.title"));
        var typed = Objects.requireNonNullElse(text, "");
        var code = Objects.requireNonNullElse(department, "");
        var lines = found.items().stream().map(person -> line(person, language)).toList();
        var next = found.next();
        var nextHref = next == null
                ? null
                : QueryString.EMPTY
                        .with("text", typed)
                        .with("department", code)
                        .with("cursor", next)
                        .on(frame.href("/people"));
        return page.page("people/list", new PeopleListPage(frame, typed, code, lines, nextHref));
    }

    private static PeopleListPage.Line line(PersonSummary person, Language language) {
        return new PeopleListPage.Line(
                "/" + language.path() + "/people/" + person.id(),
                person.name(),
                Objects.requireNonNullElse(person.email(), ""),
                person.organisations().stream()
                        .map(organisation -> Organisations.words(organisation, language))
                        .toList());
    }
}
