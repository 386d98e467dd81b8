// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import static org.aiplus.web.support.Rendered.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aiplus.pilot.Arm;
import org.aiplus.pilot.CharterContent;
import org.aiplus.pilot.CharterText;
import org.aiplus.pilot.DecisionKind;
import org.aiplus.pilot.Direction;
import org.aiplus.pilot.Estimate;
import org.aiplus.pilot.FeedbackView;
import org.aiplus.pilot.Metric;
import org.aiplus.pilot.MetricKind;
import org.aiplus.pilot.MetricOutcome;
import org.aiplus.pilot.MetricResult;
import org.aiplus.pilot.NewFeedback;
import org.aiplus.pilot.PilotAct;
import org.aiplus.pilot.PilotReference;
import org.aiplus.pilot.PilotStatus;
import org.aiplus.pilot.PilotSummary;
import org.aiplus.pilot.PilotView;
import org.aiplus.pilot.PublicPilot;
import org.aiplus.pilot.Reading;
import org.aiplus.pilot.ReadingChannel;
import org.aiplus.pilot.ReadingView;
import org.aiplus.pilot.Sample;
import org.aiplus.shared.Language;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PilotPagesTest {

    private static final Instant AT = Instant.parse("2026-12-20T04:00:00Z");
    private static final LocalDate START = LocalDate.of(2026, 12, 1);
    private static final PilotReference PILOT = new PilotReference("PC-2026-0001");
    private static final String MARKED = "Kite <b>";
    private static final Estimate ESTIMATE = new Estimate(decimal("71.5"), decimal("68.25"), decimal("74.5"));
    private static final MetricResult MISSED =
            new MetricResult("right", Arm.TOOL, ESTIMATE, decimal("400"), MetricOutcome.MISSED, true, true);

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static PageFrame frame(Language language) {
        return Frames.signedIn(language, Theme.DEVICE, "/uses/UC-2026-0001/pilots/PC-2026-0001", "");
    }

    private static Metric metric(MetricKind kind) {
        return new Metric(
                "right",
                MARKED,
                "%",
                kind,
                Direction.HIGHER,
                decimal("60"),
                decimal("85"),
                decimal("75"),
                decimal("50"),
                decimal("300"),
                false,
                "evaluationSummary",
                decimal("90"),
                null);
    }

    private static CharterContent content(MetricKind kind) {
        var texts = new EnumMap<CharterText, String>(CharterText.class);
        texts.put(CharterText.OBJECTIVE, MARKED);
        return new CharterContent(
                Language.EN,
                texts,
                12,
                START,
                START.plusDays(60),
                decimal("50000"),
                decimal("95"),
                "S-000002",
                true,
                false,
                List.of(metric(kind)));
    }

    private static PilotView view(PilotStatus status, MetricKind kind) {
        var decision = new PilotView.Decision(
                DecisionKind.GO, DecisionKind.STOP, MetricOutcome.MISSED, List.of(MISSED), MARKED, null, "x", AT);
        return new PilotView(
                PILOT,
                "UC-2026-0001",
                "DPO",
                MARKED,
                Language.EN,
                "S-000001",
                3,
                status,
                content(kind),
                List.of(new PilotView.Promise(1, "ab12", "{\"a\":\"<b>\"}", MARKED, "x", AT)),
                List.of(),
                List.of(MISSED),
                Map.of(Arm.TOOL, MetricOutcome.MISSED),
                List.of(new PilotView.Series(
                        "right",
                        Arm.TOOL,
                        List.of(
                                new PilotView.Point(LocalDate.of(2026, 11, 30), ESTIMATE, 7),
                                new PilotView.Point(
                                        LocalDate.of(2026, 12, 7), new Estimate(decimal("70"), null, null), 1)))),
                8,
                List.of("right"),
                true,
                START.plusDays(120),
                List.of(decision),
                new PilotView.Lessons(MARKED, Language.TC, AT),
                EnumSet.allOf(PilotAct.class),
                4);
    }

    @ParameterizedTest
    @EnumSource
    void aPilotSaysEverythingAsText(Language language) {
        for (var status : PilotStatus.values()) {
            var page = new PilotPage(
                    frame(language),
                    view(status, MetricKind.PROPORTION),
                    List.of(MARKED),
                    Map.of("reason", "<b>typed", "decision", "GO"),
                    List.of(new FieldError("reason", "needed")));
            assertThat(html("pilot/show", page))
                    .contains("Kite &lt;b&gt;", "&lt;b&gt;typed", "href=\"#reason\"", "<svg", "ab12")
                    .contains("app-metric-chart__target", "app-metric-chart__floor", "app-metric-chart__stop")
                    .doesNotContain("<b>", "style=");
        }
    }

    @Test
    void onlyWhatTheReaderMayDoHasAForm() {
        var mine = view(PilotStatus.LOCKED, MetricKind.PROPORTION);
        var reader = new PilotView(
                mine.reference(),
                mine.useCase(),
                mine.department(),
                mine.title(),
                mine.titleLanguage(),
                mine.solution(),
                mine.solutionRevision(),
                mine.status(),
                mine.content(),
                mine.promises(),
                mine.lacks(),
                mine.results(),
                mine.outcomes(),
                mine.series(),
                mine.readings(),
                mine.stops(),
                mine.overdue(),
                mine.latestEnd(),
                mine.decisions(),
                mine.lessons(),
                Set.of(),
                mine.version());
        var reads = html("pilot/show", new PilotPage(frame(Language.EN), reader, List.of(), Map.of(), List.of()));
        assertThat(reads).doesNotContain("method=\"post\" action=\"/en/uses");
        assertThat(reads).contains("71.5 % (from 68.25 % to 74.5 %)", "computed: Missed");
        var decides = html("pilot/show", new PilotPage(frame(Language.EN), mine, List.of(), Map.of(), List.of()));
        assertThat(decides)
                .contains("action=\"/en/uses/UC-2026-0001/pilots/PC-2026-0001/decisions\"")
                .contains("Stop – follows from the outcome", "value=\"CONTINUE\"", "value=\"EXTEND\"");
    }

    @ParameterizedTest
    @EnumSource
    void theCharterKeepsWhatWasTyped(Language language) {
        var view = view(PilotStatus.LOCKED, MetricKind.RATE);
        var values = CharterForm.values(view.content());
        assertThat(CharterForm.content(new PilotForm(values), values, Language.EN))
                .isEqualTo(view.content());
        var page = new CharterPage(
                frame(language), view, values, 2, 4, List.of(new FieldError("metrics.0.floor", "too high")));
        assertThat(html("pilot/charter", page))
                .contains(
                        "id=\"metrics.0.floor\"", "href=\"#metrics.0.floor\"", "id=\"metrics.1.code\"", "id=\"reason\"")
                .contains("Kite &lt;b&gt;")
                .doesNotContain("<b>", "id=\"metrics.2.code\"");
    }

    @ParameterizedTest
    @EnumSource
    void aReadingAsksWhatItsKindNeeds(MetricKind kind) {
        var view = view(PilotStatus.LOCKED, kind);
        var reading =
                new Reading("right", Arm.TOOL, "<b>", START, START, new Sample(7L, 9L, null, null, null), Sample.NONE);
        var kept = new ReadingView(
                UUID.fromString("0190b4c6-1f2a-7c3d-8e4f-5a6b7c8d9e0f"),
                reading,
                null,
                ReadingChannel.FILE,
                "x",
                AT,
                null);
        var page = new ReadingsPage(
                frame(Language.SC),
                view,
                List.of(kept),
                "/next",
                view.content().metrics().get(0),
                null,
                List.of(),
                Map.of("source", "a\"typed"),
                List.of());
        var html = html("pilot/readings", page);
        assertThat(html.contains("id=\"count\"")).isEqualTo(kind.counts());
        assertThat(html.contains("id=\"deviation\"")).isEqualTo(kind.averages());
        assertThat(html.contains("id=\"control.size\"")).isEqualTo(kind.controlled());
        assertThat(html.contains("id=\"exposure\"")).isEqualTo(kind == MetricKind.RATE);
        assertThat(html).contains("a&#34;typed", "rel=\"next\"").doesNotContain("<b>");
    }

    @ParameterizedTest
    @EnumSource
    void theOtherPagesHaveAllTexts(Language language) {
        var view = view(PilotStatus.LOCKED, MetricKind.PROPORTION);
        var summary = new PilotSummary(
                PILOT,
                "UC-2026-0001",
                "DPO",
                MARKED,
                Language.EN,
                "S-000001",
                "S-000002",
                PilotStatus.DECIDED,
                START,
                START.plusDays(60),
                MetricOutcome.INCONCLUSIVE,
                DecisionKind.STOP);
        var list = new PilotListPage(frame(language), "UC-2026-0001", List.of(summary), true, "/next", List.of());
        assertThat(html("pilot/list", list)).contains("Kite &lt;b&gt;").doesNotContain("<b>");
        var register = new PilotListPage(frame(language), null, List.of(summary), false, null, List.of());
        assertThat(html("pilot/list", register))
                .contains("/pilots/PC-2026-0001")
                .doesNotContain("action=\"/" + language.path() + "/uses");
        var said = new NewFeedback(Arm.TOOL, 4, 5, 10, MARKED, null, Language.EN, true);
        var feedback =
                new FeedbackView(1, decimal("4.0"), decimal("5.0"), List.of(new FeedbackView.Line(said, null, START)));
        var form = new FeedbackPage(frame(language), view, feedback, Map.of("useful", "3"), List.of());
        assertThat(html("pilot/feedback", form)).contains("Kite &lt;b&gt;").doesNotContain("<b>");
        var open = new PublicPilot(
                summary,
                MARKED,
                MARKED,
                "ab12",
                1,
                decimal("95"),
                Language.EN,
                view.content().metrics(),
                List.of(MISSED),
                Map.of(Arm.TOOL, MetricOutcome.MISSED),
                MARKED,
                view.lessons());
        assertThat(html("pilot/public", new PublicPilotPage(frame(language), open)))
                .contains("Kite &lt;b&gt;", "ab12")
                .doesNotContain("<b>");
    }

    @Test
    void whatIsNoNumberIsAProblemAndNotZero() {
        var form = new PilotForm(Map.of("size", List.of("1e5"), "mean", List.of("NaN"), "count", List.of("1,234")));
        assertThat(form.whole("size", "/size")).isNull();
        assertThat(form.number("mean", "/mean")).isNull();
        assertThat(form.whole("count", "/count")).isEqualTo(1234);
        assertThat(form.whole("missing", "/missing")).isNull();
        assertThat(form.problems().list())
                .extracting(problem -> problem.pointer())
                .containsExactly("/size", "/mean");
    }
}
