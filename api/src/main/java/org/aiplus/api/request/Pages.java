// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.aiplus.api.CatalogueApi;
import org.jspecify.annotations.Nullable;

/** Lists are given out page by page; a cursor leads from one to the next. */
public final class Pages {

    /** Entries of a page when nothing is asked. */
    public static final String USUAL_SIZE = "20";

    /** Most entries of a page. */
    public static final int LARGEST = 100;

    /** Name of the parameter with the cursor. */
    public static final String CURSOR = "cursor";

    /** Name of the parameter with the number of entries. */
    public static final String SIZE = "pageSize";

    private Pages() {}

    /**
     * The answer with a page of a list, with a link to the next page when there is one.
     *
     * @param json the page
     * @param next cursor of the next page
     */
    public static Response page(Record json, @Nullable String next, UriInfo uri, URI publicUrl) {
        var response = Response.ok(json);
        if (next != null) {
            response.header("Link", '<' + next(next, uri, publicUrl) + ">; rel=\"next\"");
        }
        return response.build();
    }

    private static String next(String cursor, UriInfo uri, URI publicUrl) {
        var query = uri.getQueryParameters().entrySet().stream()
                .filter(entry -> !CURSOR.equals(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream().map(value -> encoded(entry.getKey(), value)))
                .collect(Collectors.joining("&"));
        return publicUrl
                + CatalogueApi.BASE_PATH
                + (uri.getPath().startsWith("/") ? "" : "/")
                + uri.getPath()
                + '?'
                + (query.isEmpty() ? "" : query + '&')
                + encoded(CURSOR, cursor);
    }

    private static String encoded(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
