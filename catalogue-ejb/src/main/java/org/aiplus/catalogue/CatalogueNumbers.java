// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.aiplus.shared.Kept;

/** What the first page tells of the whole catalogue; counted once a second, however many look at it. */
@ApplicationScoped
class CatalogueNumbers {

    /** How many of the newest entries are known. */
    static final int MOST_NEWEST = 50;

    private static final Duration OLDEST = Duration.ofSeconds(1);

    @Inject
    CatalogueQueries queries;

    private final Kept<CatalogueFigures> figures = new Kept<>(OLDEST, () -> queries.figures());
    private final Kept<List<SolutionReference>> newest = new Kept<>(OLDEST, () -> queries.newest(MOST_NEWEST));

    CatalogueFigures figures() {
        return figures.get();
    }

    List<SolutionReference> newest() {
        return newest.get();
    }
}
