// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/**
 * Sends what waits. The message is marked as sent in the transaction that took it: when the server ends between both, it
 * is sent again under the same message id, so that every message arrives at least once and never silently not.
 */
@Dependent
class Postman {

    /** What a step came to. */
    enum Step {
        /** A message was sent, or what is wrong with it was noted: there may be more. */
        WORKED,
        /** Nothing waits, or nothing may be tried yet. */
        IDLE
    }

    @Inject
    MailRepository mails;

    @Inject
    MailWriter writer;

    /** Sends the next message, in the running transaction and as the product itself. */
    Step next(MailConnection connection) {
        var attempts = mails.serverAttempts();
        if (attempts.isEmpty()) {
            return Step.IDLE;
        }
        var next = mails.take();
        if (next.isEmpty()) {
            return Step.IDLE;
        }
        mails.allowForTheServer();
        try {
            connection.open();
        } catch (MessagingException unreachable) {
            // No message is at fault when nobody answers: all of them wait, and none is counted down.
            mails.serverFailed(Failures.line(unreachable), BackOff.ofServer(attempts.get() + 1));
            return Step.IDLE;
        }
        if (attempts.get() > 0) {
            mails.serverAnswered();
        }
        send(next.get(), connection);
        return Step.WORKED;
    }

    private void send(OutboxMail mail, MailConnection connection) {
        MimeMessage message;
        try {
            message = writer.write(connection.session(), mail);
        } catch (MessagingException | RuntimeException unwritable) {
            // A defect of one message must not hold up all others.
            failed(mail, unwritable, unwritable instanceof MessagingException refused && Failures.forGood(refused));
            return;
        }
        try {
            connection.send(message);
            mails.sent(mail.id());
        } catch (MessagingException refused) {
            connection.close();
            failed(mail, refused, Failures.forGood(refused));
        }
    }

    private void failed(OutboxMail mail, Exception failure, boolean forGood) {
        var backOff = forGood ? BackOff.never() : BackOff.after(mail.attempts() + 1);
        mails.failed(mail.id(), Failures.line(failure), backOff);
    }
}
