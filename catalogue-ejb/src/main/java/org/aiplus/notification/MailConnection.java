// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** One talk with the mail server: opened when the first message goes out, used for the ones that follow. */
final class MailConnection implements AutoCloseable {

    private static final Logger LOG = System.getLogger(MailConnection.class.getName());

    private final MailSettings settings;
    private final Session session;
    private @Nullable Transport transport;

    MailConnection(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(settings.properties());
    }

    /** Reaches the server, unless it has been reached. */
    Transport open() throws MessagingException {
        var known = transport;
        if (known != null && known.isConnected()) {
            return known;
        }
        var opened = session.getTransport();
        opened.connect(settings.host(), settings.port(), settings.user(), settings.password());
        transport = opened;
        return opened;
    }

    /** For making messages. */
    Session session() {
        return session;
    }

    /** Hands a message over; when this returns the server has taken it. */
    void send(MimeMessage message) throws MessagingException {
        open().sendMessage(message, message.getAllRecipients());
    }

    @Override
    public void close() {
        var known = transport;
        transport = null;
        if (known != null) {
            try {
                known.close();
            } catch (MessagingException gone) {
                LOG.log(Level.DEBUG, "The mail server was gone before it was said goodbye to", gone);
            }
        }
    }
}
