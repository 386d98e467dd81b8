// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import static org.aiplus.web.support.Rendered.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.award.AwardAct;
import org.aiplus.award.AwardPolicies;
import org.aiplus.award.AwardStatus;
import org.aiplus.award.ContractReference;
import org.aiplus.award.ContractStatus;
import org.aiplus.award.ContractView;
import org.aiplus.award.DebriefView;
import org.aiplus.award.OutcomeView;
import org.aiplus.evaluation.ProcurementRoute;
import org.aiplus.shared.Language;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AwardPagesTest {

    private static final AwardPolicies POLICIES = new AwardPolicies();

    private static PageFrame frame(Language language) {
        return Frames.signedIn(language, Theme.DEVICE, "/evaluations/EV-2026-0001/award", "")
                .withTitle("Award");
    }

    @ParameterizedTest
    @EnumSource
    void everyPageRendersAndShowsWhatWasWrittenAsText(Language language) {
        var frame = frame(language);
        var rules = POLICIES.on(LocalDate.of(2026, 12, 1));
        var errors = List.of(new FieldError("reasons", "Too long"));
        var typed = FormValues.of(Map.of("reasons", List.of("typed <b>"), "answer1", List.of("<b>")));
        Map<String, Page> pages = Map.of(
                "award/award",
                        new AwardPage(
                                frame, Awards.award(AwardStatus.OBJECTED, Set.of(AwardAct.values())), typed, errors),
                "award/notices",
                        new NoticeListPage(
                                frame,
                                List.of(Awards.notice(AwardStatus.STANDSTILL), Awards.notice(AwardStatus.RETURNED)),
                                rules,
                                "/next"),
                "award/notice", new NoticePage(frame, Awards.notice(AwardStatus.CLEARED), rules, true),
                "award/outcome", new OutcomePage(frame, outcome(), Map.of(), "typed <b>", errors),
                "award/contracts",
                        new ContractListPage(frame, List.of(contract()), List.of(Option.of("", "All", true)), null),
                "award/contract", new ContractPage(frame, contract(), typed, errors),
                "award/report", new ReportPage(frame, Awards.report(4, 6), Map.of(), Map.of()));
        pages.forEach((template, page) -> {
            var html = html(template, page);
            assertThat(html)
                    .as(template)
                    .contains("&lt;b")
                    .doesNotContain("<b>", "href=\"#\"", ">award.", ">marking.", ">evaluation.");
            assertThat(html.split("<h1", -1)).as(template).hasSize(2);
        });
    }

    @Test
    void withoutNoticesThePageSaysWhenThereWillBeOne() {
        var rules = POLICIES.on(LocalDate.of(2026, 12, 1));
        assertThat(html("award/notices", new NoticeListPage(frame(Language.EN), List.of(), rules, null)))
                .contains("There is no notice yet");
    }

    @Test
    void whoCanDoNothingSeesNoForm() {
        var view = Awards.award(AwardStatus.STANDSTILL, Set.of());
        var html = html("award/award", new AwardPage(frame(Language.EN), view, FormValues.of(Map.of()), List.of()));
        assertThat(html).doesNotContain("/award/recommendations", "/award/contract\"", "/award/objections");
    }

    private static OutcomeView outcome() {
        var debrief = new DebriefView(
                "2026-1",
                false,
                "S-000002",
                2,
                List.of(),
                3,
                BigDecimal.valueOf(40),
                BigDecimal.valueOf(30),
                BigDecimal.valueOf(70),
                new BigDecimal("312345"),
                Awards.vendor(0),
                "S-000001",
                DebriefView.Order.LOWER,
                null,
                List.of(
                        new DebriefView.Line("EAF-01.1", false, 2, null, "Reason <b>", false, DebriefView.Order.HIGHER),
                        new DebriefView.Line("EAF-02.1", true, null, true, null, true, DebriefView.Order.EQUAL)));
        return new OutcomeView(
                Awards.notice(AwardStatus.STANDSTILL), debrief, null, true, Language.EN, "responsible-ai/2026-1");
    }

    private static ContractView contract() {
        return new ContractView(
                new ContractReference("CT-2026-0001"),
                Awards.EVALUATION,
                "DPO",
                "Replies <b>",
                Language.EN,
                Awards.vendor(0),
                "S-000001",
                ProcurementRoute.QUOTATION,
                new BigDecimal("300000"),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31),
                ContractStatus.ACTIVE,
                null,
                List.of(new ContractView.Said(
                        0, new BigDecimal("300000"), LocalDate.of(2027, 12, 31), "Why <b>", "Grace", Awards.AT)),
                true,
                0);
    }
}
