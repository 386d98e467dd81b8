// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.vendor;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aiplus.clock.ClockService;
import org.aiplus.shared.Language;
import org.aiplus.vendor.VendorLine;
import org.aiplus.vendor.VendorService;
import org.aiplus.vendor.VendorStatus;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.QueryString;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Vendors, those that wait longest first, for procurement officers. */
@RequestScoped
@Path("{language: en|tc|sc}/vendors")
public class ListVendors {

    private static final int SIZE = 50;

    @EJB
    VendorService vendors;

    @EJB
    ClockService clock;

    @Inject
    PageRequest page;

    /** The list; without a choice of a state, those that wait for a verification. */
    @GET
    public Response list(
            @PathParam("language") Language language,
            @QueryParam("status") @Nullable String status,
            @QueryParam("cursor") @Nullable String cursor) {
        var chosen = status == null ? VendorStatus.REGISTERED.name() : status;
        var state = Arrays.stream(VendorStatus.values())
                .filter(candidate -> candidate.name().equals(chosen))
                .findFirst()
                .orElse(null);
        var found = vendors.list(state, cursor, SIZE);
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("vendor.list.title"));
        var now = clock.show().now();
        var lines = found.items().stream()
                .map(line -> new VendorListPage.Line(
                        frame.href("/vendors/" + line.vendor().id()),
                        line,
                        line.vendor().name().resolve(language),
                        age(line, now, texts),
                        line.declarations() == null
                                ? texts.get("vendor.declarations.none")
                                : texts.of("vendor.clearance", line.declarations())))
                .toList();
        var next = found.next();
        return page.page(
                "vendor/list",
                new VendorListPage(
                        frame,
                        states(chosen, texts),
                        lines,
                        next == null
                                ? null
                                : QueryString.EMPTY
                                        .with("status", chosen)
                                        .with("cursor", next)
                                        .on(frame.href("/vendors"))));
    }

    /** The way back from the pages of one vendor. */
    static Crumb crumb(Language language) {
        return new Crumb("/" + language.path() + "/vendors", Texts.in(language).get("vendor.list.title"));
    }

    private static String age(VendorLine line, Instant now, Texts texts) {
        var since = line.registeredAt();
        return since == null || line.vendor().status() != VendorStatus.REGISTERED
                ? ""
                : texts.get("vendor.age", Duration.between(since, now).toDays());
    }

    private static List<Option> states(String chosen, Texts texts) {
        var options = new ArrayList<Option>();
        for (var status : VendorStatus.values()) {
            options.add(Option.of(
                    status.name(),
                    texts.of("vendor.status", status),
                    status.name().equals(chosen)));
        }
        options.add(Option.of("ALL", texts.get("vendor.list.all"), chosen.equals("ALL")));
        return options;
    }
}
