// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evidence;

import static org.aiplus.web.support.Rendered.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aiplus.evidence.EvidenceReference;
import org.aiplus.evidence.EvidenceStatus;
import org.aiplus.evidence.EvidenceView;
import org.aiplus.evidence.ScanResult;
import org.aiplus.evidence.Sight;
import org.aiplus.evidence.StatusChangeView;
import org.aiplus.files.FileName;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.vendor.VendorStatus;
import org.aiplus.vendor.VendorView;
import org.aiplus.web.catalogue.AnswerSection.Words;
import org.aiplus.web.evidence.AddEvidencePage.Typed;
import org.aiplus.web.form.TypedDay;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Texts;
import org.aiplus.web.support.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidencePagesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    private static final EvidenceReference REFERENCE = new EvidenceReference("E-000042");

    @ParameterizedTest
    @EnumSource
    void everyPageRendersAndShowsWhatWasTypedAsText(Language language) {
        var frame = frame(language);
        var line = new EvidenceListPage.Line(
                "/en/evidence/E-000042",
                "E-000042",
                "<b>ISO",
                "kind",
                "<b>Vendor",
                "always",
                "s",
                "good",
                null,
                1,
                true);
        var typed = new Typed("", "POLICY", "<b>ISO", "<b>BSI", new TypedDay("1", "2", "<b>"), TypedDay.NONE, true);
        assertThat(List.of(
                        html("evidence/list", new EvidenceListPage(frame, true, true, List.of(line), "/next")),
                        html("evidence/list", new EvidenceListPage(frame, false, false, List.of(line), null)),
                        html(
                                "evidence/add",
                                new AddEvidencePage(frame, typed, List.of(), List.of(), "key", ".pdf", List.of())),
                        html("evidence/show", page(language, Sight.WHOLE, EvidenceStatus.AVAILABLE, List.of())),
                        html(
                                "evidence/bind",
                                new BindEvidencePage(
                                        frame,
                                        REFERENCE,
                                        "<b>ISO",
                                        List.of(Option.of("S-000001", "<b>Thing", true)),
                                        "S-000001",
                                        List.of(new BindEvidencePage.Group(
                                                "identity",
                                                "Identity",
                                                List.of(Option.of("summary", "Summary", true)))),
                                        List.of("S-000002 summary"),
                                        3,
                                        List.of()))))
                .allSatisfy(page -> assertThat(page).contains("&lt;b").doesNotContain("<b>"));
    }

    @Test
    void aRefusedUploadKeepsWhatWasTypedAndAsksForTheFileAgain() {
        var errors = EvidenceWords.errors(
                List.of(
                        Problem.at("/file", ProblemCode.FILE_ACTIVE_CONTENT),
                        Problem.at("/title", ProblemCode.REQUIRED),
                        Problem.at("/supports/0/question", ProblemCode.UNKNOWN_QUESTION)),
                Language.EN);
        assertThat(errors).extracting(FieldError::field).containsExactly("", "file", "title");
        var typed = new Typed("", "POLICY", "", "BSI", TypedDay.NONE, new TypedDay("31", "12", "2027"), false);
        var page = html(
                "evidence/add",
                new AddEvidencePage(frame(Language.EN), typed, List.of(), List.of(), "key", ".pdf", errors));
        assertThat(page)
                .contains(
                        "href=\"#file\"",
                        "href=\"#title\"",
                        "value=\"BSI\"",
                        "value=\"2027\"",
                        "Choose the file again");
    }

    @Test
    void aDayIsWrittenAsTheProductReadsIt() {
        assertThat(TypedDay.NONE.text()).isEmpty();
        assertThat(new TypedDay("1", "2", "2027").text()).isEqualTo("2027-02-01");
        assertThat(new TypedDay("", "2", "2027").text()).isEqualTo("2027-02-");
    }

    @Test
    void nobodyIsOfferedAFileThatIsNotReleased() {
        var waiting = html("evidence/show", page(Language.EN, Sight.WHOLE, EvidenceStatus.PENDING_SCAN, List.of()));
        assertThat(waiting).doesNotContain("E-000042/file");
        assertThat(waiting).contains("iso.pdf");
        var released = html("evidence/show", page(Language.EN, Sight.WHOLE, EvidenceStatus.AVAILABLE, List.of()));
        assertThat(released).contains("/en/evidence/E-000042/file");
        var outline = html("evidence/show", page(Language.EN, Sight.OUTLINE, EvidenceStatus.AVAILABLE, List.of()));
        assertThat(outline)
                .doesNotContain("E-000042/file", "iso.pdf", "ISO &lt;b&gt;")
                .contains("BSI");
    }

    @ParameterizedTest
    @EnumSource
    void everyStateHasItsWords(Language language) {
        var texts = Texts.in(language);
        for (var status : EvidenceStatus.values()) {
            assertThat(texts.has("evidence.status." + status)).isTrue();
        }
        for (var scan : ScanResult.values()) {
            assertThat(scan == ScanResult.CLEAN || texts.has("evidence.scan." + scan))
                    .isTrue();
        }
        for (var state : org.aiplus.claim.ClaimState.values()) {
            assertThat(texts.has("evidence.claim." + state)).isTrue();
        }
        assertThat(EvidenceWords.validity(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), language))
                .contains("2026", "2027");
        assertThat(EvidenceWords.reason(new StatusChangeView(null, EvidenceStatus.REVOKED, "own words", NOW), language))
                .isEqualTo("own words");
    }

    @Test
    void aClaimShowsItsStateAndTheEvidenceToThoseWhoMayKnow() {
        var proof = new Proof(
                Map.of(
                        "summary",
                        new Proof.ClaimLine(
                                "Verified",
                                "good",
                                "<b>no",
                                List.of(new Proof.Mention("/en/evidence/E-000042", "Certificate <b>", true)))),
                List.of(new Proof.Count("Verified", "good", 1)));
        assertThat(proof.of("summary")).isNotNull();
        assertThat(proof.of("other")).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void anAdministratorMarksAClaimOrLiftsItsMark(Language language) {
        var frame = Frames.signedIn(language, Theme.DEVICE, "/tools/S-000001/claims/summary", "");
        var claim = new Proof.ClaimLine("Contradicted", "bad", "why <b>", List.of());
        var unmarked = html(
                "evidence/judge",
                new JudgeClaimPage(
                        frame,
                        "S-000001",
                        "Kite <b>",
                        "summary",
                        "Summary",
                        new Words("now <b>"),
                        claim,
                        null,
                        "typed <b>",
                        List.of(new FieldError("reason", "needed"))));
        assertThat(unmarked)
                .contains("typed &lt;b&gt;", "href=\"#reason\"", "/tools/S-000001/claims/summary\"")
                .doesNotContain("/lift", "<b>");
        var marked = html(
                "evidence/judge",
                new JudgeClaimPage(
                        frame, "S-000001", "Kite", "summary", "Summary", null, claim, "today", "", List.of()));
        assertThat(marked).contains("/claims/summary/lift\"").doesNotContain("name=\"reason\"");
    }

    private static EvidencePage page(Language language, Sight sight, EvidenceStatus status, List<FieldError> errors) {
        var whole = sight == Sight.WHOLE;
        var view = new EvidenceView(
                REFERENCE,
                sight,
                new VendorView(Ids.next(), "DEMO-0001", LocalisedText.english("Harbour"), true, VendorStatus.VERIFIED),
                "CERTIFICATE",
                only(whole, "ISO <b>"),
                "BSI",
                null,
                LocalDate.of(2027, 1, 1),
                only(whole, FileName.of("iso.pdf")),
                only(whole, "application/pdf"),
                only(whole, 2048L),
                "ab".repeat(32),
                status,
                status == EvidenceStatus.PENDING_SCAN ? ScanResult.WAITING : ScanResult.CLEAN,
                false,
                only(whole, NOW),
                whole ? "Olga <b>" : null,
                NOW,
                List.of(),
                List.of(),
                whole,
                whole,
                whole,
                7);
        return new EvidencePage(
                frame(language),
                view,
                "<b>Harbour",
                "Certificate",
                "until",
                "status",
                "good",
                null,
                List.of(new EvidencePage.SupportLine("S-000001", "<b>Question", NOW)),
                List.of(new EvidencePage.Step("Available", "<b>why", NOW)),
                "",
                errors);
    }

    private static <T> @Nullable T only(boolean when, T value) {
        return when ? value : null;
    }

    private static PageFrame frame(Language language) {
        return Frames.signedIn(language, Theme.DEVICE, "/evidence", "");
    }
}
