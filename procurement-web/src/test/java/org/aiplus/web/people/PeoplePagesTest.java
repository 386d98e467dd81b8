// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.people;

import static org.aiplus.web.support.Rendered.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.aiplus.department.DepartmentView;
import org.aiplus.people.OrganisationChoice;
import org.aiplus.people.OrganisationView;
import org.aiplus.people.VendorRole;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeoplePagesTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final List<DepartmentView> DEPARTMENTS =
            List.of(new DepartmentView("DPO", "office", LocalisedText.english("Digital Policy Office"), null));

    @ParameterizedTest
    @EnumSource
    void everyPageRendersAndShowsNamesAsText(Language language) {
        var frame = frame(language);
        var form = form(language, List.of());
        var line = new PeopleListPage.Line("/en/people/1", "<b>Ada</b>", "ada@example.org", List.of("DPO"));
        var invited = new InvitationListPage.Line("/x", "<b>@example.org", "DPO", NOW);
        var membership = new PersonPage.Line("m-1", "<b>DPO</b>", NOW, null);
        var ended = new PersonPage.Line("m-2", "TD", NOW, NOW);

        assertThat(List.of(
                        html("people/list", new PeopleListPage(frame, "<b>", "", List.of(line), "/next")),
                        html("people/invitations", new InvitationListPage(frame, List.of(invited), null)),
                        html("people/invite", new InvitePage(frame, "<b>", form, "key")),
                        html(
                                "people/person",
                                new PersonPage(
                                        frame, "1", "<b>Ada", "", "sub", NOW, 7, List.of(membership, ended), form))))
                .allSatisfy(page -> assertThat(page).contains("&lt;b").doesNotContain("<b>"));
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndLeadsToTheField() {
        var problem = Problem.at("/vendorRegistryNumber", ProblemCode.UNKNOWN_VENDOR);
        var errors = Organisations.errors(List.of(problem), Language.EN);
        var page = html(
                "people/invite", new InvitePage(frame(Language.EN), "ada@example.org", form(Language.EN, errors), "k"));
        assertThat(page).contains("href=\"#vendorRegistryNumber\"", "X-1", "ada@example.org", "aria-invalid=\"true\"");
    }

    @Test
    void aProblemOfNoFieldStandsInTheSummaryOnly() {
        assertThat(Organisations.errors(
                        List.of(Problem.of(ProblemCode.STALE_REVISION), Problem.at("/elsewhere", ProblemCode.REQUIRED)),
                        Language.TC))
                .extracting(FieldError::field)
                .containsExactly("", "");
    }

    @Test
    void aMembershipCanBeMovedOnlyWhileItLasts() {
        var page = new PersonPage(
                frame(Language.EN),
                "1",
                "Ada",
                "",
                "sub",
                NOW,
                7,
                List.of(new PersonPage.Line("m-1", "DPO", NOW, null), new PersonPage.Line("m-2", "TD", NOW, NOW)),
                form(Language.EN, List.of()));
        assertThat(page.moves()).extracting("value").containsExactly("", "m-1");
    }

    @Test
    void anOrganisationIsNamedByItsCodeAndItsRole() {
        var vendor = new OrganisationView("DEMO-0001", LocalisedText.english("Harbour Ltd"), VendorRole.OWNER);
        assertThat(Organisations.words(vendor, Language.EN)).isEqualTo("DEMO-0001 – Harbour Ltd, owner");
        var department = new OrganisationView("DPO", LocalisedText.english("DPO"), null);
        assertThat(Organisations.words(department, Language.EN)).isEqualTo("DPO");
    }

    private static PageFrame frame(Language language) {
        return Frames.signedIn(language, Theme.DEVICE, "/people", "");
    }

    private static OrganisationForm form(Language language, List<FieldError> errors) {
        return Organisations.form(DEPARTMENTS, OrganisationChoice.vendor("X-1", "OWNER"), language, errors);
    }
}
