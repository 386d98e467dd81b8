// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.aiplus.build.launcher.console.Console;
import org.aiplus.build.launcher.demo.DemoPerson;

/** What the reader can open now, and whom to sign in as. */
record Welcome(Console console, Ports ports) {
    void print(List<DemoPerson> people, Path keycloakPassword, Optional<String> mailPage) {
        String url = ports.publicUrl();
        console.line("");
        console.line("  Catalogue      " + url);
        console.line("  API document   " + url + "/openapi");
        console.line("  API page       " + url + "/en/developers");
        console.line("  Keycloak       " + ports.keycloakUrl() + "/admin (user admin, password in " + keycloakPassword
                + ")");
        mailPage.ifPresent(
                mail -> console.line("  Mail           " + mail + " (all mail that was sent; none left this machine)"));
        console.line("");
        if (!people.isEmpty()) {
            console.line("  Everybody's password is " + DemoPerson.PASSWORD + ".");
            console.table(
                    List.of("Sign in as", "Name", "What they do"),
                    people.stream()
                            .map(person -> List.of(person.username(), person.name(), person.about()))
                            .toList());
            console.line("");
        }
        console.line("  Ctrl-C stops everything; the data stays.");
    }
}
