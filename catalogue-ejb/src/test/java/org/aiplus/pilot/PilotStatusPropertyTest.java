// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.aiplus.catalogue.Classification;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.Language;
import org.aiplus.shared.RuleViolation;
import org.aiplus.usecase.UseCaseFacts;
import org.aiplus.usecase.UseCaseReference;
import org.aiplus.usecase.UseCaseStage;

/** Random acts on a charter; whatever is tried, it follows the table, and a refused act changes nothing. */
class PilotStatusPropertyTest {

    private static final Instant AT = Instant.parse("2026-11-21T01:00:00Z");
    private static final AtomicLong TRIED = new AtomicLong();
    private static final Set<String> SEEN = new TreeSet<>();

    private static final UseCaseFacts USE = new UseCaseFacts(
            new UseCaseReference("UC-2026-0001"),
            "N-2026-0001",
            "DPO",
            Language.EN,
            "A use",
            UseCaseStage.POC,
            Classification.UNCLASSIFIED,
            new SolutionReference("S-000001"),
            1,
            null,
            "boss",
            null,
            AT,
            0);

    /** The table once more, written by hand: which act succeeds in which state, and where it leads. */
    private static final Map<PilotStatus, Map<Act, PilotStatus>> TABLE = Map.of(
            PilotStatus.DRAFT, Map.of(Act.SAVE, PilotStatus.DRAFT, Act.LOCK, PilotStatus.LOCKED),
            PilotStatus.LOCKED,
                    Map.of(
                            Act.AMEND, PilotStatus.AMENDED,
                            Act.EXTEND, PilotStatus.AMENDED,
                            Act.GO_ON, PilotStatus.LOCKED,
                            Act.GO, PilotStatus.DECIDED,
                            Act.STOP, PilotStatus.DECIDED,
                            Act.REPORT, PilotStatus.LOCKED),
            PilotStatus.AMENDED,
                    Map.of(
                            Act.AMEND, PilotStatus.AMENDED,
                            Act.EXTEND, PilotStatus.AMENDED,
                            Act.GO_ON, PilotStatus.AMENDED,
                            Act.GO, PilotStatus.DECIDED,
                            Act.STOP, PilotStatus.DECIDED,
                            Act.REPORT, PilotStatus.AMENDED),
            PilotStatus.DECIDED, Map.of(Act.LEARN, PilotStatus.DECIDED));

    enum Act {
        SAVE,
        LOCK,
        AMEND,
        EXTEND,
        GO_ON,
        GO,
        STOP,
        REPORT,
        LEARN
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Arbitraries.of(Act.class).list().ofMinSize(5).ofMaxSize(60);
    }

    @Property(tries = 2000)
    void noIllegalStateIsReached(@ForAll("acts") List<Act> acts) {
        var charter = new PilotCharter(PilotReference.numbered(2026, 1), USE, "S-000001", "ada", AT);
        charter.save(Charters.complete(), "ada", AT);
        int extensions = 0;
        int number = 0;
        for (var act : acts) {
            var status = charter.status();
            var before = CharterCodec.json(charter.content());
            var called = !charter.stops().isEmpty();
            var done = tries(charter, act, number++);
            TRIED.incrementAndGet();
            SEEN.add(status + " " + act + " " + done);
            var expected = TABLE.get(status).get(act);
            if (done) {
                assertThat(charter.status()).isEqualTo(expected);
            } else {
                assertThat(charter.status()).isEqualTo(status);
                assertThat(CharterCodec.json(charter.content())).isEqualTo(before);
                assertThat(expected == null || act == Act.EXTEND && extensions == 1 || act == Act.GO_ON && !called)
                        .as("%s in %s was refused", act, status)
                        .isTrue();
            }
            extensions += done && act == Act.EXTEND ? 1 : 0;
            assertThat(extensions).isLessThanOrEqualTo(1);
        }
    }

    private static boolean tries(PilotCharter charter, Act act, int number) {
        try {
            switch (act) {
                case SAVE -> charter.save(Charters.complete(), "ada", AT);
                case LOCK -> charter.lock(USE, "ada", AT);
                case AMEND -> charter.amend(charter.content(), "why", "ada", AT);
                case EXTEND -> charter.extend(Charters.END.plusDays(number + 1L), "why", "bo", AT);
                case GO_ON -> charter.goOn();
                case GO -> charter.end(DecisionKind.GO, MetricOutcome.MET, null, "bo", AT);
                case STOP -> charter.end(DecisionKind.STOP, MetricOutcome.MISSED, null, "bo", AT);
                case REPORT -> {
                    charter.reported("cy");
                    charter.reached(number % 2 == 0 ? Set.of("right") : Set.of());
                }
                case LEARN -> charter.publishLessons("That.", Language.EN, AT);
            }
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    @AfterContainer
    static void everyStateWasTriedWithEveryAct() {
        for (var status : PilotStatus.values()) {
            for (var act : Act.values()) {
                var works = TABLE.get(status).containsKey(act);
                assertThat(SEEN).contains(status + " " + act + " " + works);
            }
        }
        assertThat(TRIED.get()).isGreaterThan(10_000);
    }

    @Example
    void theTableIsTheOneInTheCode() {
        for (var status : PilotStatus.values()) {
            var moves = EnumSet.noneOf(PilotStatus.class);
            TABLE.get(status).values().stream().filter(next -> next != status).forEach(moves::add);
            if (TABLE.get(status).get(Act.AMEND) == status) {
                moves.add(status);
            }
            assertThat(status.next()).isEqualTo(moves);
        }
    }
}
