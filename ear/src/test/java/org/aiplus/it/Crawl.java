// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Reads addresses as many people at once, each of whom goes through them one after the other, and notes what is found. */
final class Crawl {

    private static final int AT_ONCE = 8;

    /** Headers that differ from request to request; a link to the next part names the place of an entry in the whole trail. */
    private static final Set<String> CHANGING =
            Set.of("date", "x-request-id", "set-cookie", "content-length", "connection", "keep-alive", "age", "link");

    private static final Map<String, Session> SESSIONS = new ConcurrentHashMap<>();

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong leaked = new AtomicLong();
    private final Collection<String> findings = new ConcurrentLinkedQueue<>();

    /** What one person does. */
    @FunctionalInterface
    interface Walk {
        void of(String person);
    }

    /** Everybody walks, several at the same time. */
    void everybody(Collection<String> people, Walk walk) {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var walks = new ArrayList<Future<?>>();
            people.forEach(person -> walks.add(pool.submit(() -> walk.of(person))));
            for (var one : walks) {
                one.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Reads an address as somebody, an empty name for nobody; a page with a session, the API with a token. */
    Answer read(String person, String address) {
        asked.incrementAndGet();
        var answer = address.startsWith("/api/")
                ? (person.isEmpty() ? Client.anonymous() : Client.as(person)).get(address)
                : SESSIONS.computeIfAbsent(
                                person, known -> known.isEmpty() ? Session.anonymous() : Session.signedIn(known))
                        .get(Instance.URL + address);
        if (answer.status() >= 500) {
            findings.add(person + " " + address + " is answered " + answer);
        }
        return answer;
    }

    /** Notes every byte of an answer in which one of the words stands, in the body or in a header. */
    void look(String person, String address, Answer answer, Collection<String> words) {
        for (var word : words) {
            var body = answer.body().contains(word);
            if (body || headers(answer).toString().contains(word)) {
                leaked.addAndGet(body ? size(answer) : word.length());
                findings.add((person.isEmpty() ? "a visitor" : person) + " reads " + word + " at " + address);
            }
        }
    }

    /** Notes the bytes in which two answers differ that should be the same. */
    void same(String person, String address, String one, String other) {
        if (!one.equals(other)) {
            int from = 0;
            while (from < Math.min(one.length(), other.length()) && one.charAt(from) == other.charAt(from)) {
                from++;
            }
            leaked.addAndGet(Math.max(one.length(), other.length()) - (long) from);
            findings.add((person.isEmpty() ? "a visitor" : person) + " can tell at " + address + ": "
                    + around(one, from) + " <> " + around(other, from));
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    /**
     * Status, headers and body, without what differs between any two requests and objects. Of a tag the version stays; the rest of
     * it is made of the body.
     */
    static String plain(Answer answer) {
        return (answer.status() + " " + headers(answer) + " " + answer.body())
                .replaceAll("etag=\\[(W/)?\"([0-9]+-)?[A-Za-z0-9_-]{16}\"]", "etag=$2TAG")
                .replaceAll("/sign-in/[A-Za-z0-9_-]+", "/sign-in/BACK")
                .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", "TIME")
                .replaceAll("[0-9a-f]{64}", "HASH")
                .replaceAll("[0-9a-f]{12}</code>", "HASH</code>")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("name=\"csrf\" value=\"[^\"]*\"", "csrf")
                .replaceAll("[A-Za-z0-9+/]{43}=", "KEY")
                .replaceAll("[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?", "TIME");
    }

    private static Map<String, List<String>> headers(Answer answer) {
        var headers = new TreeMap<String, List<String>>();
        answer.response().headers().map().forEach((name, values) -> {
            if (!CHANGING.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name.toLowerCase(Locale.ROOT), values);
            }
        });
        return headers;
    }

    private static long size(Answer answer) {
        return answer.body().getBytes(StandardCharsets.UTF_8).length;
    }

    int asked() {
        return asked.get();
    }

    long leaked() {
        return leaked.get();
    }

    /** What was found, in the order of the alphabet. */
    List<String> findings() {
        return findings.stream().sorted().toList();
    }
}
