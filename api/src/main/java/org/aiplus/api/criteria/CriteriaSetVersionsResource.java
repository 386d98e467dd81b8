// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.aiplus.api.request.EntityTags;
import org.aiplus.criteria.CriteriaAuthoringService;
import org.aiplus.criteria.CriteriaTextService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Writing the next edition of the criteria: an administrator drafts, a member of the committee publishes. */
@Path("criteria-set-versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Criteria authoring", description = "Writing and publishing the next edition of the criteria.")
public class CriteriaSetVersionsResource {

    @Inject
    CriteriaAuthoringService authoring;

    @Inject
    CriteriaTextService texts;

    /** Lists the editions with their origin. */
    @GET
    @Operation(
            summary = "List the editions with their origin",
            description = "For administrators, the committee and auditors. Shipped, published and drafted editions.")
    @APIResponse(responseCode = "200", description = "The editions.")
    @APIResponse(responseCode = "403", ref = "Refused403")
    public List<CriteriaSetVersionJson> listCriteriaSetVersions() {
        return authoring.history().stream().map(CriteriaSetVersionJson::from).toList();
    }

    /** Previews a draft. */
    @GET
    @Path("{set}/{edition}")
    @Operation(
            summary = "Preview a draft of the criteria",
            description =
                    "For administrators, the committee and auditors. What it would change and what is still open.")
    @APIResponse(responseCode = "200", description = "The draft.")
    public CriteriaDraftJson previewCriteriaSet(@PathParam("set") String set, @PathParam("edition") String edition) {
        return CriteriaDraftJson.from(authoring.preview(set, edition));
    }

    /** Reads the document of an edition. */
    @GET
    @Path("{set}/{edition}/document")
    @Operation(
            summary = "Read the document of an edition",
            description = "For administrators, the committee and auditors. The next edition starts from it.")
    @APIResponse(responseCode = "200", description = "The document.")
    public CriteriaSetDocumentJson readCriteriaSetDocument(
            @PathParam("set") String set, @PathParam("edition") String edition) {
        return new CriteriaSetDocumentJson(authoring.document(set, edition));
    }

    /** Writes or replaces a draft. */
    @PUT
    @Path("{set}/{edition}")
    @Operation(
            summary = "Draft an edition of the criteria",
            description = "For administrators. The document names the same edition. Replacing a draft needs If-Match.")
    @APIResponse(responseCode = "200", description = "The draft.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    @APIResponse(responseCode = "412", ref = "Refused412")
    public CriteriaSetVersionJson draftCriteriaSet(
            @PathParam("set") String set,
            @PathParam("edition") String edition,
            @Parameter(description = "Entity tag of the draft that is replaced; absent for the first.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            CriteriaSetDocumentJson document) {
        var expected = Optional.ofNullable(ifMatch).map(EntityTags::expectedVersion);
        return CriteriaSetVersionJson.from(authoring.draft(set, edition, document.tree(), expected));
    }

    /** Publishes a draft. */
    @POST
    @Path("{set}/{edition}/publication")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Publish an edition of the criteria",
            description = "For a member of the committee who did not write it. New assessments use it within two"
                    + " seconds.")
    @APIResponse(responseCode = "200", description = "The published edition.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public CriteriaSetVersionJson publishCriteriaSet(
            @PathParam("set") String set,
            @PathParam("edition") String edition,
            @Parameter(description = "Entity tag of the draft as it was read.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch) {
        return CriteriaSetVersionJson.from(authoring.publish(set, edition, EntityTags.expectedVersion(ifMatch)));
    }

    /** Takes an edition out of use. */
    @POST
    @Path("{set}/{edition}/retirement")
    @Operation(
            summary = "Take an edition out of use",
            description = "For the committee. Not the edition that new assessments use; what used it keeps it.")
    @APIResponse(responseCode = "200", description = "The retired edition.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public CriteriaSetVersionJson retireCriteriaSet(
            @PathParam("set") String set, @PathParam("edition") String edition, RetirementJson retirement) {
        return CriteriaSetVersionJson.from(authoring.retire(set, edition, retirement.reason()));
    }

    /** Vouches for translated words. */
    @POST
    @Path("{set}/{edition}/checks")
    @Operation(
            summary = "Vouch for translated words",
            description =
                    "For administrators and the committee, other than who wrote the edition. The words of one"
                            + " criterion in one Chinese script count as checked from then on, in every edition that keeps them.")
    @APIResponse(responseCode = "200", description = "How many texts were not checked before.")
    public CheckedWordsJson checkCriteriaWords(
            @PathParam("set") String set, @PathParam("edition") String edition, WordsToCheckJson words) {
        return new CheckedWordsJson(texts.checkWords(set, edition, words.partOrNone(), words.languageOrEnglish()));
    }

    /** Throws a draft away. */
    @DELETE
    @Path("{set}/{edition}")
    @Operation(summary = "Throw a draft of the criteria away", description = "For administrators.")
    @APIResponse(responseCode = "204", description = "The draft is gone.")
    @APIResponse(responseCode = "409", ref = "Refused409")
    public void discardCriteriaSet(
            @PathParam("set") String set,
            @PathParam("edition") String edition,
            @Parameter(description = "Entity tag of the draft as it was read.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch) {
        authoring.discard(set, edition, EntityTags.expectedVersion(ifMatch));
    }
}
