// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.aiplus.json.ContentFolder;
import org.aiplus.shared.LocalisedText;

/**
 * The routes of this release, as dated content: an evaluation is judged by the edition that is in force when it is published.
 * Read once; content that does not fit together stops the deployment.
 */
@ApplicationScoped
public class ProcurementRoutes {

    private final List<RouteRules> editions;

    /** Reads the content of this release. */
    public ProcurementRoutes() {
        this(read(ContentFolder.shipped("procurement/")));
    }

    ProcurementRoutes(List<RouteRules> editions) {
        this.editions = List.copyOf(editions);
    }

    /** Makes the container read the content while it deploys and not at the first request. */
    void readAtStart(@Observes Startup event) {
        on(LocalDate.MAX);
    }

    /** The edition in force on a day; the first counts for what was before it. */
    public RouteRules on(LocalDate day) {
        var found = editions.get(0);
        for (var edition : editions) {
            found = edition.from().isAfter(day) ? found : edition;
        }
        return found;
    }

    static List<RouteRules> read(Function<String, JsonNode> files) {
        var editions = new ArrayList<RouteRules>();
        for (var version : files.apply("versions.json")) {
            editions.add(edition(new ContentFolder(files, version.asText() + "/"), version.asText()));
        }
        return editions;
    }

    private static RouteRules edition(ContentFolder folder, String version) {
        var node = folder.file("routes.json");
        folder.require(version.equals(node.path("version").asText()), "another version");
        var routes = new ArrayList<RouteRule>();
        node.path("routes").forEach(route -> routes.add(route(folder, route)));
        folder.require(
                routes.stream().map(RouteRule::route).toList().equals(List.of(ProcurementRoute.values())),
                "every route once, the narrowest first");
        folder.require(routes.get(routes.size() - 1).upTo() == null, "no route is open to every value");
        var categories = new LinkedHashMap<String, LocalisedText>();
        node.path("categories")
                .forEach(code -> categories.put(code.asText(), folder.text("/categories/" + code.asText())));
        return new RouteRules(
                version,
                LocalDate.parse(node.path("from").asText()),
                routes,
                categories,
                folder.file("routes.json").path("minorUpTo").decimalValue());
    }

    private static RouteRule route(ContentFolder folder, JsonNode node) {
        var route = ProcurementRoute.valueOf(node.path("route").asText());
        var rule = new RouteRule(
                "RT-" + route.name().replace('_', '-'),
                route,
                node.has("upTo") ? node.path("upTo").decimalValue() : null,
                folder.positive(node, "invitees"),
                node.path("openDays").asInt(),
                node.path("leastQuality").decimalValue(),
                node.path("mostQuality").decimalValue(),
                node.path("leastInnovation").decimalValue(),
                folder.text("/routes/" + route + "/name"),
                folder.text("/routes/" + route + "/basis"),
                node.path("verified").asBoolean());
        folder.require(
                rule.leastQuality().signum() >= 0
                        && rule.leastQuality().compareTo(rule.mostQuality()) <= 0
                        && rule.mostQuality().compareTo(BigDecimal.valueOf(100)) <= 0,
                "no limits of weights for " + route);
        return rule;
    }
}
