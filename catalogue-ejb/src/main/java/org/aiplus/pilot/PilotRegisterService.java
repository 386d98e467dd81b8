// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The public register of pilots: those that their departments list, with results once lessons are published. */
@Stateless
public class PilotRegisterService {

    private static final int LESSONS = 20;

    @Inject
    PilotRepository pilots;

    @Inject
    SolutionQueries solutions;

    /**
     * Listed pilots, the newest first.
     *
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most pilots wanted, from 1 to {@link PilotService#MAX_LIMIT}
     * @throws RuleViolation INVALID_CURSOR
     */
    @PermitAll
    public Slice<PilotSummary> list(@Nullable String cursor, int limit) {
        var most = Math.max(1, Math.min(limit, PilotService.MAX_LIMIT));
        return PilotService.slice(pilots.register(PilotService.cursor(cursor), most + 1), most);
    }

    /**
     * One listed pilot.
     *
     * @throws NotFound when no listed pilot that was locked has the reference
     */
    @PermitAll
    public PublicPilot read(PilotReference reference) {
        var charter = pilots.find(reference)
                .filter(found ->
                        found.status() != PilotStatus.DRAFT && found.content().listed())
                .orElseThrow(NotFound::new);
        var content = charter.content();
        var versions = pilots.versions(charter.id());
        var ending = charter.ending();
        var lessons = ending == null ? null : ending.lessons();
        var decision = lessons == null
                ? null
                : pilots.decisions(charter.id()).stream().findFirst().orElse(null);
        List<MetricResult> results = decision == null ? List.of() : decision.results();
        return new PublicPilot(
                charter.summary(true),
                Objects.requireNonNullElse(content.texts().get(CharterText.OBJECTIVE), ""),
                Objects.requireNonNullElse(content.texts().get(CharterText.PUBLISHED), ""),
                versions.get(versions.size() - 1).hash(),
                versions.size() - 1,
                content.level(),
                content.language(),
                content.metrics(),
                results,
                decision == null ? Map.of() : Tallies.outcomes(content, results),
                decision == null || decision.kind() == decision.follows() ? null : decision.reason(),
                lessons);
    }

    /**
     * What pilots have taught about a tool, the newest first.
     *
     * @throws NotFound when no published entry has this reference
     */
    @PermitAll
    public List<PilotLesson> lessons(SolutionReference solution) {
        if (!solutions.published(solution.value())) {
            throw new NotFound();
        }
        return pilots.lessons(solution.value(), LESSONS).stream()
                .map(charter -> new PilotLesson(
                        charter.summary(true),
                        Objects.requireNonNull(
                                Objects.requireNonNull(charter.ending()).lessons())))
                .toList();
    }
}
