// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One message as it came in.
 *
 * @param number counts upwards from the first message of the data directory
 * @param arrived when it came in, by the machine's clock
 * @param raw the message, after the lines that name its envelope
 */
record KeptMessage(long number, Instant arrived, byte[] raw) {

    /** Decoded text of a header's first line; empty when there is none. */
    String header(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** Addresses that the message was really sent to, those of no header included. */
    List<String> recipients() {
        return all(MailStore.DELIVERED_TO);
    }

    /** The part for reading as plain text. */
    Optional<String> text() {
        return part("text/plain");
    }

    /** The part that is a page. */
    Optional<String> html() {
        return part("text/html");
    }

    private List<String> all(String name) {
        try {
            String[] lines = parsed().getHeader(name);
            return lines == null
                    ? List.of()
                    : List.of(lines).stream().map(KeptMessage::decoded).toList();
        } catch (MessagingException unreadable) {
            return List.of();
        }
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (UnsupportedEncodingException unknown) {
            return header;
        }
    }

    private MimeMessage parsed() throws MessagingException {
        return new MimeMessage(null, new ByteArrayInputStream(raw));
    }

    private Optional<String> part(String type) {
        try {
            return part(parsed(), type);
        } catch (MessagingException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String text) {
            return Optional.of(text);
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof MimeMultipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart inner = parts.getBodyPart(index);
                Optional<String> found = part(inner, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
