// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.about;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.MessagePage;
import org.aiplus.web.support.Texts;

/** Explains a problem of the API: the address that stands in the {@code type} of a problem document. */
@RequestScoped
@Path("problems/{slug}")
public class ExplainProblem {

    @Inject
    PageRequest page;

    /** The page of a problem code, in English, the language of the API's names. */
    @GET
    public Response show(@PathParam("slug") String slug) {
        var code = Arrays.stream(ProblemCode.values())
                .filter(known -> known.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var language = Language.EN;
        var problem = Problem.of(code);
        var frame = page.frame(language, ProblemTexts.title(code, language));
        return page.page(
                "message",
                new MessagePage(
                        frame,
                        List.of(
                                ProblemTexts.detail(problem, language),
                                ProblemTexts.fix(problem, language),
                                code.slug() + " · " + code.status()),
                        Texts.in(language).get("frame.api"),
                        frame.href("/developers")));
    }
}
