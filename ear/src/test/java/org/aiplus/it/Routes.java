// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import java.util.ArrayList;
import java.util.List;
import org.aiplus.access.AccessTable;
import org.aiplus.access.AccessTable.Door;

/** Addresses that can be read with a plain GET: one for each reading row of the access table. */
public final class Routes {

    /** How addresses of feeds and downloads end. */
    private static final List<String> NO_PAGES = List.of("/feed", "/document", "/table");

    private Routes() {}

    static List<String> readable() {
        var paths = new ArrayList<String>();
        for (var row : AccessTable.read().rows()) {
            if (row.door() != Door.FACADE && row.method().equals("GET")) {
                paths.add(row.address(known()));
            }
        }
        return paths.stream().distinct().toList();
    }

    /** Addresses of pages in one language. */
    public static List<String> pages(String language) {
        return AccessTable.read().rows().stream()
                .filter(row -> row.door() == Door.WEB && row.method().equals("GET"))
                // Neither a feed nor a download is a page: nothing in it can be walked to or heard.
                .filter(row -> NO_PAGES.stream().noneMatch(row.address()::endsWith))
                .map(row -> row.address(known()).replaceFirst("^/en(/|$)", "/" + language + "$1"))
                .distinct()
                .toList();
    }

    /** An entry that every instance with demo data has. */
    static String known() {
        return "S-000001";
    }
}
