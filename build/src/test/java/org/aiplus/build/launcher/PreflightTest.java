// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.aiplus.build.launcher.console.Refused;
import org.junit.jupiter.api.Test;

class PreflightTest {
    @Test
    void a_busy_port_is_named_with_the_option_that_changes_it() throws Exception {
        try (ServerSocket occupied = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> Preflight.ports(Map.of("--http-port", occupied.getLocalPort())))
                    .isInstanceOf(Refused.class)
                    .hasMessage("Port " + occupied.getLocalPort() + " is busy: end the program that uses it, or choose"
                            + " another port with --http-port.");
        }
    }

    @Test
    void a_free_port_passes() {
        assertThatCode(() -> Preflight.ports(Map.of("--http-port", Preflight.anyFreePort())))
                .doesNotThrowAnyException();
    }

    @Test
    void a_port_out_of_range_is_refused() {
        assertThatThrownBy(() -> Preflight.ports(Map.of("--database-port", 70_000)))
                .hasMessage("Port 70000 of --database-port is not between 1 and 65535.");
    }

    @Test
    void the_same_port_twice_is_refused() {
        assertThatThrownBy(() -> Preflight.ports(Map.of("--http-port", 8080, "--keycloak-port", 8080)))
                .hasMessageContaining("Port 8080 is given twice")
                .hasMessageContaining("--http-port")
                .hasMessageContaining("--keycloak-port");
    }

    @Test
    void too_little_space_names_the_place_and_the_option() {
        assertThatThrownBy(() -> Preflight.enoughSpace(Path.of("/srv/data"), 700_000_000L))
                .hasMessage(
                        "Only 0.7 GB are free at /srv/data, and 2 GB are needed: make room, or use another disk with"
                                + " --data.");
        assertThatCode(() -> Preflight.enoughSpace(Path.of("/srv/data"), Preflight.LEAST_FREE_BYTES))
                .doesNotThrowAnyException();
    }

    @Test
    void a_missing_java_names_the_option() {
        assertThatThrownBy(() -> Preflight.java(Path.of("/no/such/jdk")))
                .hasMessageContaining("There is no Java at /no/such/jdk/bin/java")
                .hasMessageContaining("--java-home");
    }

    @Test
    void an_old_java_is_refused_whatever_way_its_version_is_written() {
        assertThatThrownBy(() -> Preflight.recentEnough(Path.of("/jdk"), "11.0.2"))
                .hasMessageContaining("is version 11.0.2, and 17 or later is needed");
        assertThatThrownBy(() -> Preflight.recentEnough(Path.of("/jdk"), "1.8.0"))
                .isInstanceOf(Refused.class);
        assertThatCode(() -> Preflight.recentEnough(Path.of("/jdk"), "17.0.15")).doesNotThrowAnyException();
        assertThatCode(() -> Preflight.recentEnough(Path.of("/jdk"), "25")).doesNotThrowAnyException();
    }

    @Test
    void the_java_that_runs_this_test_is_good_enough() {
        assertThatCode(() -> Preflight.java(Path.of(System.getProperty("java.home"))))
                .doesNotThrowAnyException();
    }
}
