// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.search;

import org.aiplus.search.IndexState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the search index of this server stands. */
@Schema(name = "SearchIndex", description = "How the search index of this server stands.")
public record SearchIndexJson(
        @Schema(description = "Whether searches are answered.")
        boolean usable,

        @Schema(description = "Whether searches see everything that is committed.")
        boolean upToDate,

        @Schema(description = "How far it has followed the change feed: a token as in next of the feed.")
        String position,

        @Schema(description = "Token of the newest change.") String newest,
        @Schema(description = "Solutions in the index.") long entries,

        @Schema(description = "How far a rebuild has come; absent when none is running.") @Nullable
        RebuildJson rebuild) {

    /** A running rebuild. */
    @Schema(name = "SearchIndexRebuild", description = "A running rebuild.")
    public record RebuildJson(
            @Schema(description = "Solutions done.") long done,

            @Schema(description = "Solutions to be done in all.")
            long total) {}

    static SearchIndexJson from(IndexState state) {
        var rebuild = state.rebuild();
        return new SearchIndexJson(
                state.usable(),
                state.upToDate(),
                state.position().token(),
                state.newest().token(),
                state.entries(),
                rebuild == null ? null : new RebuildJson(rebuild.done(), rebuild.total()));
    }
}
