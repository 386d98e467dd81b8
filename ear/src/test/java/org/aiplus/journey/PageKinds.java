// SPDX-License-Identifier: Apache-2.0
package org.aiplus.journey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aiplus.access.AccessTable;
import org.aiplus.access.AccessTable.Door;

/** The kinds of pages that the product has, as the access table names them, and which kind an address is. */
final class PageKinds {

    private record Kind(String route, Pattern pattern, int literal) {}

    private final List<Kind> kinds;

    private PageKinds(List<Kind> kinds) {
        this.kinds = kinds;
    }

    static PageKinds read() {
        return new PageKinds(AccessTable.read().rows().stream()
                .filter(row -> row.door() == Door.WEB && row.method().equals("GET"))
                .map(row -> row.act().substring("GET ".length()))
                .distinct()
                .map(PageKinds::kind)
                // Of two kinds that fit, the one that says more is meant.
                .sorted(Comparator.comparingInt(Kind::literal).reversed())
                .toList());
    }

    private static Kind kind(String route) {
        var literal = route.replaceAll("\\{[^}]*}", "");
        var pattern = Pattern.compile(("\\Q" + route + "\\E")
                .replaceAll("\\{language}", "\\\\E(?:en|tc|sc)\\\\Q")
                .replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q"));
        return new Kind(route, pattern, literal.length());
    }

    /** The route of an address without its question. */
    Optional<String> of(String path) {
        return kinds.stream()
                .filter(kind -> kind.pattern().matcher(path).matches())
                .map(Kind::route)
                .findFirst();
    }

    /** All routes. */
    Set<String> routes() {
        var routes = new TreeSet<String>();
        kinds.forEach(kind -> routes.add(kind.route()));
        return routes;
    }
}
