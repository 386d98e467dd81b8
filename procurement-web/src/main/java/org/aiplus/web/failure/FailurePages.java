// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.failure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.ErrorPage;
import org.aiplus.web.support.Texts;

/** Makes the page of a failure in the language of the address. */
@RequestScoped
public class FailurePages {

    /** Codes that say no more than the status does; the page has better words for it. */
    private static final Set<ProblemCode> GENERAL = Set.of(ProblemCode.NOT_ALLOWED, ProblemCode.NOT_SIGNED_IN);

    @Inject
    HttpServletRequest request;

    @Inject
    PageRequest page;

    /** The page for a status, with the words of the problems. */
    public Response of(int status, List<Problem> problems) {
        var language = language();
        var details = problems.stream()
                .flatMap(problem ->
                        Stream.of(ProblemTexts.detail(problem, language), ProblemTexts.fix(problem, language)))
                .distinct()
                .toList();
        var code = problems.get(0).code();
        boolean unknown = status == Response.Status.NOT_FOUND.getStatusCode();
        if (unknown || GENERAL.contains(code)) {
            return of(status, language, unknown ? List.of() : details);
        }
        var frame = page.frame(language, ProblemTexts.title(code, language));
        return page.answer(status, "error", new ErrorPage(frame, status, true, details));
    }

    /** The page for a status. */
    public Response of(int status) {
        return of(status, language(), List.of());
    }

    /**
     * The page of a sign-in that came to nothing: not what a role may do is the matter, but the identity server.
     *
     * @param refusal status that the server gave, of which 403 says nothing true here
     */
    public Response ofSignIn(int refusal) {
        var language = language();
        var texts = Texts.in(language);
        var forbidden = refusal == Response.Status.FORBIDDEN.getStatusCode();
        var status = forbidden ? Response.Status.SERVICE_UNAVAILABLE.getStatusCode() : refusal;
        var frame = page.frame(language, texts.get("error.sign-in.title"));
        return page.answer(
                status, "error", new ErrorPage(frame, status, true, List.of(texts.get("error.sign-in.text"))));
    }

    private Response of(int status, Language language, List<String> details) {
        var frame = page.frame(language, ErrorPage.title(Texts.in(language), status));
        return page.answer(status, "error", new ErrorPage(frame, status, false, details));
    }

    private Language language() {
        var uri = String.valueOf(request.getAttribute("jakarta.servlet.error.request_uri"));
        var address = "null".equals(uri) ? request.getRequestURI() : uri;
        var parts = address.split("/", 3);
        return parts.length > 1 ? Language.ofPath(parts[1]).orElse(Language.EN) : Language.EN;
    }
}
