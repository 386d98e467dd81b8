// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import jakarta.servlet.http.HttpServletRequest;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;

/**
 * What is known about a request from its first moment on.
 *
 * @param id names the request in answers, in the log and in the audit trail
 * @param language in which titles and explanations of problems are written
 */
public record RequestFacts(String id, Language language) {

    private static final String ATTRIBUTE = RequestFacts.class.getName();

    /** Keeps the facts of a request that begins. */
    static RequestFacts begin(HttpServletRequest request, String id) {
        var facts = new RequestFacts(id, AcceptLanguage.best(request.getHeader("Accept-Language")));
        request.setAttribute(ATTRIBUTE, facts);
        return facts;
    }

    /** The facts of this request. */
    public static RequestFacts of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof RequestFacts known
                ? known
                : begin(request, Ids.next().toString());
    }
}
