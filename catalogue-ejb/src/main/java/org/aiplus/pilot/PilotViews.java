// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aiplus.json.Problems;
import org.aiplus.shared.CatalogueClock;

/** Puts together what readers of a pilot see, in a number of statements that does not depend on how much was measured. */
@Dependent
class PilotViews {

    @Inject
    PilotRepository pilots;

    @Inject
    ReadingRepository readings;

    @Inject
    PilotAccess rights;

    @Inject
    CatalogueClock clock;

    PilotView view(PilotCharter charter) {
        var draft = charter.status() == PilotStatus.DRAFT;
        var content = charter.content();
        var lacks = new Problems();
        if (draft) {
            CharterRules.complete(content, clock.today(), lacks);
        }
        Collection<Tally> tallies = draft ? List.of() : readings.tallies(charter.id());
        List<MetricResult> results = draft ? List.of() : Tallies.results(content, tallies);
        var ending = charter.ending();
        return new PilotView(
                charter.reference(),
                charter.use().useCase(),
                charter.department(),
                charter.use().title(),
                charter.use().titleLanguage(),
                charter.solution(),
                charter.use().solutionRevision(),
                charter.status(),
                content,
                draft
                        ? List.of()
                        : pilots.versions(charter.id()).stream()
                                .map(PilotVersion::view)
                                .toList(),
                lacks.list(),
                results,
                draft ? Map.of() : Tallies.outcomes(content, results),
                Tallies.series(content, tallies),
                tallies.stream().mapToLong(Tally::readings).sum(),
                charter.stops(),
                charter.overdue(clock.today()),
                charter.latestEnd(),
                draft ? List.of() : pilots.decisions(charter.id()),
                ending == null ? null : ending.lessons(),
                rights.acts(charter, lacks.none()),
                charter.version());
    }
}
