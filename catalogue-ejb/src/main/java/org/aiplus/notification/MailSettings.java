// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.enterprise.context.Dependent;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The mail server of this installation, from {@code AIPLUS_SMTP_HOST}, {@code _PORT}, {@code _USER}, {@code _PASSWORD},
 * {@code _FROM} and {@code _TLS}. Without a host nothing is mailed. The launcher has checked the values.
 */
@Dependent
class MailSettings {

    private static final String MILLISECONDS_TO_CONNECT = "5000";
    private static final String MILLISECONDS_TO_ANSWER = "10000";

    private final Map<String, String> environment;

    MailSettings() {
        this(System.getenv());
    }

    MailSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Whether there is a server to send through. */
    boolean configured() {
        return !host().isEmpty();
    }

    String host() {
        return text("AIPLUS_SMTP_HOST", "");
    }

    int port() {
        return Integer.parseInt(text("AIPLUS_SMTP_PORT", "25"));
    }

    @Nullable
    String user() {
        var user = text("AIPLUS_SMTP_USER", "");
        return user.isEmpty() ? null : user;
    }

    @Nullable
    String password() {
        return user() == null ? null : text("AIPLUS_SMTP_PASSWORD", "");
    }

    /** The address that mail is sent from. */
    String from() {
        return text("AIPLUS_SMTP_FROM", "no-reply@localhost");
    }

    /** Address of the product without a slash at the end. */
    String publicUrl() {
        return text("AIPLUS_PUBLIC_URL", "http://localhost:8080").replaceAll("/+$", "");
    }

    /** The same for Jakarta Mail. */
    Properties properties() {
        var tls = text("AIPLUS_SMTP_TLS", "starttls");
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.connectiontimeout", MILLISECONDS_TO_CONNECT);
        properties.setProperty("mail.smtp.timeout", MILLISECONDS_TO_ANSWER);
        properties.setProperty("mail.smtp.writetimeout", MILLISECONDS_TO_ANSWER);
        properties.setProperty("mail.smtp.from", from());
        // Otherwise the name of this machine is looked up, which can take long and tells the world about it.
        properties.setProperty("mail.smtp.localhost", "localhost");
        properties.setProperty("mail.smtp.auth", String.valueOf(user() != null));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(tls.equals("tls")));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls.equals("starttls")));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls.equals("starttls")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    private String text(String name, String otherwise) {
        var value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }
}
