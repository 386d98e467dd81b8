// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.vendor;

import static org.aiplus.web.support.Rendered.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.declaration.Declaration;
import org.aiplus.declaration.DeclarationOutcome;
import org.aiplus.declaration.VendorDeclarationView;
import org.aiplus.identity.Doer;
import org.aiplus.people.InvitationId;
import org.aiplus.people.InvitationView;
import org.aiplus.people.MembershipId;
import org.aiplus.people.OrganisationView;
import org.aiplus.people.VendorMember;
import org.aiplus.people.VendorMembers;
import org.aiplus.people.VendorRole;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.vendor.Clearance;
import org.aiplus.vendor.DuplicateSign;
import org.aiplus.vendor.VendorAccountView;
import org.aiplus.vendor.VendorContact;
import org.aiplus.vendor.VendorDecision;
import org.aiplus.vendor.VendorDuplicateView;
import org.aiplus.vendor.VendorHistoryView;
import org.aiplus.vendor.VendorLine;
import org.aiplus.vendor.VendorQuestionView;
import org.aiplus.vendor.VendorSize;
import org.aiplus.vendor.VendorStatus;
import org.aiplus.vendor.VendorView;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VendorPagesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");
    private static final String HOSTILE = "<b>Harbour";
    private static final VendorView VENDOR =
            new VendorView(Ids.next(), HOSTILE, LocalisedText.english(HOSTILE), false, VendorStatus.REGISTERED);

    @ParameterizedTest
    @EnumSource
    void everyPageRendersAndShowsWordsOfOthersAsText(Language language) {
        var frame = frame(language);
        assertThat(List.of(
                        html("vendor/form", form(frame, Map.of("address", HOSTILE), List.of())),
                        html(
                                "vendor/organisation",
                                new OrganisationPage(
                                        frame,
                                        account(),
                                        "small",
                                        "HK",
                                        new OrganisationPage.Typed("", ""),
                                        List.of())),
                        html("vendor/members", members(frame)),
                        html("vendor/list", list(frame)),
                        html("vendor/decide", decide(frame)),
                        html("vendor/declarations", declarations(frame, false)),
                        html("vendor/declarations", declarations(frame, true)),
                        html("vendor/declare", new DeclarePage(frame, content(), Map.of("why", HOSTILE), List.of()))))
                .allSatisfy(page -> {
                    assertThat(page).contains("Harbour");
                    // Inside a quoted attribute a tag is only text.
                    assertThat(page.replaceAll("=\"[^\"]*\"", "")).doesNotContain("<b>");
                });
    }

    @Test
    void aRefusedRegistrationKeepsWhatWasTypedAndLeadsToTheFields() {
        var problems = List.of(
                Problem.at("/contacts/1/email", ProblemCode.REQUIRED),
                Problem.at("/name", ProblemCode.REQUIRED),
                Problem.of(ProblemCode.STALE_REVISION));
        var errors = VendorForm.errors(problems, Language.TC);
        assertThat(errors)
                .extracting(FieldError::field)
                .as("in the order of the form")
                .containsExactly("", "name.en", "contacts.1.email");
        var page = html("vendor/form", form(frame(Language.TC), Map.of("registryNumber", "12345678"), errors));
        assertThat(page).contains("href=\"#contacts.1.email\">電郵地址：", "12345678", "aria-invalid=\"true\"");
    }

    @Test
    void whatWasDeclaredStandsInTheOrderOfTheQuestions() {
        var page = declarations(frame(Language.EN), false);
        assertThat(page.answers(page.declarations().get(0)).keySet()).containsExactly("accurate", "group", "why");
        assertThat(page.answers(page.declarations().get(1))).isEmpty();
    }

    @Test
    void contactsThatWereLeftEmptyAreNotSent() {
        var typed = new HashMap<>(VendorForm.known(account()));
        assertThat(VendorForm.details(typed).contacts()).hasSize(1);
        typed.put("contacts.2.name", "Ben");
        assertThat(VendorForm.details(typed).contacts()).hasSize(3);
    }

    @Test
    void onlyOwnersAreOfferedToManage() {
        var frame = frame(Language.EN);
        var read = new MembersPage(frame, members(frame).people(), false, "", List.of(), "key", List.of());
        assertThat(html("vendor/members", read)).doesNotContain("/end\"", "/role\"", "name=\"email\"");
    }

    private static VendorFormPage form(PageFrame frame, Map<String, String> values, List<FieldError> errors) {
        return new VendorFormPage(frame, true, false, values, List.of(), List.of(), "stamp", errors);
    }

    private static VendorAccountView account() {
        var contact = new VendorContact(HOSTILE, "Director", "ada@example.org", null);
        return new VendorAccountView(
                VENDOR,
                new VendorAccountView.Profile("HK", VendorSize.SMALL, HOSTILE, null, List.of(contact), NOW),
                List.of(
                        new VendorQuestionView(Ids.next(), HOSTILE, NOW, null, null),
                        new VendorQuestionView(Ids.next(), HOSTILE, NOW, HOSTILE, NOW)),
                List.of(new VendorHistoryView(
                        VendorStatus.SUSPENDED, HOSTILE, new Doer(HOSTILE, Doer.Side.GOVERNMENT), NOW)),
                3);
    }

    private static MembersPage members(PageFrame frame) {
        var member = new VendorMember(
                MembershipId.parse(Ids.next().toString()).orElseThrow(), HOSTILE, null, VendorRole.OWNER, NOW, true, 1);
        var invitation = new InvitationView(
                InvitationId.parse(Ids.next().toString()).orElseThrow(),
                "bea@example.org",
                new OrganisationView("1", LocalisedText.english("Harbour"), VendorRole.EDITOR),
                NOW);
        return new MembersPage(
                frame, new VendorMembers(List.of(member), List.of(invitation)), true, "", List.of(), "key", List.of());
    }

    private static VendorListPage list(PageFrame frame) {
        var line = new VendorLine(VENDOR, NOW, 1, 2, Clearance.PASS);
        return new VendorListPage(
                frame,
                List.of(),
                List.of(new VendorListPage.Line(
                        "/en/vendors/1", line, VENDOR.name().resolve(frame.language()), "3 days", "passed")),
                "/next");
    }

    private static VendorPage decide(PageFrame frame) {
        var duplicate = new VendorDuplicateView(Ids.next(), VENDOR, List.of(DuplicateSign.values()), NOW, null, null);
        return new VendorPage(
                frame,
                account(),
                true,
                "small",
                "HK",
                List.of(duplicate),
                List.of(VendorDecision.VERIFY, VendorDecision.REFUSE),
                HOSTILE,
                "",
                new VendorPage.TypedFinding(duplicate.id().toString(), "SAME", HOSTILE),
                List.of());
    }

    private static Declaration content() {
        var words = LocalisedText.english("Words");
        return new Declaration(
                "TERMS",
                "2026-1",
                words,
                words,
                Duration.ofDays(365),
                Duration.ofDays(30),
                List.of(
                        new Declaration.Question(
                                "accurate", Declaration.Type.YES_NO, words, words, Map.of(), 500, null),
                        new Declaration.Question(
                                "group", Declaration.Type.ONE_OF, words, null, Map.of("MINOR", words), 500, null),
                        new Declaration.Question("until", Declaration.Type.DATE, words, null, Map.of(), 500, null),
                        new Declaration.Question(
                                "why",
                                Declaration.Type.TEXT,
                                words,
                                null,
                                Map.of(),
                                500,
                                new Declaration.Condition("accurate", "NO"))),
                List.of());
    }

    private static DeclarationsPage declarations(PageFrame frame, boolean officer) {
        var made = new VendorDeclarationView.Made(
                Ids.next(),
                "2026-1",
                Map.of("accurate", "NO", "group", "MINOR", "why", HOSTILE),
                DeclarationOutcome.REVIEW,
                List.of("accurate"),
                NOW,
                NOW,
                false,
                HOSTILE);
        return new DeclarationsPage(
                frame,
                officer,
                "/vendor/declarations",
                List.of(new VendorDeclarationView(content(), made), new VendorDeclarationView(content(), null)),
                List.of());
    }

    private static PageFrame frame(Language language) {
        return Frames.signedIn(language, Theme.DEVICE, "/vendor", "");
    }
}
