// SPDX-License-Identifier: Apache-2.0
package org.aiplus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** R16: a test's name says what it needs. */
class TestHabitsArchTest {

    private static final List<String> MODULES = List.of("build", "catalogue-ejb", "procurement-web", "api", "ear");

    private static final Pattern NEEDS_A_SERVER = Pattern.compile(
            "import (static )?(org\\.jboss\\.arquillian|com\\.microsoft\\.playwright|org\\.aiplus\\.it)\\.");

    /** In two parts, so that this file is not its own first finding. */
    private static final String SLEEP = "Thread." + "sleep";

    @Test
    void testsStartNoServer() {
        var findings = new ArrayList<String>();
        for (String module : MODULES) {
            for (Path file : Product.testSources(module)) {
                if (file.toString().endsWith("Test.java")
                        && NEEDS_A_SERVER.matcher(Product.read(file)).find()) {
                    findings.add(file.getFileName().toString());
                }
            }
        }
        assertThat(findings)
                .as("R16: *Test classes that need a server, because the fast gate runs them all: name them *IT")
                .isEmpty();
    }

    @Test
    void testsThatNeedAServerLiveBesideTheApplication() {
        var findings = new ArrayList<String>();
        for (String module : MODULES) {
            if (module.equals("ear")) {
                continue;
            }
            Product.testSources(module).stream()
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("IT.java") || name.endsWith("Journey.java"))
                    .forEach(findings::add);
        }
        assertThat(findings)
                .as("R16: *IT and *Journey outside ear, because only there the whole application exists")
                .isEmpty();
    }

    @Test
    void nobodySleeps() {
        var findings = new ArrayList<String>();
        for (String module : MODULES) {
            Product.testSources(module).stream()
                    .filter(file -> Product.read(file).contains(SLEEP))
                    .map(file -> file.getFileName().toString())
                    .forEach(findings::add);
        }
        assertThat(findings)
                .as("R16: tests that sleep, because a wait is for a condition, with a deadline")
                .isEmpty();
    }
}
