// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Submits many solutions as a vendor's programs do, each step repeated under its key until the server has acknowledged it,
 * and then counts what the server knows of them. Somebody may kill the server meanwhile.
 *
 * <p>Arguments: address of the catalogue, address of the tokens, a complete solution as JSON, how many, a file that gets a
 * line for each acknowledged submission, and one that gets the figures.
 */
class SubmitMany {

    private static final int PROGRAMS = 4;
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"(SUB-[0-9]+)\"");
    private static final Pattern SHA256 = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"");
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; *rel=\"next\"");

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String api;
    private final String tokens;
    private final String run = Long.toString(System.currentTimeMillis(), 36);
    private final AtomicLong tokenUntil = new AtomicLong();
    private final AtomicInteger repeated = new AtomicInteger();
    private final List<Long> checks = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> submits = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private volatile String token = "";

    private SubmitMany(String base, String tokens) {
        this.api = base + "/api/v1";
        this.tokens = tokens;
    }

    public static void main(String[] arguments) throws Exception {
        var count = Integer.parseInt(arguments[3]);
        var content = Files.readString(Path.of(arguments[2]));
        var journal = Path.of(arguments[4]);
        var many = new SubmitMany(arguments[0], arguments[1]);
        var before = many.known();
        var programs = Executors.newFixedThreadPool(PROGRAMS);
        for (int number = 1; number <= count; number++) {
            var own = number;
            programs.execute(() -> many.submit(own, content, journal));
        }
        programs.shutdown();
        if (!programs.awaitTermination(30, TimeUnit.MINUTES)) {
            throw new IllegalStateException("not done after half an hour");
        }
        if (!many.report(count, before, Path.of(arguments[5]))) {
            System.exit(1);
        }
    }

    private void submit(int number, String content, Path journal) {
        try {
            var key = run + "-" + number;
            var opened = send("POST", "/submissions", "{}", Map.of("Idempotency-Key", key));
            var reference = find(REFERENCE, opened.body());
            var saved = save(reference, content.replace("Permit Answers", "Permit Answers " + key), opened);
            var begun = System.nanoTime();
            var attempts = repeated.get();
            send("POST", "/submissions/" + reference + "/dry-run", "", Map.of());
            var checked = System.nanoTime();
            var receipt = send(
                    "POST",
                    "/submissions/" + reference + "/submit",
                    "",
                    Map.of("If-Match", tag(saved), "Idempotency-Key", "submit-" + key));
            if (attempts == repeated.get()) {
                checks.add(checked - begun);
                submits.add(System.nanoTime() - checked);
            }
            acknowledged.put(reference, find(SHA256, receipt.body()));
            synchronized (this) {
                Files.writeString(journal, reference + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A save that was cut off may have taken effect: then the draft is newer than what we know, and is saved again. */
    private HttpResponse<String> save(String reference, String content, HttpResponse<String> known) {
        var tag = tag(known);
        while (true) {
            var answer = send("PUT", "/submissions/" + reference, content, Map.of("If-Match", tag));
            if (answer.statusCode() == 200) {
                return answer;
            }
            tag = tag(send("GET", "/submissions/" + reference, null, Map.of()));
        }
    }

    /** Sends until the server answers; what it refuses ends the run, except for a stale save. */
    private HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
        while (true) {
            try {
                var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : api + path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + token())
                        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
                if (body != null && !body.isEmpty()) {
                    request.header("Content-Type", "application/json");
                }
                headers.forEach(request::header);
                var answer = http.send(request.build(), BodyHandlers.ofString());
                if (answer.statusCode() < 300 || answer.statusCode() == 412) {
                    return answer;
                }
                // A server that starts answers 404 before the application is there; ours are problem documents.
                var ours = answer.headers().firstValue("Content-Type").orElse("").contains("problem+json");
                if (ours && answer.statusCode() < 500 && answer.statusCode() != 409) {
                    throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + answer.body());
                }
            } catch (IOException gone) {
                // The server is away: the same again under the same key.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            repeated.incrementAndGet();
            pause();
        }
    }

    private synchronized String token() throws IOException, InterruptedException {
        if (System.currentTimeMillis() > tokenUntil.get()) {
            var form = "grant_type=password&client_id=catalogue-cli&username=vendor1-owner&password="
                    + URLEncoder.encode("demo", StandardCharsets.UTF_8);
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(tokens))
                            .timeout(Duration.ofSeconds(30))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("no token: " + answer.statusCode());
            }
            token = find(Pattern.compile("\"access_token\":\"([^\"]+)\""), answer.body());
            tokenUntil.set(System.currentTimeMillis() + 60_000);
        }
        return token;
    }

    /** All submissions that the server lists for this vendor. */
    private Set<String> known() {
        var found = new TreeSet<String>();
        var path = "/submissions?pageSize=100";
        while (path != null) {
            var page = send("GET", path, null, Map.of());
            var references = REFERENCE.matcher(page.body());
            while (references.find()) {
                found.add(references.group(1));
            }
            var next = NEXT.matcher(page.headers().firstValue("Link").orElse(""));
            path = next.find() ? next.group(1) : null;
        }
        return found;
    }

    /** Writes the figures; whether everything that was acknowledged is there, whole and once. */
    private boolean report(int count, Set<String> before, Path figures) throws IOException {
        var after = known();
        after.removeAll(before);
        int found = 0;
        int half = 0;
        int twice = 0;
        for (var reference : after) {
            var submission = send("GET", "/submissions/" + reference, null, Map.of()).body();
            var snapshots = SHA256.matcher(submission).results().map(match -> match.group(1)).toList();
            var submitted = submission.contains("\"status\":\"SUBMITTED\"");
            if (submitted != (snapshots.size() == 1)) {
                half++;
            }
            if (snapshots.size() > 1) {
                twice++;
            }
            if (submitted && snapshots.equals(List.of(acknowledged.getOrDefault(reference, "")))) {
                found++;
            }
        }
        var duplicates = twice + after.size() - acknowledged.size();
        Files.writeString(
                figures,
                String.format(
                        Locale.ROOT,
                        "Submissions wanted %d, acknowledged %d, of these found %d, half %d, duplicates %d; %d requests"
                                + " repeated.%nDry run: p50 %.1f ms, p99 %.1f ms; submit: p50 %.1f ms, p99 %.1f ms (%d"
                                + " each, %d programs at once).%n",
                        count,
                        acknowledged.size(),
                        found,
                        half,
                        duplicates,
                        repeated.get(),
                        millis(checks, 50),
                        millis(checks, 99),
                        millis(submits, 50),
                        millis(submits, 99),
                        checks.size(),
                        PROGRAMS));
        return found == count && half == 0 && duplicates == 0;
    }

    private static double millis(List<Long> nanos, int percent) {
        var sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
