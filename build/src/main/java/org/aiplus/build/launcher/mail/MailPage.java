// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * The page with the demo's mail: a list, newest first; one message; its raw text; and the list as JSON for tests. It
 * answers only under the machine's local names, so that a web page from elsewhere cannot read mail through a name of its
 * own.
 */
final class MailPage implements AutoCloseable {
    private static final int LISTED = 200;
    private static final String HTML = "text/html; charset=utf-8";
    private static final String STRICT = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private final HttpServer server;
    private final ExecutorService threads;
    private final MailStore store;
    private final ObjectMapper json = new ObjectMapper();

    private MailPage(HttpServer server, ExecutorService threads, MailStore store) {
        this.server = server;
        this.threads = threads;
        this.store = store;
    }

    static MailPage start(InetAddress address, int port, MailStore store) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
        ExecutorService threads = Executors.newFixedThreadPool(2, work -> {
            Thread thread = new Thread(work, "mail page");
            thread.setDaemon(true);
            return thread;
        });
        MailPage page = new MailPage(server, threads, store);
        server.createContext("/", page::answer);
        server.setExecutor(threads);
        server.start();
        return page;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isLocalName(exchange)) {
                send(exchange, 403, "text/plain; charset=utf-8", STRICT, "Open " + url() + " instead.\n");
            } else if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "text/plain; charset=utf-8", STRICT, "Nothing can be changed here.\n");
            } else {
                answerGet(exchange, exchange.getRequestURI().getPath());
            }
        }
    }

    private void answerGet(HttpExchange exchange, String path) throws IOException {
        if (path.equals("/")) {
            send(exchange, 200, HTML, STRICT, MailHtml.list(messages(recipient(exchange))));
        } else if (path.equals("/messages.json")) {
            send(exchange, 200, "application/json", STRICT, listed(messages(recipient(exchange))));
        } else {
            Optional<KeptMessage> message = message(path);
            if (message.isEmpty()) {
                send(exchange, 404, HTML, STRICT, MailHtml.absent());
            } else if (path.endsWith("/raw")) {
                send(exchange, 200, "text/plain; charset=utf-8", STRICT, text(message.get()));
            } else if (path.endsWith("/page")) {
                // Whatever a message brings along is shown without rights: no script, no form, nothing fetched.
                String page = message.get().html().orElse("");
                send(exchange, 200, HTML, "sandbox allow-popups; " + STRICT, page);
            } else {
                send(exchange, 200, HTML, STRICT, MailHtml.message(message.get()));
            }
        }
    }

    private Optional<KeptMessage> message(String path) {
        if (!path.matches("/messages/[0-9]{1,12}(/raw|/page)?")) {
            return Optional.empty();
        }
        return store.find(Long.parseLong(path.split("/", -1)[2]));
    }

    private Stream<KeptMessage> messages(String recipient) {
        return store.numbers().stream()
                .flatMap(number -> store.find(number).stream())
                .filter(message ->
                        recipient.isEmpty() || message.recipients().stream().anyMatch(recipient::equalsIgnoreCase))
                .limit(LISTED);
    }

    private static String recipient(HttpExchange exchange) {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        return Stream.of(query.split("&", -1))
                .filter(part -> part.startsWith("to="))
                .map(part -> URLDecoder.decode(part.substring("to=".length()), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private String listed(Stream<KeptMessage> messages) {
        ArrayNode list = json.createArrayNode();
        messages.forEach(message -> {
            ObjectNode one = list.addObject();
            one.put("number", message.number());
            one.put("arrived", message.arrived().toString());
            one.put("from", message.header("From"));
            one.put("subject", message.header("Subject"));
            one.put("messageId", message.header("Message-ID"));
            ArrayNode recipients = one.putArray("recipients");
            message.recipients().forEach(recipients::add);
            one.put("text", message.text().orElse(""));
        });
        return list.toString();
    }

    private boolean isLocalName(HttpExchange exchange) {
        int port = server.getAddress().getPort();
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        return hosts.size() == 1
                && Set.of("localhost:" + port, "127.0.0.1:" + port).contains(hosts.get(0));
    }

    private static String text(KeptMessage message) {
        return new String(message.raw(), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, String policy, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
