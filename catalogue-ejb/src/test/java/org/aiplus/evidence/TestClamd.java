// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Speaks the scanner's protocol as its manual describes it, and knows one piece of malware: the harmless test file that
 * all scanners know. It is not the scanner itself.
 */
final class TestClamd implements AutoCloseable {

    /** The test file, put together here so that no scanner finds it in the sources. */
    static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE" + "!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    /** What it does with a scan. */
    enum Mood {
        WELL,
        /** Takes everything and says nothing. */
        HANGING,
        /** Ends the connection in the middle. */
        DROPPING,
        /** Refuses files because of its own limit. */
        LIMITED
    }

    private final ServerSocket server;
    private final AtomicInteger scans = new AtomicInteger();
    volatile Mood mood = Mood.WELL;

    TestClamd() {
        try {
            server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "test clamd");
        thread.setDaemon(true);
        thread.start();
    }

    ScannerSetting.Port setting() {
        return new ScannerSetting.Port("127.0.0.1", server.getLocalPort());
    }

    int scans() {
        return scans.get();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                scan(client);
            } catch (SocketException closed) {
                // A client that gave up, or the end of the test.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void scan(Socket client) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        var command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            answer(client, "UNKNOWN COMMAND\0");
            return;
        }
        var file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
            if (mood == Mood.DROPPING) {
                return;
            }
        }
        scans.incrementAndGet();
        switch (mood) {
            case LIMITED -> answer(client, "INSTREAM size limit exceeded. ERROR\0");
            case HANGING -> in.read();
            default ->
                answer(
                        client,
                        file.toString(StandardCharsets.ISO_8859_1)
                                        .contains(new String(EICAR, StandardCharsets.US_ASCII))
                                ? "stream: Eicar-Signature FOUND\0"
                                : "stream: OK\0");
        }
    }

    private static void answer(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
