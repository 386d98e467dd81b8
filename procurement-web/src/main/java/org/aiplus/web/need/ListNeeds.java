// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.need;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aiplus.identity.Role;
import org.aiplus.need.NeedFilter;
import org.aiplus.need.NeedService;
import org.aiplus.need.NeedStatus;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Needs of all departments. */
@RequestScoped
@Path("{language: en|tc|sc}/needs")
public class ListNeeds {

    private static final int SIZE = 50;

    @EJB
    NeedService needs;

    @Inject
    PageRequest page;

    /** Shows those that the reader may read, the newest first. */
    @GET
    public Response list(
            @PathParam("language") Language language,
            @QueryParam("status") @Nullable String status,
            @QueryParam("department") @Nullable String department,
            @QueryParam("cursor") @Nullable String cursor) {
        var wanted = Arrays.stream(NeedStatus.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElse(null);
        var of = department == null || department.isBlank() ? null : department.strip();
        var found = needs.list(new NeedFilter(wanted, of), cursor, SIZE);
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("need.title"));
        var query = QueryString.EMPTY;
        query = wanted == null ? query : query.with("status", wanted.name());
        query = of == null ? query : query.with("department", of);
        var next = found.next();
        var person = page.person();
        return page.page(
                "need/list",
                new NeedListPage(
                        frame,
                        found.items(),
                        statuses(texts, wanted),
                        of == null ? "" : of,
                        next == null ? null : query.with("cursor", next).on(frame.href("/needs")),
                        person != null && (person.has(Role.DEPARTMENT_STAFF) || person.has(Role.AI_OWNER))));
    }

    private static List<Option> statuses(Texts texts, @Nullable NeedStatus chosen) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", texts.get("need.all"), chosen == null));
        for (var status : NeedStatus.values()) {
            options.add(Option.of(status.name(), texts.of("need.status", status), status == chosen));
        }
        return options;
    }
}
