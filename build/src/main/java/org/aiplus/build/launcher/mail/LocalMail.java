// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.build.launcher.console.Refused;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.TooMuchDataException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The demo's mail server: takes every message over SMTP on the local address, delivers none to anybody, and shows them on
 * a page.
 */
public final class LocalMail implements AutoCloseable {
    private static final int KEPT_MESSAGES = 1000;
    private static final int LARGEST_MESSAGE = 10 * 1024 * 1024;
    private static final int MOST_RECIPIENTS = 100;

    private final SMTPServer server;
    private final MailPage page;

    private LocalMail(SMTPServer server, MailPage page) {
        this.server = server;
        this.page = page;
    }

    /**
     * Starts listening.
     *
     * @param folder where the messages are kept
     * @param port port of SMTP
     * @param pagePort port of the page
     */
    public static LocalMail start(Path folder, int port, int pagePort) {
        MailStore store = new MailStore(folder, KEPT_MESSAGES);
        try {
            InetAddress local = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            SMTPServer server = SMTPServer.port(port)
                    .bindAddress(local)
                    .hostName("localhost")
                    .softwareName("AI+ Catalogue demo")
                    .maxMessageSize(LARGEST_MESSAGE)
                    .maxRecipients(MOST_RECIPIENTS)
                    .maxConnections(50)
                    .messageHandlerFactory(context -> new Reception(store, context))
                    .build();
            server.start();
            return new LocalMail(server, MailPage.start(local, pagePort, store));
        } catch (IOException | RuntimeException failed) {
            throw new Refused("The demo's mail server could not be started: " + failed.getMessage(), failed);
        }
    }

    /** How others reach it. */
    public MailSettings settings() {
        return MailSettings.local(server.getPortAllocated());
    }

    /** Address of the page. */
    public String pageUrl() {
        return page.url();
    }

    @Override
    public void close() {
        server.stop();
        page.close();
    }

    /** One message on its way in. */
    private static final class Reception implements MessageHandler {
        private final MailStore store;
        private final MessageContext context;
        private final List<String> recipients = new ArrayList<>();
        private String from = "";

        Reception(MailStore store, MessageContext context) {
            this.store = store;
            this.context = context;
        }

        @Override
        public void from(String address) {
            from = address;
        }

        @Override
        public void recipient(String address) {
            recipients.add(address);
        }

        @Override
        public String data(java.io.InputStream content) throws IOException {
            byte[] message = content.readNBytes(LARGEST_MESSAGE + 1);
            if (message.length > LARGEST_MESSAGE) {
                throw new TooMuchDataException("at most " + LARGEST_MESSAGE + " bytes");
            }
            store.keep(from, recipients, message);
            return "kept";
        }

        @Override
        public void done() {
            // Everything was done when the content had arrived.
        }

        @Override
        public String toString() {
            return "message from " + context.getRemoteAddress();
        }
    }
}
