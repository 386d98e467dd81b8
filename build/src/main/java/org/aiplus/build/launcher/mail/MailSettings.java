// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aiplus.build.launcher.console.Refused;

/**
 * The mail server that the catalogue and Keycloak send through, as the environment names it.
 *
 * @param host name or address of the server
 * @param port its port
 * @param user whom to sign in as; empty when the server asks nobody to
 * @param password the user's password
 * @param from address that mail is sent from
 * @param tls how the connection is protected: {@code none}, {@code starttls} or {@code tls}
 */
public record MailSettings(String host, int port, String user, String password, String from, String tls) {
    private static final String HOST = "AIPLUS_SMTP_HOST";
    private static final String PORT = "AIPLUS_SMTP_PORT";
    private static final String FROM = "AIPLUS_SMTP_FROM";
    private static final String TLS = "AIPLUS_SMTP_TLS";
    private static final Map<String, Integer> USUAL_PORT = Map.of("none", 25, "starttls", 587, "tls", 465);

    /** The settings in an environment; empty when it names no server, and then nothing is mailed. */
    public static Optional<MailSettings> in(Map<String, String> environment) {
        String host = text(environment, HOST, "");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        String tls = text(environment, TLS, "starttls").toLowerCase(Locale.ROOT);
        if (!List.of("none", "starttls", "tls").contains(tls)) {
            throw new Refused(TLS + " is none, starttls or tls, not " + tls + ".");
        }
        String from = text(environment, FROM, "");
        if (!from.matches("[^@\\s<>\"]+@[^@\\s<>\"]+")) {
            throw new Refused(FROM + " is the one address that mail is sent from, such as catalogue@example.org.");
        }
        return Optional.of(new MailSettings(
                host,
                port(text(environment, PORT, String.valueOf(USUAL_PORT.get(tls)))),
                text(environment, "AIPLUS_SMTP_USER", ""),
                text(environment, "AIPLUS_SMTP_PASSWORD", ""),
                from,
                tls));
    }

    /** The demo's own server. */
    static MailSettings local(int port) {
        return new MailSettings("127.0.0.1", port, "", "", "no-reply@catalogue.example", "none");
    }

    /** The same as environment variables. */
    public Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put(HOST, host);
        environment.put(PORT, String.valueOf(port));
        environment.put("AIPLUS_SMTP_USER", user);
        environment.put("AIPLUS_SMTP_PASSWORD", password);
        environment.put(FROM, from);
        environment.put(TLS, tls);
        return environment;
    }

    @Override
    public String toString() {
        return from + " through " + host + ":" + port + " (" + tls + ")";
    }

    private static String text(Map<String, String> environment, String name, String otherwise) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65535) {
            throw new Refused(PORT + " is the port of the mail server, not " + text + ".");
        }
        return Integer.parseInt(text);
    }
}
