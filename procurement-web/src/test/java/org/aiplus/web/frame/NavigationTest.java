// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiplus.identity.Role;
import org.aiplus.shared.Language;
import org.aiplus.web.support.PageFrame.NavigationItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody has more than six places in the navigation, whatever roles the demo gives to a person. */
class NavigationTest {

    private static List<String> places(String... roles) {
        var person = new SignedIn("Ada", List.of(roles), List.of("DPO"));
        return Navigation.of(Language.EN, "/", person).stream()
                .map(NavigationItem::href)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "department-staff",
                "department-staff ai-owner",
                "department-staff department-approver",
                "department-staff procurement-officer",
                "department-staff panel-member",
                "department-staff panel-chair",
                "department-staff administrator",
                "governance-committee",
                "department-staff privacy-officer",
                "department-staff security-officer",
                "auditor",
                "vendor"
            })
    void nobodyHasMoreThanSixPlaces(String roles) {
        assertThat(places(roles.split(" "))).hasSizeBetween(2, 6).contains("/en/tools", "/en/account");
    }

    @Test
    void whatIsLeftOutStandsAtTheFootOfEveryPage() {
        assertThat(places(Role.DEPARTMENT_STAFF, Role.PROCUREMENT_OFFICER))
                .contains("/en/assessments", "/en/vendors", "/en/evidence")
                .doesNotContain("/en/risk-tier");
        assertThat(places(Role.DEPARTMENT_STAFF)).contains("/en/needs", "/en/uses", "/en/risk-tier");
    }
}
