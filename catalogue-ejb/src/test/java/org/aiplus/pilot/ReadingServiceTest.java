// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import static org.aiplus.evidence.EvidenceDesk.MEMBER;
import static org.aiplus.evidence.EvidenceDesk.STRANGER;
import static org.aiplus.pilot.Pilots.APPROVER;
import static org.aiplus.pilot.Pilots.AUDITOR;
import static org.aiplus.pilot.Pilots.COLLEAGUE;
import static org.aiplus.pilot.Pilots.OTHER_OWNER;
import static org.aiplus.pilot.Pilots.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.testsupport.CatalogueDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadingServiceTest {

    private static final String HEADER = "metric,source,from,to,count,size,mean,deviation\n";

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Pilots pilots = new Pilots(database);

    @BeforeEach
    void aUse() throws SQLException {
        pilots.use();
    }

    private static ProblemCode refused(ThrowingCallable act) {
        return catchThrowableOfType(DomainException.class, act)
                .problems()
                .get(0)
                .code();
    }

    private String right(PilotView view) {
        return pilots.read(view).results().stream()
                .filter(result -> result.metric().equals("right"))
                .map(result -> result.estimate() == null
                        ? "none"
                        : result.estimate().value().stripTrailingZeros().toPlainString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readingsArePooledAndOneIsWithdrawn() {
        var view = pilots.running();
        assertThat(right(view)).isEqualTo("none");
        pilots.report(OWNER, view, Charters.right(0, 90, 100));
        var wrong = pilots.report(OWNER, view, Charters.right(1, 0, 300));
        assertThat(right(view)).isEqualTo("22.5");
        assertThat(refused(() -> withdraw(view, wrong, " "))).isEqualTo(ProblemCode.REQUIRED);
        withdraw(view, wrong, "Another metric.");
        assertThat(right(view)).isEqualTo("90");
        assertThatThrownBy(() -> withdraw(view, wrong, "Twice.")).isInstanceOf(NotFound.class);
        pilots.report(OWNER, view, Charters.right(1, 200, 300));
        assertThat(right(view)).isEqualTo("72.5");
        var kept = pilots.as(AUDITOR, ReadingService.class, s -> s.list(view.reference(), null, 2));
        assertThat(kept.items()).hasSize(2);
        assertThat(kept.items().get(1).withdrawnReason()).isEqualTo("Another metric.");
        var rest = pilots.as(AUDITOR, ReadingService.class, s -> s.list(view.reference(), kept.next(), 2));
        assertThat(rest.items())
                .singleElement()
                .satisfies(line -> assertThat(line.estimate().value()).isEqualByComparingTo("90"));
    }

    private void withdraw(PilotView view, UUID reading, String reason) {
        pilots.as(OWNER, ReadingService.class, s -> {
            s.withdraw(view.reference(), reading, reason);
            return true;
        });
    }

    @Test
    void aPeriodIsReportedOnceByEachSource() {
        var view = pilots.running();
        pilots.report(OWNER, view, Charters.right(3, 90, 100));
        assertThat(refused(() -> pilots.report(OWNER, view, Charters.right(3, 90, 100))))
                .isEqualTo(ProblemCode.PERIOD_REPEATED);
        var whole = Charters.right(0, 1, 2);
        var week = new Reading(
                "right", Arm.TOOL, "counter", whole.from(), whole.from().plusDays(6), whole.pilot(), Sample.NONE);
        assertThat(refused(() -> pilots.report(OWNER, view, week))).isEqualTo(ProblemCode.PERIOD_REPEATED);
        var other = new Reading("right", Arm.TOOL, "hotline", week.from(), week.to(), whole.pilot(), Sample.NONE);
        pilots.report(OWNER, view, other);
        assertThat(pilots.read(view).readings()).isEqualTo(2);
    }

    @Test
    void theSameRequestAgainCountsOnce() {
        var view = pilots.running();
        var key = IdempotencyKey.of("one");
        var first = add(view, Charters.right(0, 9, 10), key);
        assertThat(add(view, Charters.right(0, 9, 10), key)).isEqualTo(first);
        assertThat(refused(() -> add(view, Charters.right(1, 9, 10), key)))
                .isEqualTo(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        assertThat(pilots.read(view).readings()).isEqualTo(1);
    }

    private UUID add(PilotView view, Reading reading, Optional<IdempotencyKey> key) {
        return pilots.as(OWNER, ReadingService.class, s -> s.add(view.reference(), reading, key));
    }

    @Test
    void goodRowsOfAFileAreKeptAndBadOnesReported() {
        var view = pilots.running();
        pilots.report(OWNER, view, Charters.right(5, 9, 10));
        var csv = HEADER
                + "right,counter,2026-12-01,2026-12-01,9,10,,\n"
                + "right,counter,2026-12-01,2026-12-02,9,10,,\n"
                + "right,counter,2026-12-06,2026-12-06,9,10,,\n"
                + "right,counter,2026-12-07,2026-12-07,NaN,10,,\n"
                + "minutes,counter,2026-12-07,2026-12-07,,10,12.5,3\n";
        var before = pilots.upload(OWNER, view, csv, true);
        assertThat(before.applied()).isFalse();
        assertThat(pilots.read(view).readings()).as("only a preview").isEqualTo(1);
        var report = pilots.upload(OWNER, view, csv, false);
        assertThat(report.accepted()).isEqualTo(2).isEqualTo(before.accepted());
        assertThat(report.refused())
                .extracting(
                        ReadingReport.RefusedRow::line,
                        row -> row.problems().get(0).code())
                .containsExactly(
                        tuple(3L, ProblemCode.PERIOD_REPEATED),
                        tuple(4L, ProblemCode.PERIOD_REPEATED),
                        tuple(5L, ProblemCode.WRONG_TYPE));
        assertThat(report.refused().get(2).problems())
                .as("one problem for one cell")
                .hasSize(1);
        assertThat(pilots.read(view).readings()).isEqualTo(3);
        assertThat(pilots.upload(OWNER, view, csv, false).accepted())
                .as("again")
                .isZero();
    }

    @Test
    void aPreviewIsConfirmedOnceByTheSamePerson() {
        var view = pilots.running();
        var csv = (HEADER + "right,counter,2026-12-01,2026-12-01,9,10,,\n").getBytes(StandardCharsets.UTF_8);
        var waiting = pilots.as(OWNER, ReadingService.class, s -> s.preview(view.reference(), ReadingFormat.CSV, csv));
        assertThat(refused(() ->
                        pilots.as(COLLEAGUE, ReadingService.class, s -> s.confirm(view.reference(), waiting.upload()))))
                .isEqualTo(ProblemCode.IMPORT_PREVIEW_GONE);
        assertThat(pilots.as(OWNER, ReadingService.class, s -> s.confirm(view.reference(), waiting.upload()))
                        .accepted())
                .isEqualTo(1);
        assertThat(refused(() ->
                        pilots.as(OWNER, ReadingService.class, s -> s.confirm(view.reference(), waiting.upload()))))
                .isEqualTo(ProblemCode.IMPORT_PREVIEW_GONE);
    }

    @Test
    void readingsBeforeTheLockAndOfOthersAreRefused() {
        var draft = pilots.opened();
        assertThat(refused(() -> pilots.report(OWNER, draft, Charters.right(0, 9, 10))))
                .isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThat(refused(() -> pilots.upload(OWNER, draft, HEADER, false)))
                .isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThatThrownBy(() -> pilots.report(OTHER_OWNER, draft, Charters.right(0, 9, 10)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pilots.report(MEMBER, draft, Charters.right(0, 9, 10)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theToolsVendorReportsWhereTheCharterSaysSoAndReadsNothingElse() {
        var view = pilots.running();
        assertThat(pilots.as(MEMBER, ReadingService.class, s -> s.sheet(view.reference()))
                        .metrics())
                .extracting(ReportingSheet.Line::code)
                .containsExactly("minutes", "right");
        pilots.report(MEMBER, view, Charters.right(0, 9, 10));
        assertThat(pilots.as(AUDITOR, ReadingService.class, s -> s.list(view.reference(), null, 10))
                        .items())
                .extracting(ReadingView::channel)
                .containsExactly(ReadingChannel.PROGRAM);
        assertThatThrownBy(() -> pilots.report(STRANGER, view, Charters.right(1, 9, 10)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pilots.as(STRANGER, ReadingService.class, s -> s.sheet(view.reference())))
                .isInstanceOf(NotFound.class);
        pilots.decide(APPROVER, view, DecisionKind.STOP, "Enough.", null);
        pilots.on(Charters.START.minusDays(1));
        var closed = pilots.lock(pilots.save(OWNER, pilots.opened(), Charters.withoutVendor()));
        assertThatThrownBy(() -> pilots.report(MEMBER, closed, Charters.right(0, 9, 10)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aHundredThousandRowsGoInTogether() {
        var view = pilots.running();
        var csv = new StringBuilder(HEADER);
        for (int source = 0; source < 5_000; source++) {
            for (int day = 1; day <= 20; day++) {
                csv.append("right,case ").append(source).append(",2026-12-");
                csv.append(day < 10 ? "0" : "").append(day).append(",2026-12-");
                csv.append(day < 10 ? "0" : "").append(day).append(",9,10,,\n");
            }
        }
        var report = pilots.upload(OWNER, view, csv.toString(), false);
        assertThat(report.accepted()).isEqualTo(100_000);
        assertThat(right(view)).isEqualTo("90");
        assertThat(database.statements(() -> pilots.read(view))).isLessThanOrEqualTo(6);
        assertThat(report.refused()).isEmpty();
    }
}
