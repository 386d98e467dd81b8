// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.aiplus.shared.Language;
import org.aiplus.shared.RuleViolation;

/** Random acts on an evaluation; whatever is tried, it follows the table and what was fixed stays as it was. */
class EvaluationStatusPropertyTest {

    private static final Instant AT = Instant.parse("2026-11-21T01:00:00Z");
    private static final AtomicLong TRIED = new AtomicLong();

    /** The table once more, written by hand from the descriptions of the states. */
    private static final Map<EvaluationStatus, Set<EvaluationStatus>> TABLE = Map.of(
            EvaluationStatus.DRAFT, EnumSet.of(EvaluationStatus.PUBLISHED, EvaluationStatus.CANCELLED),
            EvaluationStatus.PUBLISHED, EnumSet.of(EvaluationStatus.MARKING, EvaluationStatus.CANCELLED),
            EvaluationStatus.MARKING, EnumSet.of(EvaluationStatus.MODERATION, EvaluationStatus.CANCELLED),
            EvaluationStatus.MODERATION, EnumSet.of(EvaluationStatus.PRICE_OPENING, EvaluationStatus.CANCELLED),
            EvaluationStatus.PRICE_OPENING, EnumSet.of(EvaluationStatus.RECOMMENDED, EvaluationStatus.CANCELLED),
            EvaluationStatus.RECOMMENDED, EnumSet.of(EvaluationStatus.APPROVED, EvaluationStatus.CANCELLED),
            EvaluationStatus.APPROVED,
                    EnumSet.of(EvaluationStatus.CLOSED, EvaluationStatus.RECOMMENDED, EvaluationStatus.CANCELLED),
            EvaluationStatus.CLOSED, EnumSet.noneOf(EvaluationStatus.class),
            EvaluationStatus.CANCELLED, EnumSet.noneOf(EvaluationStatus.class));

    /** What is tried: a state to go to, a change of the content, another closing time. */
    record Act(int kind, EvaluationStatus to) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        var act = Arbitraries.integers().between(0, 3).flatMap(kind -> Arbitraries.of(EvaluationStatus.class)
                .map(to -> new Act(kind, to)));
        return act.list().ofMinSize(5).ofMaxSize(60);
    }

    @Property(tries = 2000)
    void noIllegalStateIsReached(@ForAll("acts") List<Act> acts) {
        var evaluation = new Evaluation(EvaluationReference.numbered(2026, 1), "DPO", content("A chatbot"), "ada", AT);
        evaluation.save(content("A chatbot"), "ada", AT);
        for (var act : acts) {
            var before = evaluation.status();
            var fixed = evaluation.content();
            var hash = evaluation.hash();
            var closing = evaluation.closesAt();
            var done = tries(evaluation, act);
            TRIED.incrementAndGet();
            if (evaluation.status() != before) {
                assertThat(done).isTrue();
                assertThat(TABLE.get(before)).contains(evaluation.status());
            }
            if (hash != null) {
                assertThat(evaluation.hash()).isEqualTo(hash);
                assertThat(evaluation.content()).isEqualTo(fixed);
            }
            if (before != EvaluationStatus.DRAFT && before != EvaluationStatus.PUBLISHED) {
                assertThat(evaluation.closesAt()).isEqualTo(closing);
            } else if (before == EvaluationStatus.PUBLISHED) {
                assertThat(evaluation.closesAt()).isAfterOrEqualTo(closing);
            }
            assertThat(evaluation.takesBids(AT.plus(Duration.ofDays(400)))).isFalse();
            if (evaluation.status() != EvaluationStatus.PUBLISHED) {
                assertThat(evaluation.takesBids(AT)).isFalse();
            }
        }
    }

    @AfterContainer
    static void enoughWasTried() {
        assertThat(TRIED.get()).isGreaterThan(40_000);
    }

    private static boolean tries(Evaluation evaluation, Act act) {
        try {
            switch (act.kind()) {
                case 0 -> evaluation.save(content("Another"), "bob", AT);
                case 1 -> evaluation.putOff(AT.plus(Duration.ofDays(act.to().ordinal())));
                default -> {
                    if (act.to() == EvaluationStatus.PUBLISHED) {
                        evaluation.publish("{}", new byte[32], "ada", AT);
                    } else {
                        evaluation.moveTo(act.to(), null, "ada", AT);
                    }
                }
            }
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private static EvaluationContent content(String title) {
        var scheme = new MarkingScheme(
                "responsible-ai/2026-1",
                List.of(),
                List.of(),
                Map.of(),
                null,
                BigDecimal.valueOf(60),
                BigDecimal.ZERO,
                "LINEAR",
                List.of(),
                null,
                1,
                List.of(),
                true,
                false);
        return new EvaluationContent(
                title,
                Language.EN,
                null,
                null,
                null,
                null,
                List.of(),
                scheme,
                null,
                AT.plus(Duration.ofDays(3)),
                null,
                List.of());
    }
}
