// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.questionnaire.Answer.LocalisedAnswer;
import org.aiplus.shared.Language;
import org.aiplus.web.request.PublicAddress;

/** New and changed entries for feed readers: what everybody may read, whoever asks. */
@RequestScoped
@Path("{language: en|tc|sc}/feed")
public class ShowFeed {

    private static final int ENTRIES = 50;
    private static final String TYPE = "application/atom+xml; charset=UTF-8";

    @EJB
    CatalogueService catalogue;

    @Inject
    CatalogueWords words;

    /** The feed, or 304 to who has it already. */
    @GET
    public Response show(@PathParam("language") Language language, @Context Request request) {
        var inLanguage = words.in(language);
        var tools = catalogue.newestForEverybody(ENTRIES).stream()
                .map(view -> tool(view, language, inLanguage))
                .toList();
        var document = new ToolFeed(language, PublicAddress.origin()).of(tools);
        var tag = new EntityTag(hash(document));
        var known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(document, TYPE) : known)
                .tag(tag)
                .header("Cache-Control", "no-cache")
                .header("Content-Language", language.tag())
                .build();
    }

    private static ToolFeed.Tool tool(SolutionView view, Language language, Words words) {
        return new ToolFeed.Tool(
                view.reference().value(),
                view.name().resolve(language),
                view.answers()
                        .get("summary", LocalisedAnswer.class)
                        .map(summary -> summary.text().resolve(language))
                        .orElse(null),
                view.publishedAt(),
                view.categories().stream()
                        .map(code -> new ToolFeed.Label(code, words.term("category", code)))
                        .toList(),
                view.demo());
    }

    private static String hash(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
