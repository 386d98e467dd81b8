// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiplus.identity.Audience;

/**
 * Published entries as the running transaction finds or has written them, past every cache and with all that the
 * government reads. Whoever uses it decides who may know what.
 */
@Dependent
public class EntryReader {

    @Inject
    SolutionRepository solutions;

    @Inject
    SolutionViews views;

    /** The published entries by reference, as many statements for many as for one; the others are left out. */
    public Map<SolutionReference, SolutionView> read(Collection<SolutionReference> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return views.of(solutions.published(references), Audience.GOVERNMENT).stream()
                .collect(Collectors.toUnmodifiableMap(SolutionView::reference, Function.identity()));
    }
}
