// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.moderation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.submission.ModerationService;
import org.aiplus.submission.SubmissionReference;
import org.aiplus.web.frame.PageRequest;
import org.aiplus.web.support.FormVersion;
import org.jspecify.annotations.Nullable;

/** One submission for a moderator, and the acts that need no more than a button. */
@RequestScoped
@Path("{language: en|tc|sc}/moderation/{reference}")
public class ShowModeration {

    private static final String TEMPLATE = "moderation/submission";

    @EJB
    ModerationService moderation;

    @Inject
    PageRequest page;

    @Inject
    ModerationPages pages;

    /**
     * Shows what was handed in beside what is published.
     *
     * @param show {@code all} for the answers that did not change as well
     */
    @GET
    public Response show(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @QueryParam("show") @Nullable String show) {
        var view = moderation.read(reference(reference));
        return page.page(TEMPLATE, pages.of(language, view, "all".equals(show), List.of()));
    }

    /** Takes it into review. */
    @POST
    @Path("take")
    public Response take(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = reference(reference);
        return done(language, which, "moderation.done.take", () -> moderation.take(which, FormVersion.of(version)));
    }

    /** Recommends approval. */
    @POST
    @Path("recommend")
    public Response recommend(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = reference(reference);
        return done(
                language,
                which,
                "moderation.done.recommend",
                () -> moderation.recommend(which, FormVersion.of(version)));
    }

    /** Goes on with the review instead of approving. */
    @POST
    @Path("return")
    public Response returnToReview(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("version") @Nullable String version) {
        var which = reference(reference);
        return done(
                language,
                which,
                "moderation.done.return",
                () -> moderation.returnToReview(which, FormVersion.of(version)));
    }

    /**
     * Approves as the second person.
     *
     * @param checked paths of the languages whose texts the reader answers for
     */
    @POST
    @Path("approve")
    public Response approve(
            @PathParam("language") Language language,
            @PathParam("reference") String reference,
            @FormParam("checked") List<String> checked,
            @FormParam("version") @Nullable String version) {
        var which = reference(reference);
        var languages = EnumSet.noneOf(Language.class);
        checked.forEach(path -> Language.ofPath(path).ifPresent(languages::add));
        return done(
                language,
                which,
                "moderation.done.approve",
                () -> moderation.approve(which, languages, FormVersion.of(version)));
    }

    private Response done(Language language, SubmissionReference reference, String message, Runnable act) {
        return page.act(
                language,
                act,
                "/moderation/" + reference,
                message,
                refusal -> page.refused(
                        TEMPLATE, pages.of(language, moderation.read(reference), false, refusal.problems())));
    }

    static SubmissionReference reference(String text) {
        return SubmissionReference.parse(text).orElseThrow(NotFound::new);
    }
}
