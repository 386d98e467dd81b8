// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.aiplus.catalogue.Classification;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.Language;
import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is tried in whatever order, a use is only ever where the table lets it be, with the tool that belongs there. */
class UseCaseStagePropertyTest {

    private static final Instant AT = Instant.parse("2026-11-21T01:00:00Z");
    private static final SolutionReference TOOL = new SolutionReference("S-000001");
    private static final AtomicInteger TRIED = new AtomicInteger();

    /** The table once more, written apart from the code. */
    private static final Map<UseCaseStage, Set<UseCaseStage>> TABLE = new EnumMap<>(Map.of(
            UseCaseStage.NEED, Set.of(UseCaseStage.SHORTLIST, UseCaseStage.RETIRED),
            UseCaseStage.SHORTLIST,
                    Set.of(
                            UseCaseStage.NEED,
                            UseCaseStage.EVALUATE,
                            UseCaseStage.POC,
                            UseCaseStage.PILOT,
                            UseCaseStage.RETIRED),
            UseCaseStage.EVALUATE,
                    Set.of(UseCaseStage.SHORTLIST, UseCaseStage.POC, UseCaseStage.PILOT, UseCaseStage.RETIRED),
            UseCaseStage.POC,
                    Set.of(
                            UseCaseStage.SHORTLIST,
                            UseCaseStage.EVALUATE,
                            UseCaseStage.PILOT,
                            UseCaseStage.SUSPENDED,
                            UseCaseStage.RETIRED),
            UseCaseStage.PILOT,
                    Set.of(
                            UseCaseStage.EVALUATE,
                            UseCaseStage.POC,
                            UseCaseStage.ROLLOUT,
                            UseCaseStage.SUSPENDED,
                            UseCaseStage.RETIRED),
            UseCaseStage.ROLLOUT,
                    Set.of(UseCaseStage.PILOT, UseCaseStage.LIVE, UseCaseStage.SUSPENDED, UseCaseStage.RETIRED),
            UseCaseStage.LIVE,
                    Set.of(UseCaseStage.EVALUATE, UseCaseStage.ROLLOUT, UseCaseStage.SUSPENDED, UseCaseStage.RETIRED),
            UseCaseStage.SUSPENDED,
                    Set.of(
                            UseCaseStage.POC,
                            UseCaseStage.PILOT,
                            UseCaseStage.ROLLOUT,
                            UseCaseStage.LIVE,
                            UseCaseStage.RETIRED),
            UseCaseStage.RETIRED, Set.of()));

    /** One try: to which stage, and what is known of a tool then. */
    record Try(UseCaseStage to, boolean chosen, boolean published) {}

    private static UseCase begun() {
        return new UseCase(
                new UseCaseReference("UC-2026-0001"),
                "N-2026-0001",
                "DPO",
                Language.EN,
                "Use",
                Classification.RESTRICTED,
                "ada",
                AT);
    }

    @ParameterizedTest
    @EnumSource(UseCaseStage.class)
    void theTableIsTheOneThatWasAgreed(UseCaseStage stage) {
        assertThat(stage.next().keySet()).isEqualTo(TABLE.get(stage));
        assertThat(stage.next().values()).doesNotContain(UseCaseMoveKind.OPEN);
    }

    @Property(tries = 1500)
    void noStateIsReachedThatTheTableDoesNotKnow(@ForAll("tries") List<Try> tries) {
        var useCase = begun();
        var from = EnumSet.noneOf(UseCaseStage.class);
        for (var one : tries) {
            var before = useCase.facts();
            var suspendedFrom = useCase.suspendedFrom();
            var done = tried(useCase, one);
            TRIED.incrementAndGet();
            var after = useCase.facts();
            if (!done) {
                assertThat(after).as("a refusal changes nothing").isEqualTo(before);
                continue;
            }
            from.add(before.stage());
            assertThat(TABLE.get(before.stage())).contains(after.stage());
            if (before.stage() == UseCaseStage.SUSPENDED && after.stage() != UseCaseStage.RETIRED) {
                assertThat(after.stage()).as("on where it stood").isEqualTo(suspendedFrom);
            }
            assertThat(useCase.suspendedFrom() != null).isEqualTo(after.stage() == UseCaseStage.SUSPENDED);
            if (after.stage().running() || after.stage() == UseCaseStage.SUSPENDED) {
                assertThat(after.solutionRevision()).as("what runs is fixed").isNotNull();
            }
            if (after.stage() == UseCaseStage.NEED || after.stage() == UseCaseStage.SHORTLIST) {
                assertThat(after.solution()).isNull();
            }
            if (after.stage() == UseCaseStage.EVALUATE) {
                assertThat(after.solution()).isNotNull();
                assertThat(after.solutionRevision()).isNull();
            }
        }
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        Arbitraries.of(UseCaseStage.class),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(true, true, false))
                .as(Try::new)
                .list()
                .ofMaxSize(40);
    }

    private static boolean tried(UseCase useCase, Try one) {
        try {
            useCase.moveTo(
                    new UseCaseMove(
                            one.to(),
                            null,
                            null,
                            "why",
                            null,
                            Set.of(),
                            one.chosen() ? TOOL : null,
                            one.published() ? 3 : null),
                    "ada",
                    AT);
            return true;
        } catch (RuleViolation refusal) {
            return false;
        }
    }

    @AfterContainer
    static void enoughWasTried() {
        assertThat(TRIED.get()).isGreaterThan(10_000);
    }
}
