// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.criteria;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.aiplus.criteria.CriteriaAuthoringService;
import org.aiplus.criteria.CriteriaSetReference;
import org.aiplus.criteria.CriteriaSetStatus;
import org.aiplus.criteria.CriteriaSetVersionView;
import org.aiplus.identity.Role;
import org.aiplus.questionnaire.QuestionSetService;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormVersion;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** Writes the next edition of the criteria: an administrator drafts it, a member of the committee publishes it. */
@RequestScoped
@Path("{language: en|tc|sc}/criteria-drafts")
public class WriteCriteria {

    private static final String FILE = "file";
    private static final String VERSION = "version";

    @EJB
    CriteriaAuthoringService authoring;

    @EJB
    QuestionSetService questions;

    @Inject
    PageRequest page;

    /** Lists the editions with their origin. */
    @GET
    public Response list(@PathParam("language") Language language) {
        return page.page("criteria/drafts", drafts(language, "", List.of()));
    }

    private DraftsPage drafts(Language language, String version, List<FieldError> errors) {
        var editions = new ArrayList<>(authoring.history());
        Collections.reverse(editions);
        var copies = editions.stream()
                .map(CriteriaSetVersionView::reference)
                .map(reference -> Option.of(reference.toString(), reference.toString(), false))
                .toList();
        var inUse = editions.stream()
                .filter(one -> one.status() == CriteriaSetStatus.PUBLISHED)
                .findFirst();
        var retirable = editions.stream()
                .filter(one -> one.status() == CriteriaSetStatus.PUBLISHED)
                .filter(one -> may(Role.GOVERNANCE_COMMITTEE)
                        && !inUse.filter(one::equals).isPresent())
                .map(one ->
                        Option.of(one.reference().toString(), one.reference().toString(), false))
                .toList();
        return new DraftsPage(
                page.frame(language, Texts.in(language).get("criteria.drafts.title")),
                editions,
                may(Role.ADMINISTRATOR),
                retirable,
                copies,
                version,
                errors);
    }

    private boolean may(String role) {
        var person = page.person();
        return person != null && person.has(role);
    }

    /** Keeps an uploaded document as a draft. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@PathParam("language") Language language, List<EntityPart> parts) throws IOException {
        var file = parts.stream().filter(part -> part.getName().equals(FILE)).findFirst();
        // Nothing chosen is uploaded as nothing, so that who may upload is asked first.
        boolean chosen =
                file.isPresent() && !file.get().getFileName().orElse("").isBlank();
        try (var content = chosen ? file.get().getContent() : InputStream.nullInputStream()) {
            return kept(language, authoring.upload(content.readAllBytes()).reference());
        } catch (DomainException refusal) {
            return refused(
                    language,
                    "",
                    chosen
                            ? places(refusal, language, FILE)
                            : List.of(new FieldError(FILE, Texts.in(language).get("criteria.file.error"))));
        }
    }

    /** Starts the next edition as a copy of another. */
    @POST
    @Path("copies")
    public Response copy(
            @PathParam("language") Language language,
            @FormParam("from") @Nullable String from,
            @FormParam(VERSION) @Nullable String version) {
        var copied = CriteriaSetReference.parse(Objects.toString(from, ""));
        var next = Objects.toString(version, "").strip();
        try {
            var draft = authoring.copy(
                    copied.map(CriteriaSetReference::set).orElse(""),
                    copied.map(CriteriaSetReference::version).orElse(""),
                    next);
            return kept(language, draft.reference());
        } catch (DomainException refusal) {
            return refused(language, next, places(refusal, language, VERSION));
        }
    }

    private Response kept(Language language, CriteriaSetReference reference) {
        page.flash(true, "criteria.drafted", reference.toString());
        return page.seeOther(language, "/criteria-drafts/" + reference);
    }

    private Response refused(Language language, String version, List<FieldError> errors) {
        return page.refused("criteria/drafts", drafts(language, version, errors));
    }

    private static List<FieldError> places(DomainException refusal, Language language, String field) {
        return refusal.problems().stream()
                .map(problem -> {
                    var text = ProblemTexts.detail(problem, language);
                    var at = problem.pointer();
                    return new FieldError(field, at == null || field.equals(VERSION) ? text : at + ": " + text);
                })
                .toList();
    }

    /** Shows a draft as it would be published. */
    @GET
    @Path("{set}/{edition}")
    public Response show(
            @PathParam("language") Language language,
            @PathParam("set") String set,
            @PathParam("edition") String edition) {
        var draft = authoring.preview(set, edition);
        var words = new CriteriaWords(language, questions.vocabularies());
        var open = draft.open().stream()
                .map(problem -> new DraftPage.OpenPoint(
                        Objects.toString(problem.pointer(), ""), ProblemTexts.detail(problem, language)))
                .toList();
        return page.page(
                "criteria/draft",
                new DraftPage(
                        page.frame(
                                        language,
                                        Texts.in(language)
                                                .get(
                                                        "criteria.draft.title",
                                                        draft.version().reference()))
                                .withBreadcrumbs(new Crumb(
                                        "/" + language.path() + "/criteria-drafts",
                                        Texts.in(language).get("criteria.drafts.title"))),
                        draft,
                        open,
                        words.changes(draft.difference()),
                        words.families(draft.set()),
                        may(Role.ADMINISTRATOR),
                        may(Role.GOVERNANCE_COMMITTEE)));
    }

    /** Publishes a draft. */
    @POST
    @Path("{set}/{edition}/publish")
    public Response publish(
            @PathParam("language") Language language,
            @PathParam("set") String set,
            @PathParam("edition") String edition,
            @FormParam("revision") @Nullable String revision) {
        authoring.publish(set, edition, FormVersion.of(revision));
        page.flash(true, "criteria.published", set + "/" + edition);
        return page.seeOther(language, "/criteria-drafts");
    }

    /** Throws a draft away. */
    @POST
    @Path("{set}/{edition}/discard")
    public Response discard(
            @PathParam("language") Language language,
            @PathParam("set") String set,
            @PathParam("edition") String edition,
            @FormParam("revision") @Nullable String revision) {
        authoring.discard(set, edition, FormVersion.of(revision));
        page.flash(true, "criteria.discarded", set + "/" + edition);
        return page.seeOther(language, "/criteria-drafts");
    }

    /** Takes an edition out of use. */
    @POST
    @Path("retirements")
    public Response retire(
            @PathParam("language") Language language,
            @FormParam("edition") @Nullable String edition,
            @FormParam("reason") @Nullable String reason) {
        var reference = CriteriaSetReference.parse(Objects.toString(edition, ""));
        try {
            authoring.retire(
                    reference.map(CriteriaSetReference::set).orElse(""),
                    reference.map(CriteriaSetReference::version).orElse(""),
                    reason);
        } catch (DomainException refusal) {
            var errors = refusal.problems().stream()
                    .map(problem -> new FieldError("reason", ProblemTexts.detail(problem, language)))
                    .toList();
            return refused(language, "", errors);
        }
        page.flash(true, "criteria.retired", Objects.toString(edition, ""));
        return page.seeOther(language, "/criteria-drafts");
    }

    /** The document of an edition, to write the next one from. */
    @GET
    @Path("{set}/{edition}/document")
    public Response document(@PathParam("set") String set, @PathParam("edition") String edition) {
        return Response.ok(authoring.documentText(set, edition), MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"criteria-" + set + "-" + edition + ".json\"")
                .build();
    }
}
