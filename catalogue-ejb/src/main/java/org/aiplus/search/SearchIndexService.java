// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.aiplus.feed.ChangeFeed;
import org.aiplus.identity.Role;
import org.aiplus.shared.DomainEvent;
import org.apache.lucene.index.IndexReader;

/** The search index of this node: how it stands, and the act that makes it anew. */
@Stateless
public class SearchIndexService {

    @Inject
    IndexQueries index;

    @Inject
    IndexProgress progress;

    @Inject
    ChangeFeed feed;

    @Inject
    Event<DomainEvent> events;

    /** How the index stands. Says nothing about what solutions contain. */
    @PermitAll
    public IndexState state() {
        // The position first: a change between the two reads then shows as not followed yet, never as followed.
        var position = progress.position();
        return new IndexState(
                progress.usable(), position, feed.newest(), index.read(IndexReader::numDocs), progress.rebuild());
    }

    /**
     * Makes the index anew in the background; searches go on with what there is. Asking again while a rebuild is under way
     * has no further effect.
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void rebuild() {
        if (progress.askForRebuild()) {
            events.fire(new SearchEvent.RebuildStarted(index.read(IndexReader::numDocs)));
        }
    }
}
