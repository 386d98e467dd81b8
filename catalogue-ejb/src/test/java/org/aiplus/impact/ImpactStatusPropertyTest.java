// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
import org.aiplus.risk.RiskTier;
import org.aiplus.risk.RiskTiers;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.RuleViolation;

/** Random acts on an assessment; whatever is tried, it follows the table and keeps what was endorsed. */
class ImpactStatusPropertyTest {

    private static final Instant AT = Instant.parse("2026-11-21T01:00:00Z");
    private static final RiskTiers RISK = new RiskTiers();
    private static final AtomicLong TRIED = new AtomicLong();

    /** The table once more, written by hand from the descriptions of the states. */
    private static final Map<ImpactStatus, Set<ImpactStatus>> TABLE = Map.of(
            ImpactStatus.DRAFT, EnumSet.of(ImpactStatus.IN_ENDORSEMENT),
            ImpactStatus.STALE, EnumSet.of(ImpactStatus.IN_ENDORSEMENT),
            ImpactStatus.IN_ENDORSEMENT, EnumSet.of(ImpactStatus.ENDORSED, ImpactStatus.DRAFT),
            ImpactStatus.ENDORSED, EnumSet.of(ImpactStatus.STALE, ImpactStatus.DRAFT));

    enum Act {
        SAVE_SAME,
        SAVE_OTHER,
        OVERRIDE_BY_AUTHOR,
        OVERRIDE,
        HAND_IN,
        BACK,
        ENDORSE,
        STALE,
        NEXT
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Arbitraries.of(Act.class).list().ofMinSize(5).ofMaxSize(60);
    }

    @Property(tries = 2000)
    void noIllegalStateIsReached(@ForAll("acts") List<Act> acts) {
        var assessment = new ImpactAssessment(
                ImpactReference.numbered(2026, 1),
                "DPO",
                LocalisedText.english("A use"),
                null,
                "1",
                RISK.assess(Map.of()),
                "ada",
                AT);
        var number = 0;
        for (var act : acts) {
            var status = assessment.status();
            var checkpoint = assessment.checkpoint();
            var versions = assessment.versions();
            var content = assessment.content();
            var done = tries(assessment, act, number++);
            TRIED.incrementAndGet();
            if (!done) {
                assertThat(assessment.status()).isEqualTo(status);
                assertThat(assessment.content()).isEqualTo(content);
            }
            if (assessment.status() != status) {
                assertThat(TABLE.get(status)).contains(assessment.status());
            }
            assertThat(assessment.versions() - versions).isEqualTo(done && act == Act.ENDORSE ? 1 : 0);
            if (assessment.checkpoint() != checkpoint) {
                assertThat(status).isEqualTo(ImpactStatus.ENDORSED);
                assertThat(assessment.checkpoint()).isEqualTo(checkpoint.next());
            }
            if (status == ImpactStatus.IN_ENDORSEMENT) {
                assertThat(assessment.content())
                        .as("reviewers decide about what they read")
                        .isEqualTo(content);
            }
            if (assessment.status() == ImpactStatus.STALE) {
                assertThat(assessment.staleReasons()).isNotEmpty();
            }
            if (assessment.status() == ImpactStatus.ENDORSED) {
                assertThat(assessment.staleReasons()).isEmpty();
            }
        }
    }

    @AfterContainer
    static void enoughWasTried() {
        assertThat(TRIED.get()).isGreaterThan(40_000);
    }

    private static boolean tries(ImpactAssessment assessment, Act act, int number) {
        try {
            switch (act) {
                case SAVE_SAME -> save(assessment, assessment.content());
                case SAVE_OTHER -> save(assessment, Assessors.with(assessment.content(), "Q01", "Answer " + number));
                case OVERRIDE_BY_AUTHOR -> {
                    assessment.override(RiskTier.LOW, "no", "ada");
                    throw new AssertionError("an author has overridden");
                }
                case OVERRIDE -> assessment.override(RiskTier.HIGH, "why", "carl");
                case HAND_IN -> assessment.handIn("1", null, "ada", AT);
                case BACK -> assessment.back("why", "carl", AT);
                case ENDORSE -> assessment.endorse(LocalDate.of(2027, 11, 21), "carl", AT);
                case STALE -> assessment.stale(Set.of(StaleReason.MODEL), "system", AT);
                case NEXT -> assessment.next("ada", AT);
                default -> throw new AssertionError(act);
            }
            return true;
        } catch (RuleViolation refusal) {
            return false;
        }
    }

    private static void save(ImpactAssessment assessment, ImpactContent content) {
        var changes = assessment.save(content, RISK.assess(content.risk()), "ada", AT);
        if (!changes.isEmpty()) {
            assessment.stale(changes, "ada", AT);
        }
    }
}
