// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aiplus.shared.Language;

/** Writes messages: as plain text and as a simple page, in the reader's language or in all of them. */
@Dependent
class MailWriter {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);
    private static final String CHARSET = UTF_8.name();
    private static final int LONGEST_SUBJECT = 200;

    @Inject
    MailSettings settings;

    /** Nothing of a repeated message differs from the first attempt. */
    private static final class RepeatableMessage extends MimeMessage {
        private final String id;

        RepeatableMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /** The message as it goes over the wire. */
    MimeMessage write(Session session, OutboxMail mail) throws MessagingException {
        var languages = languages(mail);
        var from = settings.from();
        var message =
                new RepeatableMessage(session, "<" + mail.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
        message.setFrom(sender(from, languages.get(0)));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(subject(mail, languages), CHARSET);
        message.setHeader("Date", DATE.format(mail.queuedAt().atOffset(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader(
                "Content-Language", languages.stream().map(Language::tag).collect(Collectors.joining(", ")));
        if (mail.digest()) {
            message.setHeader(
                    "List-Unsubscribe", "<" + MailBody.preferences(settings.publicUrl(), languages.get(0)) + ">");
            message.setHeader("Precedence", "bulk");
        }
        message.setContent(alternatives(new MailBody(settings.publicUrl(), mail, languages)));
        message.saveChanges();
        return message;
    }

    private static List<Language> languages(OutboxMail mail) {
        var known = mail.language();
        return known == null ? Arrays.asList(Language.values()) : List.of(known);
    }

    private static InternetAddress sender(String from, Language language) throws MessagingException {
        try {
            return new InternetAddress(from, NoticeTexts.mail("product", language, Map.of()), CHARSET);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("a character set that every machine has", impossible);
        }
    }

    /** Several languages share one line; a name that would make it too long is cut, never the rest of the header. */
    private static String subject(OutboxMail mail, List<Language> languages) {
        var line = languages.stream()
                .map(language -> mail.digest()
                        ? NoticeTexts.mail(
                                "digest.subject",
                                language,
                                Map.of("count", String.valueOf(mail.notices().size())))
                        : NoticeTexts.subject(mail.notices().get(0), language))
                .distinct()
                .collect(Collectors.joining(" / "));
        var plain = NoticeTexts.plain(line);
        return plain.codePointCount(0, plain.length()) <= LONGEST_SUBJECT
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_SUBJECT)) + "…";
    }

    private static MimeMultipart alternatives(MailBody body) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(body.text(), CHARSET);
        var page = new MimeBodyPart();
        page.setText(body.page(), CHARSET, "html");
        return new MimeMultipart("alternative", text, page);
    }
}
