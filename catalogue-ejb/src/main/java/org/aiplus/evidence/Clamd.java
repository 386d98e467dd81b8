// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One scan by a ClamAV daemon: the command INSTREAM, the file in pieces each after its length, a length of zero, and a
 * line of answer. Nothing waits longer than the deadline, so a daemon that hangs is like one that is gone.
 */
final class Clamd implements AutoCloseable {

    /** What a daemon says about a file. */
    sealed interface Verdict {

        /** Nothing was found. */
        record Clean() implements Verdict {}

        /** Malware was found; the name is made of plain characters. */
        record Infected(String name) implements Verdict {}

        /** No verdict, for example because the file is larger than the daemon's own limit. */
        record NoAnswer(String why) implements Verdict {}
    }

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_ANSWER = 2000;
    private static final int LONGEST_NAME = 100;
    private static final String FOUND = " FOUND";

    private final SocketChannel channel;
    private final Selector selector;
    private final long deadline;

    private Clamd(SocketChannel channel, Selector selector, long deadline) {
        this.channel = channel;
        this.selector = selector;
        this.deadline = deadline;
    }

    /**
     * Begins a scan.
     *
     * @param limit in which all of it must be over
     */
    static Clamd begin(ScannerSetting.Port at, Duration limit) throws IOException {
        return begin(SocketChannel.open(), new InetSocketAddress(at.host(), at.port()), limit);
    }

    /** Begins a scan by a daemon on a Unix socket. */
    static Clamd begin(ScannerSetting.Socket at, Duration limit) throws IOException {
        return begin(SocketChannel.open(StandardProtocolFamily.UNIX), UnixDomainSocketAddress.of(at.path()), limit);
    }

    private static Clamd begin(SocketChannel channel, SocketAddress address, Duration limit) throws IOException {
        var scan = new Clamd(channel, Selector.open(), System.nanoTime() + limit.toNanos());
        try {
            channel.configureBlocking(false);
            channel.register(scan.selector, 0);
            if (!channel.connect(address)) {
                do {
                    scan.await(SelectionKey.OP_CONNECT);
                } while (!channel.finishConnect());
            }
            scan.write(ByteBuffer.wrap(COMMAND));
            return scan;
        } catch (IOException | RuntimeException failed) {
            scan.close();
            throw failed;
        }
    }

    /** Sends the next piece of the file. */
    void send(byte[] piece) throws IOException {
        write(ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).flip());
        write(ByteBuffer.wrap(piece));
    }

    /** Ends the file and waits for the verdict. */
    Verdict verdict() throws IOException {
        write(ByteBuffer.allocate(Integer.BYTES));
        var answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining()) {
            await(SelectionKey.OP_READ);
            if (channel.read(answer) < 0 || answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                break;
            }
        }
        return verdict(StandardCharsets.US_ASCII
                .decode(answer.flip())
                .toString()
                .replace("\0", "")
                .strip());
    }

    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            return new Verdict.Infected(plain(answer.substring("stream: ".length(), answer.length() - FOUND.length())));
        }
        return new Verdict.NoAnswer(plain(answer));
    }

    private static String plain(String text) {
        var plain = text.replaceAll("[^A-Za-z0-9._:/() -]", "?");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(SelectionKey.OP_WRITE);
            }
        }
    }

    private void await(int operation) throws IOException {
        channel.keyFor(selector).interestOps(operation);
        var millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0 || selector.select(millis) == 0) {
            throw new SocketTimeoutException("the malware scanner does not answer in time");
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            selector.close();
        }
    }
}
