// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a request from its first moment on.
 *
 * @param id names the request in answers and in the log
 * @param language in which titles and explanations of problems are written
 */
public record RequestFacts(UUID id, Language language) {

    /** Header that carries {@link #id()} in both directions. */
    public static final String ID_HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestFacts.class.getName();

    /** The facts of this request; found out by whoever asks first. */
    public static RequestFacts of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestFacts known) {
            return known;
        }
        var facts = new RequestFacts(
                idFrom(request.getHeader(ID_HEADER)), AcceptLanguage.best(request.getHeader("Accept-Language")));
        remember(request, facts);
        return facts;
    }

    private static void remember(ServletRequest request, RequestFacts facts) {
        request.setAttribute(ATTRIBUTE, facts);
    }

    /** The sender's id when it is a UUID as RFC 9562 writes it, else a new one. */
    static UUID idFrom(@Nullable String header) {
        if (header != null && header.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            return UUID.fromString(header);
        }
        return Ids.next();
    }
}
