// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.questionnaire;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.aiplus.questionnaire.QuestionSetService;
import org.aiplus.questionnaire.QuestionSetVersionView;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Publishes the next version of the questions: one administrator uploads a draft, another publishes it. */
@RequestScoped
@Path("{language: en|tc|sc}/question-drafts")
public class PublishQuestions {

    private static final String FILE = "file";

    @EJB
    QuestionSetService questions;

    @Inject
    QuestionPages pages;

    @Inject
    PageRequest page;

    /** Keeps an uploaded document as a draft. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response draft(@PathParam("language") Language language, List<EntityPart> parts) throws IOException {
        var file = parts.stream().filter(part -> part.getName().equals(FILE)).findFirst();
        // Nothing chosen is uploaded as nothing, so that who may upload is asked first.
        boolean chosen =
                file.isPresent() && !file.get().getFileName().orElse("").isBlank();
        try (var content = chosen ? file.get().getContent() : InputStream.nullInputStream()) {
            var draft = questions.upload(content.readAllBytes());
            page.flash(true, "questions.drafted", draft.version());
            return page.seeOther(language, "/question-drafts/" + draft.version());
        } catch (DomainException refusal) {
            if (!chosen) {
                return refused(language, List.of(Texts.in(language).get("questions.file.error")));
            }
            return refused(
                    language,
                    refusal.problems().stream()
                            .map(problem -> ProblemTexts.detail(problem, language))
                            .toList());
        }
    }

    /** Shows what a draft asks otherwise than the current version. */
    @GET
    @Path("{version}")
    public Response show(@PathParam("language") Language language, @PathParam("version") String version) {
        var draft = known(version).filter(QuestionSetVersionView::draft).orElseThrow(NotFound::new);
        var versions = questions.versions();
        var before = versions.get(versions.size() - 1);
        var difference = questions.difference(before, version);
        var texts = Texts.in(language);
        var frame = page.frame(language, texts.get("questions.draft.title", version))
                .withBreadcrumbs(new Crumb("/" + language.path() + "/questions", texts.get("questions.title")));
        return page.page(
                "questionnaire/show",
                new QuestionSetPage(
                        frame,
                        version,
                        false,
                        new QuestionSetPage.Draft(draft.revision(), draft.own()),
                        before,
                        QuestionWords.changes(difference, language),
                        List.of()));
    }

    /** Publishes a draft. */
    @POST
    @Path("{version}/publish")
    public Response publish(
            @PathParam("language") Language language,
            @PathParam("version") String version,
            @FormParam("revision") @Nullable String revision) {
        questions.publish(version, FormVersion.of(revision));
        page.flash(true, "questions.published", version);
        return page.seeOther(language, "/questions");
    }

    /** Throws a draft away. */
    @POST
    @Path("{version}/discard")
    public Response discard(
            @PathParam("language") Language language,
            @PathParam("version") String version,
            @FormParam("revision") @Nullable String revision) {
        questions.discard(version, FormVersion.of(revision));
        page.flash(true, "questions.discarded", version);
        return page.seeOther(language, "/questions");
    }

    /** The document of a version, to write the next one from. */
    @GET
    @Path("{version}/document")
    public Response document(@PathParam("version") String version) {
        return Response.ok(questions.documentText(version), MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"questions-" + version + ".json\"")
                .build();
    }

    private Optional<QuestionSetVersionView> known(String version) {
        return questions.history().stream()
                .filter(view -> view.version().equals(version))
                .findFirst();
    }

    private Response refused(Language language, List<String> words) {
        var errors = words.stream().map(text -> new FieldError(FILE, text)).toList();
        return page.refused("questionnaire/list", pages.list(language, errors));
    }
}
