// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.questionnaire;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aiplus.questionnaire.QuestionSetService;
import org.aiplus.questionnaire.QuestionSetView;
import org.aiplus.shared.Language;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.questionnaire.QuestionSetPage.ChangeRow;
import org.aiplus.web.support.Texts;

/** Shows everybody what vendors are asked, version by version. */
@RequestScoped
@Path("{language: en|tc|sc}/questions")
public class ShowQuestions {

    @EJB
    QuestionSetService questions;

    @Inject
    QuestionPages pages;

    @Inject
    PageRequest page;

    /** Lists the versions. */
    @GET
    public Response list(@PathParam("language") Language language) {
        return page.page("questionnaire/list", pages.list(language, List.of()));
    }

    /** Shows one published version. */
    @GET
    @Path("{version}")
    public Response show(@PathParam("language") Language language, @PathParam("version") String version) {
        var set = questions.get(version);
        var versions = new ArrayList<>(questions.versions());
        Collections.reverse(versions);
        int earlier = versions.indexOf(version) + 1;
        var before = earlier < versions.size() ? versions.get(earlier) : null;
        List<ChangeRow> changes =
                before == null ? List.of() : QuestionWords.changes(questions.difference(before, version), language);
        var frame = page.frame(language, title(language, set));
        return page.page(
                "questionnaire/show",
                new QuestionSetPage(
                        frame,
                        version,
                        set.current(),
                        null,
                        before,
                        changes,
                        new QuestionWords(language, set).sections()));
    }

    private static String title(Language language, QuestionSetView set) {
        return Texts.in(language).get("questions.version.title", set.version());
    }
}
