// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The ports that the servers listen on; all of them on the local address. */
final class Ports {
    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port of the catalogue (default: ${DEFAULT-VALUE}).")
    int http;

    @Option(
            names = "--keycloak-port",
            paramLabel = "PORT",
            defaultValue = "8180",
            description = "Port of Keycloak, where people sign in (default: ${DEFAULT-VALUE}).")
    int keycloak;

    @Option(
            names = "--database-port",
            paramLabel = "PORT",
            defaultValue = "54329",
            description = "Port of PostgreSQL (default: ${DEFAULT-VALUE}).")
    int database;

    @Option(
            names = "--management-port",
            paramLabel = "PORT",
            defaultValue = "9990",
            description = "Port of WildFly's management (default: ${DEFAULT-VALUE}).")
    int management;

    @Option(
            names = "--mail-port",
            paramLabel = "PORT",
            defaultValue = "1025",
            description = "Port of the demo's mail server (default: ${DEFAULT-VALUE}).")
    int mail;

    @Option(
            names = "--mail-page-port",
            paramLabel = "PORT",
            defaultValue = "8025",
            description = "Port of the page with the demo's mail (default: ${DEFAULT-VALUE}).")
    int mailPage;

    /** The ports by the option that changes them. */
    Map<String, Integer> byOption() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("--http-port", http);
        ports.put("--keycloak-port", keycloak);
        ports.put("--database-port", database);
        ports.put("--management-port", management);
        return ports;
    }

    /** The ports of the demo's mail server by the option that changes them. */
    Map<String, Integer> mailByOption() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("--mail-port", mail);
        ports.put("--mail-page-port", mailPage);
        return ports;
    }

    /** The address that people open. */
    String publicUrl() {
        return "http://localhost:" + http;
    }

    /** The address of the identity server. */
    String keycloakUrl() {
        return "http://localhost:" + keycloak;
    }
}
