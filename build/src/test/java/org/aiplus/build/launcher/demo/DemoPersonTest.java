// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.build.launcher.console.Refused;
import org.junit.jupiter.api.Test;

class DemoPersonTest {
    @Test
    void a_person_of_a_department() throws IOException {
        DemoPerson person = DemoPerson.parse("""
            [{"username": "owner-dpo", "name": "Ben Tak Kwok", "email": "b@demo.example",
              "roles": ["department-staff", "ai-owner"], "department": "DPO", "vendor": null,
              "vendorRole": null, "about": {"en": "Answers for AI", "zh-Hant-HK": "負責人工智能"}}]
            """).get(0);
        assertThat(person.username()).isEqualTo("owner-dpo");
        assertThat(person.firstName()).isEqualTo("Ben Tak");
        assertThat(person.lastName()).isEqualTo("Kwok");
        assertThat(person.roles()).containsExactly("department-staff", "ai-owner");
        assertThat(person.department()).contains("DPO");
        assertThat(person.vendor()).isEmpty();
        assertThat(person.about()).isEqualTo("Answers for AI");
    }

    @Test
    void a_person_of_a_vendor() throws IOException {
        DemoPerson person = DemoPerson.parse(
                        "[{\"username\":\"v\",\"name\":\"Vee\",\"vendor\":\"DEMO-0001\",\"vendorRole\":\"OWNER\"}]")
                .get(0);
        assertThat(person.vendor()).contains("DEMO-0001");
        assertThat(person.vendorRole()).contains("OWNER");
        assertThat(person.department()).isEmpty();
        assertThat(person.email()).isEqualTo("v@demo.example");
        assertThat(person.firstName()).isEqualTo("Vee");
    }

    @Test
    void a_person_without_a_username_is_refused() {
        assertThatThrownBy(() -> DemoPerson.parse("[{\"name\":\"Nobody\"}]")).hasMessage("a person has no username");
    }

    @Test
    void a_file_that_is_not_there_is_one_line() {
        assertThatThrownBy(() -> DemoPerson.read(Path.of("no/such/people.json")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no/such/people.json");
    }

    @Test
    void the_shipped_people_can_play_every_story() {
        Path shipped = Path.of("demo/people.json");
        assertThat(Files.exists(shipped)).isTrue();
        List<DemoPerson> people = DemoPerson.read(shipped);
        Set<String> roles =
                people.stream().flatMap(person -> person.roles().stream()).collect(Collectors.toSet());
        assertThat(roles)
                .containsExactlyInAnyOrder(
                        "department-staff",
                        "ai-owner",
                        "department-approver",
                        "procurement-officer",
                        "panel-member",
                        "panel-chair",
                        "privacy-officer",
                        "security-officer",
                        "governance-committee",
                        "vendor",
                        "administrator",
                        "auditor");
        assertThat(people).extracting(DemoPerson::username).doesNotHaveDuplicates();
        assertThat(people).allSatisfy(person -> assertThat(person.email()).endsWith("@demo.example"));
    }
}
