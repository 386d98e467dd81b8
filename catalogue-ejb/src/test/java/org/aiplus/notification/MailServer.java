// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.helper.BasicMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server for tests: keeps what arrives, can be stopped and started, and refuses whom it is told to. */
final class MailServer implements AutoCloseable, BasicMessageListener {

    /** A message that arrived. */
    record Arrived(String recipient, MimeMessage message) {
        String header(String name) {
            try {
                return message.getHeader(name, "|");
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        String text() {
            return part(0);
        }

        String html() {
            return part(1);
        }

        private String part(int index) {
            try {
                var parts = (MimeMultipart) message.getContent();
                return (String) parts.getBodyPart(index).getContent();
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final List<Arrived> arrived = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();
    private SMTPServer server;

    MailServer() {
        server = listen(0);
    }

    private SMTPServer listen(int port) {
        try {
            var made = SMTPServer.port(port)
                    .bindAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))
                    .messageHandler(this)
                    .build();
            made.start();
            return made;
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    MailSettings settings() {
        return new MailSettings(Map.of(
                "AIPLUS_SMTP_HOST", "127.0.0.1",
                "AIPLUS_SMTP_PORT", String.valueOf(server.getPortAllocated()),
                "AIPLUS_SMTP_TLS", "none",
                "AIPLUS_SMTP_FROM", "no-reply@catalogue.example",
                "AIPLUS_PUBLIC_URL", "https://catalogue.example"));
    }

    void stop() {
        server.stop();
    }

    void startAgain() {
        server = listen(server.getPortAllocated());
    }

    /** From now on this address gets a reply code instead of a welcome. */
    void refuse(String recipient, int code) {
        refused.put(recipient, code);
    }

    void welcome(String recipient) {
        refused.remove(recipient);
    }

    List<Arrived> arrived() {
        return List.copyOf(arrived);
    }

    List<Arrived> arrived(String recipient) {
        return arrived().stream()
                .filter(message -> message.recipient().equals(recipient))
                .toList();
    }

    @Override
    public void messageArrived(MessageContext context, String from, String to, byte[] data) throws RejectException {
        var code = refused.get(to);
        if (code != null) {
            throw new RejectException(code, "not today");
        }
        try {
            arrived.add(new Arrived(
                    to, new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data))));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
