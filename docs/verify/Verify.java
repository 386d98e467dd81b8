// SPDX-License-Identifier: Apache-2.0

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Checks the bundle of an evaluation without the system that wrote it. Nothing but a JDK (17 or later) and this file is needed:
 *
 * <pre>
 * java Verify.java EV-2026-0001-bundle.zip [--manifest=SHA256] [--head=SEQUENCE:HASH] [--key=BASE64]
 * </pre>
 *
 * It reads every byte of the file, follows the audit chain, computes every hash again, compares marks, consensus, prices and
 * ranking with each other and with what the chain says about them, and computes the ranking and its stability anew with arithmetic
 * of its own, in exact fractions. It says what it has checked, names the part that is wrong, and ends with 0 only when nothing is.
 */
public final class Verify {

    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments, System.out));
    }

    /** 0 when everything is right, 1 when something is wrong, 2 when it is called wrongly. */
    static int run(String[] arguments, PrintStream out) throws IOException {
        var options = new HashMap<String, String>();
        var files = new ArrayList<String>();
        for (var argument : arguments) {
            if (argument.matches("--(manifest|head|key)=.+")) {
                options.put(argument.substring(2, argument.indexOf('=')), argument.substring(argument.indexOf('=') + 1));
            } else {
                files.add(argument);
            }
        }
        if (files.size() != 1 || files.get(0).startsWith("-")) {
            out.println("Usage: java Verify.java BUNDLE.zip [--manifest=SHA256] [--head=SEQUENCE:HASH] [--key=BASE64]");
            return 2;
        }
        var report = check(Files.readAllBytes(Path.of(files.get(0))), options);
        report.right.forEach(line -> out.println("right  " + line));
        report.notes.forEach(line -> out.println("note   " + line));
        report.wrong.forEach((part, words) -> words.forEach(line -> out.println("WRONG  " + part + ": " + line)));
        out.println(
                report.wrong.isEmpty()
                        ? "Everything that was checked is right."
                        : "Something is wrong in: " + String.join(", ", report.wrong.keySet()));
        return report.wrong.isEmpty() ? 0 : 1;
    }

    /** What was found. */
    static final class Report {
        final List<String> right = new ArrayList<>();
        final List<String> notes = new ArrayList<>();
        final Map<String, List<String>> wrong = new LinkedHashMap<>();

        void wrong(String part, String words) {
            wrong.computeIfAbsent(part, first -> new ArrayList<>()).add(words);
        }

        /** Notes that a check of some parts has gone well, unless it has not. */
        boolean check(boolean holds, String part, String words) {
            if (!holds) {
                wrong(part, words);
            }
            return holds;
        }

        boolean good(String... parts) {
            return Arrays.stream(parts).noneMatch(wrong::containsKey);
        }
    }

    /** A file that is not what it must be. */
    static final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Damaged(String words) {
            super(words);
        }
    }

    static final String CONTAINER = "the ZIP file itself";
    static final String MANIFEST = "manifest.json";
    static final String MANIFEST_HASH = "manifest.sha256";
    static final String PUBLICATION = "01-publication.json";
    static final String COURSE = "02-evaluation.json";
    static final String PANEL = "03-panel.json";
    static final String BIDS = "04-bids.json";
    static final String MARKS = "05-marks.json";
    static final String CONSENSUS = "06-consensus.json";
    static final String PRICES = "07-prices.json";
    static final String INPUT = "08-ranking-input.json";
    static final String RESULT = "09-ranking-result.json";
    static final String STABILITY = "10-stability.json";
    static final String HEADS = "11-heads.json";
    static final String CHAIN = "12-chain-";
    static final String INQUIRIES = "13-inquiries.json";
    static final String RECOMMENDATIONS = "14-recommendations.json";
    static final String APPROVALS = "15-approvals.json";
    static final String NOTICES = "16-notices.json";
    static final String OBJECTIONS = "17-objections.json";
    static final String DEBRIEFS = "18-debriefs.json";
    static final String CONTRACT = "19-contract.json";
    static final List<String> NEEDED = List.of(
            PUBLICATION, COURSE, PANEL, BIDS, MARKS, CONSENSUS, PRICES, INPUT, RESULT, STABILITY, HEADS,
            CHAIN + "00000.ndjson", INQUIRIES, RECOMMENDATIONS, APPROVALS, NOTICES, OBJECTIONS, DEBRIEFS, CONTRACT,
            "README.txt", "Verify.java");

    /** Checks a bundle. */
    static Report check(byte[] file, Map<String, String> options) {
        var report = new Report();
        var parts = Container.read(file, report);
        if (!report.wrong.isEmpty()) {
            report.notes.add("What the parts say was not looked at, because the file is not whole.");
            return report;
        }
        checkManifest(parts, options.get("manifest"), report);
        if (report.wrong.isEmpty()) {
            new Contents(parts, options, report).check();
        }
        return report;
    }

    // ---------------------------------------------------------------------------------------------------------------
    // The file and its manifest
    // ---------------------------------------------------------------------------------------------------------------

    /** Reads a ZIP file of stored parts strictly: built again from what was read, it must be the same to the last byte. */
    static final class Container {

        private static final int LOCAL = 0x04034b50;
        private static final int CENTRAL = 0x02014b50;
        private static final int END = 0x06054b50;

        private record Found(String name, int offset, byte[] bytes) {}

        static Map<String, byte[]> read(byte[] file, Report report) {
            var buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            List<Found> inOrder = null;
            List<Found> byDirectory = null;
            String failure = null;
            var before = new ArrayList<Found>();
            try {
                inOrder = inOrder(buffer, before);
            } catch (RuntimeException broken) {
                failure = broken.getMessage();
            }
            try {
                byDirectory = byDirectory(buffer);
            } catch (RuntimeException broken) {
                // The parts in their order say which part it is.
            }
            var trusted = inOrder == null || !whole(inOrder) && byDirectory != null && whole(byDirectory) ? byDirectory : inOrder;
            if (trusted == null) {
                var last = before.isEmpty() ? CONTAINER : before.get(before.size() - 1).name();
                report.wrong(last, "the file is damaged or ends in this part or right behind it" + (failure == null ? "" : " (" + failure + ")"));
                return Map.of();
            }
            var parts = new LinkedHashMap<String, byte[]>();
            for (var found : trusted) {
                if (parts.put(found.name(), found.bytes()) != null) {
                    report.wrong(found.name(), "this part is in the file twice");
                }
            }
            int at = Arrays.mismatch(rebuilt(parts), file);
            if (at >= 0 && whole(trusted) && report.wrong.isEmpty()) {
                report.wrong(where(trusted, at), "byte " + at + " of the file is not what it must be; the content of all parts is right");
            } else if (at < 0) {
                report.right.add("the file of " + file.length + " bytes is built of its " + parts.size() + " parts and nothing else");
            }
            return parts;
        }

        private static String where(List<Found> parts, int at) {
            String name = CONTAINER;
            for (var part : parts) {
                if (at >= part.offset() && at < part.offset() + 30 + part.name().length() + part.bytes().length) {
                    name = part.name();
                }
            }
            return name;
        }

        /** Whether the manifest agrees with all parts. */
        private static boolean whole(List<Found> found) {
            var parts = new LinkedHashMap<String, byte[]>();
            found.forEach(one -> parts.put(one.name(), one.bytes()));
            var trial = new Report();
            checkManifest(parts, null, trial);
            return parts.size() == found.size() && trial.wrong.isEmpty();
        }

        private static List<Found> inOrder(ByteBuffer file, List<Found> found) {
            int at = 0;
            while (file.getInt(at) == LOCAL) {
                int size = file.getInt(at + 18);
                int length = file.getShort(at + 26) & 0xffff;
                int extra = file.getShort(at + 28) & 0xffff;
                var name = text(file, at + 30, length);
                if (size < 0 || at + 30L + length + extra + size > file.capacity()) {
                    found.add(new Found(name, at, new byte[0]));
                    throw new Damaged("the file ends within this part");
                }
                found.add(new Found(name, at, bytes(file, at + 30 + length + extra, size)));
                at += 30 + length + extra + size;
            }
            if (file.getInt(at) != CENTRAL) {
                throw new Damaged("byte " + at + " begins neither a part nor the directory");
            }
            return found;
        }

        private static List<Found> byDirectory(ByteBuffer file) {
            int end = file.capacity() - 22;
            if (file.getInt(end) != END) {
                throw new Damaged("the file has no end");
            }
            int count = file.getShort(end + 10) & 0xffff;
            int at = file.getInt(end + 16);
            var found = new ArrayList<Found>();
            for (int i = 0; i < count; i++) {
                if (file.getInt(at) != CENTRAL) {
                    throw new Damaged("the directory is damaged");
                }
                int size = file.getInt(at + 24);
                int length = file.getShort(at + 28) & 0xffff;
                int offset = file.getInt(at + 42);
                found.add(new Found(text(file, at + 46, length), offset, bytes(file, offset + 30 + length, size)));
                at += 46 + length + (file.getShort(at + 30) & 0xffff) + (file.getShort(at + 32) & 0xffff);
            }
            return found;
        }

        private static String text(ByteBuffer file, int at, int length) {
            return new String(bytes(file, at, length), StandardCharsets.UTF_8);
        }

        private static byte[] bytes(ByteBuffer file, int at, int length) {
            if (at < 0 || length < 0 || at + (long) length > file.capacity()) {
                throw new Damaged("the file ends early");
            }
            return Arrays.copyOfRange(file.array(), at, at + length);
        }

        private static byte[] rebuilt(Map<String, byte[]> parts) {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                for (var part : parts.entrySet()) {
                    var entry = new ZipEntry(part.getKey());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                    entry.setSize(part.getValue().length);
                    var crc = new CRC32();
                    crc.update(part.getValue());
                    entry.setCrc(crc.getValue());
                    zip.putNextEntry(entry);
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            } catch (IOException | IllegalArgumentException impossible) {
                return new byte[0];
            }
            return bytes.toByteArray();
        }
    }

    static void checkManifest(Map<String, byte[]> parts, String expected, Report report) {
        var manifest = parts.get(MANIFEST);
        var hash = parts.get(MANIFEST_HASH);
        if (manifest == null || hash == null) {
            report.wrong(manifest == null ? MANIFEST : MANIFEST_HASH, "this part is missing");
            return;
        }
        var stated = new String(hash, StandardCharsets.UTF_8);
        if (!stated.equals(sha256(manifest) + "\n")) {
            nameWhichIsWrong(parts, stated, report);
            return;
        }
        Map<?, ?> read;
        try {
            read = (Map<?, ?>) Json.parse(manifest);
        } catch (RuntimeException unreadable) {
            report.wrong(MANIFEST, "it cannot be read: " + unreadable.getMessage());
            return;
        }
        var listed = new LinkedHashSet<String>();
        for (var line : Json.list(read, "parts")) {
            var name = Json.text(line, "name");
            listed.add(name);
            var bytes = parts.get(name);
            if (bytes == null) {
                report.wrong(name, "this part is missing");
            } else if (!sha256(bytes).equals(Json.text(line, "sha256"))) {
                report.wrong(name, "its SHA-256 is " + sha256(bytes) + " and not that of the manifest");
            }
        }
        for (var name : parts.keySet()) {
            if (!listed.contains(name) && !name.equals(MANIFEST) && !name.equals(MANIFEST_HASH)) {
                report.wrong(name, "this part is not in the manifest");
            }
        }
        for (var name : NEEDED) {
            if (!listed.contains(name)) {
                report.wrong(name, "a bundle needs this part, and the manifest does not list it");
            }
        }
        var names = List.copyOf(parts.keySet());
        report.check(names.equals(names.stream().sorted().toList()), CONTAINER, "the parts are not in their order");
        if (expected != null) {
            report.check(expected.equals(sha256(manifest)), MANIFEST, "its SHA-256 is not the one that was given");
        }
        if (report.wrong.isEmpty()) {
            report.right.add(listed.size() + " parts are those of the manifest");
            report.notes.add("SHA-256 of the manifest, which names the whole bundle: " + sha256(manifest));
        }
    }

    /** Manifest and hash disagree. The manifest follows from the parts, so that it can be told which of both was changed. */
    private static void nameWhichIsWrong(Map<String, byte[]> parts, String stated, Report report) {
        var rebuilt = new StringBuilder("{\"evaluation\":");
        String evaluation = "";
        String format = "";
        try {
            var course = Json.parse(parts.getOrDefault(COURSE, new byte[0]));
            evaluation = Json.text(course, "evaluation");
            format = Json.text(course, "format");
        } catch (RuntimeException unreadable) {
            // The hashes below say what is wrong.
        }
        rebuilt.append(Json.quoted(evaluation)).append(",\"format\":").append(Json.quoted(format)).append(",\"parts\":[");
        rebuilt.append(parts.entrySet().stream()
                .filter(part -> !part.getKey().startsWith("manifest."))
                .map(part -> "{\"name\":" + Json.quoted(part.getKey()) + ",\"sha256\":\"" + sha256(part.getValue())
                        + "\",\"size\":" + part.getValue().length + "}")
                .collect(Collectors.joining(",")));
        var bytes = rebuilt.append("]}").toString().getBytes(StandardCharsets.UTF_8);
        if (Arrays.equals(bytes, parts.get(MANIFEST))) {
            report.wrong(MANIFEST_HASH, "it is not the SHA-256 of the manifest, which agrees with all parts");
        } else if (stated.equals(sha256(bytes) + "\n")) {
            report.wrong(MANIFEST, "it does not say what the parts are; made anew from them it has the stated hash");
        } else {
            report.wrong(MANIFEST, "neither it nor its hash agree with the parts: more than one part was changed");
        }
    }

    // ---------------------------------------------------------------------------------------------------------------
    // What the parts say
    // ---------------------------------------------------------------------------------------------------------------

    /** An entry of the audit trail about this evaluation. */
    record Entry(long sequence, String actor, String action, String objectType, String objectId, Object details) {}

    /** The contents of a bundle whose bytes are in order. */
    static final class Contents {

        private final Map<String, byte[]> parts;
        private final Map<String, String> options;
        private final Report report;
        private final List<Entry> entries = new ArrayList<>();

        private final Object publication;
        private final Object scheme;
        private final Object course;
        private final Object panel;
        private final List<?> bids;
        private final List<?> sheets;
        private final Object consensus;
        private final Object prices;
        private final Object input;

        Contents(Map<String, byte[]> parts, Map<String, String> options, Report report) {
            this.parts = parts;
            this.options = options;
            this.report = report;
            this.publication = read(PUBLICATION);
            this.scheme = Json.get(Json.get(publication, "content"), "scheme");
            this.course = read(COURSE);
            this.panel = read(PANEL);
            this.bids = list(BIDS, "bids");
            this.sheets = list(MARKS, "sheets");
            this.consensus = read(CONSENSUS);
            this.prices = read(PRICES);
            this.input = read(INPUT);
        }

        private Object read(String part) {
            try {
                return Json.parse(parts.get(part));
            } catch (RuntimeException unreadable) {
                report.wrong(part, "it cannot be read: " + unreadable.getMessage());
                return Map.of();
            }
        }

        private List<?> list(String part, String member) {
            return Json.get(read(part), member) instanceof List<?> found ? found : List.of();
        }

        void check() {
            if (!report.wrong.isEmpty()) {
                return;
            }
            followChain();
            if (!report.wrong.isEmpty()) {
                return;
            }
            run(PUBLICATION, this::checkPublication);
            run(PANEL, this::checkPanel);
            run(BIDS, this::checkBids);
            run(MARKS, this::checkMarks);
            run(CONSENSUS, this::checkConsensus);
            run(PRICES, this::checkPrices);
            run(INPUT, this::checkInput);
            run(RESULT, this::checkRanking);
            run(INQUIRIES, this::checkInquiries);
            if (report.good(INPUT, RESULT)) {
                run(RECOMMENDATIONS, this::checkRecommendations);
                run(APPROVALS, this::checkApprovals);
                run(NOTICES, this::checkNotices);
                run(OBJECTIONS, this::checkObjections);
                run(DEBRIEFS, this::checkDebriefs);
                run(CONTRACT, this::checkContract);
            }
            report.notes.add("Who is in the audit trail was not asked again, and neither were the people who marked: this shows that"
                    + " nothing was changed since, and that the ranking follows from the marks.");
        }

        /** A part that lacks something that every bundle has is named, too. */
        private void run(String part, Runnable check) {
            try {
                check.run();
            } catch (ClassCastException | NullPointerException | Damaged | IndexOutOfBoundsException | ArithmeticException lacking) {
                report.wrong(part, "it does not say what it must: " + lacking.getMessage());
            }
        }

        // The chain: hash = SHA-256(hash before || sequence || microseconds || SHA-256(what the entry says)).

        private void followChain() {
            var heads = read(HEADS);
            var known = new TreeMap<Long, Object>();
            Json.list(heads, "heads").forEach(head -> known.put(Json.whole(head, "sequence"), head));
            var hash = HexFormat.of().parseHex(Json.text(heads, "before"));
            long next = Json.whole(heads, "first");
            long last = Json.whole(heads, "last");
            for (var name : parts.keySet().stream().filter(part -> part.startsWith(CHAIN)).sorted().toList()) {
                int line = 0;
                for (var text : new String(parts.get(name), StandardCharsets.UTF_8).split("\n")) {
                    line++;
                    try {
                        var link = Json.parse(text.getBytes(StandardCharsets.UTF_8));
                        if (!report.check(Json.whole(link, "sequence") == next, name, "line " + line + " is not link " + next)) {
                            return;
                        }
                        var payload = Json.get(link, "payload");
                        var payloadHash = payload == null
                                ? HexFormat.of().parseHex(Json.text(link, "payloadHash"))
                                : digest(((String) payload).getBytes(StandardCharsets.UTF_8));
                        hash = digest(ByteBuffer.allocate(80).put(hash).putLong(next).putLong(Json.whole(link, "at")).put(payloadHash).array());
                        if (payload != null) {
                            entries.add(entry(next, Json.parse(((String) payload).getBytes(StandardCharsets.UTF_8))));
                        }
                    } catch (RuntimeException unreadable) {
                        report.wrong(name, "line " + line + " cannot be read: " + unreadable.getMessage());
                        return;
                    }
                    if (!agrees(known.get(next), next, hash, name)) {
                        return;
                    }
                    next++;
                }
            }
            report.check(next == last + 1, HEADS, "the chain ends with link " + (next - 1) + " and not with " + last);
            judgeHeads(heads, known, hash, last);
        }

        private static Entry entry(long sequence, Object said) {
            return new Entry(
                    sequence,
                    Json.text(said, "actor"),
                    Json.text(said, "action"),
                    Json.text(said, "objectType"),
                    Json.text(said, "objectId"),
                    Json.get(said, "details"));
        }

        private boolean agrees(Object head, long sequence, byte[] hash, String part) {
            var kept = options.get("head");
            if (kept != null && kept.startsWith(sequence + ":")) {
                report.check(kept.equals(sequence + ":" + hex(hash)), part, "link " + sequence + " is not the one that was kept elsewhere");
            }
            return head == null
                    || report.check(
                            Json.text(head, "hash").equals(hex(hash)),
                            part,
                            "up to link " + sequence + " something is not as it was when the head of this link was recorded");
        }

        private void judgeHeads(Object heads, Map<Long, Object> known, byte[] hash, long last) {
            long signed = 0;
            var key = Objects.requireNonNullElse(options.get("key"), Objects.toString(Json.get(heads, "publicKey"), ""));
            for (var head : known.values()) {
                if (Json.get(head, "signature") != null && !key.isEmpty()) {
                    if (!report.check(genuine(head, key), HEADS, "the signature of head " + Json.whole(head, "sequence") + " is not that of the key")) {
                        return;
                    }
                    signed = Json.whole(head, "sequence");
                }
            }
            if (!report.wrong.isEmpty()) {
                return;
            }
            report.right.add("the audit chain from link " + Json.whole(heads, "first") + " to " + last + " with " + entries.size()
                    + " entries about this evaluation");
            report.notes.add("The chain ends at link " + last + " with " + hex(hash)
                    + ": compare it with a head that was kept elsewhere, such as the server's log (--head=" + last + ":...).");
            report.notes.add(
                    signed == last
                            ? "Its end is signed with the key in the bundle; compare the key with the one that you know (--key=...)."
                            : "Its end is not signed" + (signed == 0 ? "." : "; up to link " + signed + " it is.")
                                    + " Take the bundle again half a minute later for a signed one.");
            if (options.get("head") != null) {
                long kept = Long.parseLong(options.get("head").replaceAll(":.*", ""));
                report.check(kept <= last && kept >= Json.whole(heads, "first"), HEADS, "the head that was kept elsewhere is not in this stretch");
            }
        }

        private static boolean genuine(Object head, String key) {
            try {
                var text = "AI+ Catalogue audit head 1\n" + Json.whole(head, "sequence") + "\n" + Json.text(head, "hash") + "\n"
                        + Json.whole(head, "signedAt") + "\n";
                var signature = Signature.getInstance("Ed25519");
                signature.initVerify(KeyFactory.getInstance("Ed25519")
                        .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
                signature.update(text.getBytes(StandardCharsets.US_ASCII));
                return signature.verify(HexFormat.of().parseHex(Json.text(head, "signature")));
            } catch (GeneralSecurityException | IllegalArgumentException unfit) {
                return false;
            }
        }

        private List<Entry> said(String action) {
            return entries.stream().filter(entry -> entry.action().equals(action)).toList();
        }

        private Entry last(String action, String part) {
            var found = said(action);
            if (found.isEmpty()) {
                report.wrong(part, "the audit chain has no entry " + action);
                return null;
            }
            return found.get(found.size() - 1);
        }

        // Everything was fixed before bids came in.

        private void checkPublication() {
            var published = last("evaluation.published", PUBLICATION);
            if (published == null) {
                return;
            }
            var hash = sha256(parts.get(PUBLICATION));
            if (!report.check(hash.equals(Json.text(published.details(), "hash")), PUBLICATION, "it is not what the audit chain says was published")) {
                return;
            }
            report.check(hash.equals(Json.text(course, "publicationHash")), COURSE, "it names another publication");
            report.check(
                    Json.text(publication, "reference").equals(Json.text(course, "evaluation"))
                            && entries.stream().filter(entry -> entry.objectType().equals("evaluation"))
                                    .allMatch(entry -> entry.objectId().equals(Json.text(publication, "reference"))),
                    COURSE,
                    "it is about another evaluation");
            report.check(
                    Json.text(Json.get(publication, "content"), "title").equals(Json.text(course, "title")), COURSE, "it names another title");
            var steps = Json.list(course, "steps").stream().map(step -> Json.text(step, "to")).toList();
            for (var moved : said("evaluation.moved")) {
                report.check(steps.contains(Json.text(moved.details(), "to")), COURSE, "the step to " + Json.text(moved.details(), "to") + " is missing");
            }
            if (report.good(PUBLICATION, COURSE)) {
                report.right.add("what was published, criteria edition " + Json.get(scheme, "criteriaSet") + " included, is what the chain says");
            }
        }

        // Who judged, and what they had declared before.

        private void checkPanel() {
            for (var seat : Json.list(panel, "seats")) {
                report.check(
                        said("evaluation.appointed").stream().anyMatch(entry ->
                                Json.text(entry.details(), "person").equals(Json.text(seat, "subject"))
                                        && Json.text(entry.details(), "role").equals(Json.text(seat, "role"))),
                        PANEL,
                        "nobody appointed " + Json.text(seat, "subject") + " as " + Json.text(seat, "role"));
                report.check(
                        Json.get(seat, "endedAt") == null
                                || said("evaluation.seat-ended").stream().anyMatch(entry ->
                                        Json.text(entry.details(), "person").equals(Json.text(seat, "subject"))),
                        PANEL,
                        "the place of " + Json.text(seat, "subject") + " was not ended");
            }
            for (var declaration : Json.list(panel, "declarations")) {
                var subject = Json.text(declaration, "subject");
                var interest = (Boolean) Json.get(declaration, "interest");
                report.check(
                        said("evaluation.declared").stream().anyMatch(entry -> entry.actor().equals(subject)
                                && (!interest || Boolean.TRUE.equals(Json.get(entry.details(), "interest")))),
                        PANEL,
                        subject + " has not declared that");
            }
            for (var sheet : sheets) {
                var marker = Json.text(sheet, "marker");
                for (var bid : bids) {
                    report.check(
                            cleared(marker, Json.text(bid, "vendorId"), Instant.parse(Json.text(sheet, "submittedAt"))),
                            PANEL,
                            marker + " has marked without having declared about bid " + Json.text(bid, "letter"));
                }
            }
            if (report.good(PANEL)) {
                report.right.add(Json.list(panel, "seats").size() + " places on the panel; whoever marked had declared to have nothing to do"
                        + " with any bidder");
            }
        }

        private boolean cleared(String subject, String vendor, Instant before) {
            Object last = null;
            for (var declaration : Json.list(panel, "declarations")) {
                if (Json.text(declaration, "subject").equals(subject)
                        && Json.text(declaration, "vendorId").equals(vendor)
                        && !Instant.parse(Json.text(declaration, "declaredAt")).isAfter(before)) {
                    last = declaration;
                }
            }
            return last != null && Boolean.FALSE.equals(Json.get(last, "interest"));
        }

        // Bids as they were handed in, in time.

        private void checkBids() {
            var closesAt = Instant.parse(Json.text(course, "closesAt"));
            for (var bid : bids) {
                var letter = Json.text(bid, "letter");
                var text = Json.text(bid, "receipt");
                var hash = sha256(text.getBytes(StandardCharsets.UTF_8));
                var receipt = Json.parse(text.getBytes(StandardCharsets.UTF_8));
                report.check(hash.equals(Json.text(bid, "hash")), BIDS, "bid " + letter + " is not what its receipt says");
                report.check(
                        said("bid.submitted").stream().anyMatch(entry -> entry.objectId().equals(Json.text(bid, "id"))
                                && hash.equals(Json.text(entry.details(), "hash"))),
                        BIDS,
                        "bid " + letter + " is not what the audit chain says was handed in");
                report.check(
                        Json.text(receipt, "vendor").equals(Json.text(bid, "vendorId"))
                                && Json.text(receipt, "evaluation").equals(Json.text(course, "evaluation")),
                        BIDS,
                        "the receipt of bid " + letter + " is about something else");
                report.check(
                        Instant.parse(Json.text(receipt, "submittedAt")).isBefore(closesAt), BIDS, "bid " + letter + " came too late");
                var envelope = Json.get(bid, "envelope");
                report.check(
                        Objects.equals(
                                Json.get(receipt, "sealedPrice"),
                                envelope == null ? null : sha256(Base64.getDecoder().decode((String) envelope))),
                        BIDS,
                        "the envelope of bid " + letter + " is not the one of its receipt");
            }
            if (report.good(BIDS)) {
                report.right.add(bids.size() + " bids are what was handed in, before " + closesAt);
            }
        }

        // Marks as everybody handed them in: each sheet has a digest in the chain.

        private void checkMarks() {
            int count = 0;
            for (var sheet : sheets) {
                var lines = new TreeMap<String, String>();
                for (var mark : Json.list(sheet, "marks")) {
                    var judgement = Json.get(mark, "judgement");
                    lines.put(cell(mark), value(judgement) + " " + Json.get(judgement, "reason"));
                }
                count += lines.size();
                var marker = Json.text(sheet, "marker");
                var handedIn = said("marks.submitted").stream().filter(entry -> entry.actor().equals(marker)).toList();
                report.check(
                        !handedIn.isEmpty()
                                && Json.text(handedIn.get(handedIn.size() - 1).details(), "digest")
                                        .equals(sha256(lines.toString().getBytes(StandardCharsets.UTF_8))),
                        MARKS,
                        "the marks of " + marker + " are not those that the audit chain says were handed in");
            }
            for (var entry : said("marks.submitted")) {
                report.check(
                        sheets.stream().anyMatch(sheet -> Json.text(sheet, "marker").equals(entry.actor()))
                                || said("marks.reopened").stream().anyMatch(opened -> opened.sequence() > entry.sequence()
                                        && Json.text(opened.details(), "marker").equals(entry.actor())),
                        MARKS,
                        "the marks of " + entry.actor() + " are missing");
            }
            if (report.good(MARKS)) {
                report.right.add(count + " marks of " + sheets.size() + " people are those that were handed in");
            }
        }

        private static String cell(Object mark) {
            return Json.text(Json.get(mark, "cell"), "letter") + " " + Json.text(Json.get(mark, "cell"), "criterion");
        }

        /** A mark, and for a gate 1 or 0. */
        private static Object value(Object judgement) {
            var passed = Json.get(judgement, "passed");
            return passed == null ? Json.get(judgement, "mark") : Integer.valueOf(Boolean.TRUE.equals(passed) ? 1 : 0);
        }

        private static Integer number(Object judgement) {
            var value = value(judgement);
            return value == null ? null : Integer.valueOf(value.toString());
        }

        // From marks to consensus.

        private void checkConsensus() {
            var settled = Json.list(consensus, "consensus");
            var digest = sha256(settled.stream()
                    .map(one -> cell(one) + " " + value(Json.get(one, "judgement")) + " " + Json.get(Json.get(one, "judgement"), "reason"))
                    .sorted()
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8));
            var closed = last("consensus.closed", CONSENSUS);
            if (closed == null) {
                return;
            }
            report.check(digest.equals(Json.text(consensus, "digest")), CONSENSUS, "its digest is not that of what it says");
            report.check(digest.equals(Json.text(closed.details(), "digest")), CONSENSUS, "it is not what the audit chain says was closed");
            report.check(
                    said("consensus.agreed").stream().anyMatch(entry -> digest.equals(Json.text(entry.details(), "digest"))
                            && !entry.actor().equals(closed.actor())),
                    CONSENSUS,
                    "nobody but the chair stood by it");
            compareWithHistory(settled);
            if (report.good(MARKS)) {
                compareWithMarks(settled);
            }
            if (report.good(CONSENSUS)) {
                report.right.add("the consensus on " + settled.size() + " points is what was closed, and follows from the marks or says why not");
            }
        }

        /** What stands is what was written last, and nothing was written that the chain does not tell of. */
        private void compareWithHistory(List<?> settled) {
            var last = new HashMap<String, Object>();
            var times = new HashMap<String, Integer>();
            for (var change : Json.list(consensus, "changes")) {
                last.put(cell(change), change);
                times.merge(cell(change), 1, Integer::sum);
            }
            for (var entry : said("consensus.set")) {
                Json.list(entry.details(), "cells").forEach(cell -> times.merge((String) cell, -1, Integer::sum));
            }
            for (var one : settled) {
                report.check(one.equals(last.get(cell(one))), CONSENSUS, cell(one) + " is not what was written last");
            }
            times.forEach((cell, apart) ->
                    report.check(apart == 0, CONSENSUS, cell + " was not settled as often as the audit chain says"));
        }

        private void compareWithMarks(List<?> settled) {
            var given = new HashMap<String, List<Integer>>();
            for (var sheet : sheets) {
                for (var mark : Json.list(sheet, "marks")) {
                    given.computeIfAbsent(cell(mark), first -> new ArrayList<>()).add(number(Json.get(mark, "judgement")));
                }
            }
            var gates = Set.copyOf(Json.list(scheme, "gates"));
            int capped = 0;
            var seen = new TreeSet<String>();
            for (var one : settled) {
                var cell = cell(one);
                seen.add(cell);
                var marks = given.getOrDefault(cell, List.of());
                var judgement = Json.get(one, "judgement");
                var value = number(judgement);
                if (marks.isEmpty() || value == null) {
                    report.check(value != null, CONSENSUS, cell + " was not settled");
                    continue;
                }
                int low = Collections.min(marks);
                int high = Collections.max(marks);
                var gate = gates.contains(Json.text(Json.get(one, "cell"), "criterion"));
                var reason = Objects.toString(Json.get(judgement, "reason"), "");
                if (low == high && value < low && reason.isBlank()) {
                    capped++;
                } else {
                    report.check(
                            !reason.isBlank() || high - low <= 1 && !(gate && high > low) && value >= low && value <= high,
                            CONSENSUS,
                            cell + " says no reason, though people were " + (high - low) + " apart or it is none of their marks");
                }
            }
            for (var bid : bids) {
                for (var code : judged()) {
                    var cell = Json.text(bid, "letter") + " " + code;
                    report.check(seen.contains(cell), CONSENSUS, cell + " was not settled");
                }
            }
            if (capped > 0) {
                report.notes.add(capped + " marks on which all agreed count only as far as evidence carried them.");
            }
        }

        /** Codes of gates and criteria, with the innovation marks. */
        private List<String> judged() {
            var codes = new ArrayList<String>();
            Json.list(scheme, "gates").forEach(gate -> codes.add((String) gate));
            Json.list(scheme, "criteria").forEach(criterion -> codes.add(Json.text(criterion, "code")));
            if (Json.number(scheme, "innovation").signum() > 0) {
                codes.add("INNOVATION");
            }
            return codes;
        }

        // Prices: closed envelopes, two officers, after quality.

        private boolean priced() {
            return !Json.text(scheme, "formula").equals("QUALITY_ONLY");
        }

        private void checkPrices() {
            var list = Json.list(prices, "prices");
            if (!priced()) {
                report.check(list.isEmpty(), PRICES, "prices do not count, and yet there are some");
                return;
            }
            var opened = last("opening.opened", PRICES);
            var closed = last("consensus.closed", CONSENSUS);
            if (opened == null || closed == null) {
                return;
            }
            report.check(opened.sequence() > closed.sequence(), PRICES, "prices were opened before quality was closed");
            var first = Json.text(prices, "first");
            var second = Json.text(prices, "second");
            report.check(
                    first.equals(Json.text(opened.details(), "first")) && second.equals(Json.text(opened.details(), "second"))
                            && opened.actor().equals(second) && !first.equals(second)
                            && Json.list(prices, "officers").containsAll(List.of(first, second)),
                    PRICES,
                    "it names other officers than the audit chain, or not two of the three");
            report.check(list.size() == bids.size(), PRICES, "there is not one price for each bid");
            var envelopes = Json.get(opened.details(), "envelopes");
            for (var price : list) {
                var letter = Json.text(price, "letter");
                var sealed = Json.get(price, "sealedHash");
                report.check(
                        Objects.requireNonNullElse(sealed, "none").equals(Json.get(envelopes, letter)),
                        PRICES,
                        "the envelope of bid " + letter + " is not the one that the audit chain says was opened");
                report.check(
                        Objects.equals(sealed, Json.get(price, "receivedHash")), PRICES, "the envelope of bid " + letter + " was changed");
                for (var bid : bids) {
                    if (report.good(BIDS) && Json.text(bid, "letter").equals(letter)) {
                        var envelope = Json.get(bid, "envelope");
                        report.check(
                                Objects.equals(sealed, envelope == null ? null : sha256(Base64.getDecoder().decode((String) envelope))),
                                PRICES,
                                "the envelope of bid " + letter + " is not the one that was handed in");
                    }
                }
                var total = Json.get(price, "total");
                if (total != null) {
                    report.check(
                            ((BigDecimal) total).compareTo(wholeLife(Json.get(Json.get(price, "sheet"), "prices"))) == 0,
                            PRICES,
                            "the total of bid " + letter + " does not follow from its prices");
                }
            }
            var attempts = said("opening.attempted").size();
            var refused = said("refused.prices.open").size();
            if (report.good(PRICES)) {
                report.right.add(list.size() + " prices came out of the envelopes that were handed in, opened by two officers after quality was"
                        + " closed; attempts in the chain: " + attempts + ", refused: " + refused);
            }
        }

        private BigDecimal wholeLife(Object unitPrices) {
            var years = Json.number(scheme, "years");
            var total = BigDecimal.ZERO;
            for (var item : Json.list(scheme, "items")) {
                var amount = Json.number(unitPrices, Json.text(item, "code")).multiply(Json.number(item, "volume"));
                total = total.add(Boolean.TRUE.equals(Json.get(item, "yearly")) ? amount.multiply(years) : amount);
            }
            return total.setScale(2, RoundingMode.HALF_UP);
        }

        // What the ranking was computed from.

        private void checkInput() {
            var ranked = last("ranking.computed", INPUT);
            if (ranked == null) {
                return;
            }
            report.check(sha256(parts.get(INPUT)).equals(Json.text(ranked.details(), "input")), INPUT, "it is not what the audit chain says was ranked");
            if (!report.good(INPUT)) {
                return;
            }
            if (report.good(PUBLICATION)) {
                compareScheme(Json.get(input, "scheme"));
            }
            if (report.good(CONSENSUS)) {
                compareMarks();
            }
            if (report.good(PRICES, BIDS)) {
                comparePrices();
            }
            if (report.good(INPUT)) {
                report.right.add("the ranking was computed from the published scheme, the consensus and the opened prices");
            }
        }

        private void compareScheme(Object used) {
            for (var member : List.of("formula", "gates", "tieRules", "tieCriterion")) {
                report.check(Objects.equals(Json.get(used, member), Json.get(scheme, member)), INPUT, "its " + member + " is not that of the publication");
            }
            report.check(same(Json.get(used, "qualityWeight"), Json.get(scheme, "qualityWeight")), INPUT, "its weight of quality is not that of the publication");
            report.check(same(Json.get(used, "qualityFloor"), Json.get(scheme, "qualityFloor")), INPUT, "its floor is not that of the publication");
            var floors = (Map<?, ?>) Json.get(used, "sectionFloors");
            var published = (Map<?, ?>) Json.get(scheme, "sectionFloors");
            report.check(
                    floors.keySet().equals(published.keySet())
                            && floors.keySet().stream().allMatch(code -> same(floors.get(code), published.get(code))),
                    INPUT,
                    "its floors of sections are not those of the publication");
            var innovation = Json.number(scheme, "innovation");
            var expected = new ArrayList<String>();
            Json.list(scheme, "criteria").forEach(criterion -> expected.add(line(
                    Json.text(criterion, "code"),
                    Json.number(criterion, "weight").multiply(BigDecimal.valueOf(100).subtract(innovation)).divide(BigDecimal.valueOf(100)),
                    Json.get(criterion, "passingMark"))));
            if (innovation.signum() > 0) {
                expected.add(line("INNOVATION", innovation, null));
            }
            report.check(
                    expected.equals(Json.list(used, "criteria").stream()
                            .map(criterion -> line(Json.text(criterion, "code"), Json.number(criterion, "weight"), Json.get(criterion, "passingMark")))
                            .toList()),
                    INPUT,
                    "its criteria and weights are not those of the publication");
        }

        private static String line(String code, BigDecimal weight, Object passingMark) {
            return code + " " + weight.stripTrailingZeros().toPlainString() + " "
                    + (passingMark == null ? null : ((BigDecimal) passingMark).stripTrailingZeros().toPlainString());
        }

        private static boolean same(Object one, Object other) {
            return one == null ? other == null : other != null && ((BigDecimal) one).compareTo((BigDecimal) other) == 0;
        }

        private void compareMarks() {
            var settled = new HashMap<String, Object>();
            Json.list(consensus, "consensus").forEach(one -> settled.put(cell(one), Json.get(one, "judgement")));
            for (var candidate : Json.list(input, "candidates")) {
                var letter = Json.text(candidate, "code");
                ((Map<?, ?>) Json.get(candidate, "marks")).forEach((code, mark) -> {
                    var judgement = settled.get(letter + " " + code);
                    report.check(
                            judgement != null && same(mark, Json.get(judgement, "mark")),
                            INPUT,
                            "the mark of bid " + letter + " for " + code + " is not that of the consensus");
                });
                var failed = Json.list(candidate, "failedGates");
                for (var gate : Json.list(scheme, "gates")) {
                    var judgement = settled.get(letter + " " + gate);
                    report.check(
                            judgement != null && Boolean.FALSE.equals(Json.get(judgement, "passed")) == failed.contains(gate),
                            INPUT,
                            "whether bid " + letter + " passed " + gate + " is not what the consensus says");
                }
            }
        }

        private void comparePrices() {
            var lines = new ArrayList<String>();
            var totals = new HashMap<String, Object>();
            for (var price : Json.list(prices, "prices")) {
                lines.add(Json.text(price, "letter") + " " + Json.get(price, "contentHash"));
                totals.put(Json.text(price, "letter"), Json.get(price, "total"));
            }
            var ranked = new ArrayList<String>();
            for (var candidate : Json.list(input, "candidates")) {
                var letter = Json.text(candidate, "code");
                ranked.add(letter);
                report.check(same(Json.get(candidate, "price"), totals.get(letter)), INPUT, "the price of bid " + letter + " is not the opened one");
            }
            var expected = new ArrayList<String>();
            for (var bid : bids) {
                var letter = Json.text(bid, "letter");
                lines.add(letter + " " + Json.text(bid, "hash"));
                if (!priced() || totals.get(letter) != null) {
                    expected.add(letter);
                }
            }
            report.check(ranked.equals(expected), INPUT, "it does not rank all bids that can be ranked, and no others");
            report.check(
                    sha256(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)).equals(Json.get(input, "lot")),
                    INPUT,
                    "what lots are drawn with does not follow from envelopes and bids");
        }

        // What the panel asked bidders, and what came in time.

        /** The entry about something with a number whose digest is that of what was said. */
        private Entry witness(String action, long number, String text, String part, String what) {
            var digest = sha256(text.getBytes(StandardCharsets.UTF_8));
            var found = said(action).stream()
                    .filter(entry -> same(Json.get(entry.details(), "number"), BigDecimal.valueOf(number)))
                    .filter(entry -> digest.equals(Json.get(entry.details(), "digest")))
                    .findFirst()
                    .orElse(null);
            report.check(found != null, part, what + " " + number + " is not what the audit chain says");
            return found;
        }

        private void complete(String action, long count, String part) {
            report.check(said(action).size() == count, part, "the audit chain has " + said(action).size() + " entries " + action + " for " + count);
        }

        private static Object parsed(String text) {
            return Json.parse(text.getBytes(StandardCharsets.UTF_8));
        }

        private static boolean by(Entry entry, Object person) {
            return entry == null || entry.actor().equals(person);
        }

        private void checkInquiries() {
            var all = Json.list(read(INQUIRIES), "inquiries");
            int answered = 0;
            var cured = new TreeSet<String>();
            for (var one : all) {
                var number = Json.whole(one, "number");
                var asked = Json.text(one, "asked");
                var entry = witness("inquiry.asked", number, asked, INQUIRIES, "question");
                report.check(by(entry, Json.get(one, "askedBy")), INQUIRIES, "question " + number + " was asked by somebody else");
                for (var member : List.of("letter", "criterion", "gate")) {
                    report.check(
                            Objects.equals(Json.get(parsed(asked), member), Json.get(one, member)), INQUIRIES, "question " + number + " is about something else");
                }
                if (Json.get(one, "answered") != null) {
                    answered++;
                    var answer = witness("inquiry.answered", number, Json.text(one, "answered"), INQUIRIES, "answer");
                    report.check(by(answer, Json.get(one, "answeredBy")), INQUIRIES, "answer " + number + " was given by somebody else");
                    report.check(
                            Instant.parse(Json.text(one, "answeredAt")).isBefore(Instant.parse(Json.text(one, "dueAt"))),
                            INQUIRIES,
                            "answer " + number + " came too late");
                    cured.add(Json.text(one, "letter") + " " + Json.text(one, "criterion"));
                }
                if (entry != null) {
                    var apart = Duration.between(
                            Instant.parse(Json.text(one, "dueAt")), Instant.parse(Json.text(entry.details(), "dueAt")));
                    report.check(apart.abs().toMillis() == 0, INQUIRIES, "question " + number + " had another deadline");
                }
            }
            complete("inquiry.asked", all.size(), INQUIRIES);
            complete("inquiry.answered", answered, INQUIRIES);
            if (report.good(MARKS, CONSENSUS)) {
                onlyCuredGatesPass(cured);
            }
            if (report.good(INQUIRIES)) {
                report.right.add(all.size() + " questions to bidders, " + answered + " answered in time, are what was asked and answered");
            }
        }

        /** What everybody found failed passes only with an answer. */
        private void onlyCuredGatesPass(Set<String> cured) {
            var found = new HashMap<String, Boolean>();
            for (var sheet : sheets) {
                for (var mark : Json.list(sheet, "marks")) {
                    var passed = Json.get(Json.get(mark, "judgement"), "passed");
                    if (passed != null) {
                        found.merge(cell(mark), (Boolean) passed, Boolean::logicalOr);
                    }
                }
            }
            for (var one : Json.list(consensus, "consensus")) {
                if (Boolean.TRUE.equals(Json.get(Json.get(one, "judgement"), "passed"))) {
                    report.check(
                            found.getOrDefault(cell(one), true) || cured.contains(cell(one)),
                            INQUIRIES,
                            cell(one) + " was found failed by everybody, and passes without an answer");
                }
            }
        }

        // What the ranking has led to.

        private List<?> places() {
            return Json.list(read(RESULT), "places");
        }

        private Object place(String letter) {
            return places().stream().filter(place -> letter.equals(Json.get(place, "code"))).findFirst().orElse(null);
        }

        /** Letter of the only bid at the first place; {@code null} without one. */
        private String firstPlace() {
            var first = places().stream().filter(place -> same(Json.get(place, "rank"), BigDecimal.ONE)).toList();
            return first.size() == 1 ? Json.text(first.get(0), "code") : null;
        }

        private static boolean blank(Object words) {
            return words == null || words.toString().isBlank();
        }

        private void checkRecommendations() {
            var all = Json.list(read(RECOMMENDATIONS), "recommendations");
            var first = firstPlace();
            for (var one : all) {
                var number = Json.whole(one, "number");
                var text = parsed(Json.text(one, "text"));
                var said = Json.get(text, "said");
                var letter = Json.text(said, "letter");
                var entry = witness("award.recommended", number, Json.text(one, "text"), RECOMMENDATIONS, "recommendation");
                report.check(by(entry, Json.get(one, "by")), RECOMMENDATIONS, "recommendation " + number + " was made by somebody else");
                report.check(
                        entry == null
                                || letter.equals(Json.text(entry.details(), "letter"))
                                        && Boolean.valueOf(letter.equals(first)).equals(Json.get(entry.details(), "first")),
                        RECOMMENDATIONS,
                        "recommendation " + number + " is for another bid than the audit chain says");
                report.check(
                        letter.equals(first) || !blank(Json.get(said, "deviation")),
                        RECOMMENDATIONS,
                        "bid " + letter + " is not the first of the ranking, and no reason is given");
                report.check(
                        sha256(parts.get(INPUT)).equals(Json.text(text, "ranking")), RECOMMENDATIONS, "recommendation " + number + " rests on another ranking");
                var place = place(letter);
                report.check(
                        place != null && Json.get(place, "rank") != null && same(Json.get(place, "price"), Json.get(one, "price")),
                        RECOMMENDATIONS,
                        "bid " + letter + " is not ranked, or not at this price");
            }
            complete("award.recommended", all.size(), RECOMMENDATIONS);
            if (report.good(RECOMMENDATIONS)) {
                report.right.add(all.isEmpty()
                        ? "nothing was recommended so far"
                        : all.size() + " recommendations are for the first of the ranking, or say why not");
            }
        }

        private void checkApprovals() {
            var rounds = Json.list(read(APPROVALS), "rounds");
            int decisions = 0;
            for (var round : rounds) {
                var reference = Json.text(round, "reference");
                var about = entries.stream().filter(entry -> entry.objectType().equals("approval") && entry.objectId().equals(reference)).toList();
                report.check(
                        about.stream().anyMatch(entry -> entry.action().equals("approval.opened") && entry.actor().equals(Json.get(round, "openedBy"))
                                && Json.text(round, "policy").equals(Json.get(entry.details(), "policy"))
                                && Json.text(round, "policyVersion").equals(Json.get(entry.details(), "policyVersion"))),
                        APPROVALS,
                        reference + " was not opened so");
                var told = new ArrayList<>(about.stream().filter(entry -> entry.action().equals("approval.step-decided")).toList());
                for (var step : Json.list(round, "steps")) {
                    int approved = 0;
                    for (var decision : Json.list(step, "decisions")) {
                        decisions++;
                        approved += "APPROVE".equals(Json.get(decision, "outcome")) ? 1 : 0;
                        var entry = told.stream().filter(one -> decided(one, step, decision)).findFirst();
                        report.check(entry.isPresent(), APPROVALS, Json.get(decision, "actor") + " has not decided so in " + reference);
                        entry.ifPresent(told::remove);
                        report.check(
                                !Objects.equals(Json.get(decision, "actor"), Json.get(round, "openedBy"))
                                        && !Objects.equals(Json.get(decision, "principal"), Json.get(round, "openedBy")),
                                APPROVALS,
                                "whoever recommended has decided in " + reference);
                    }
                    report.check(
                            !"APPROVED".equals(Json.get(round, "status")) || approved >= Json.whole(step, "needed"),
                            APPROVALS,
                            reference + " is approved without enough people");
                }
                report.check(told.isEmpty(), APPROVALS, "a decision in " + reference + " is missing");
                report.check(
                        "APPROVED".equals(Json.get(round, "status")) == about.stream().anyMatch(entry -> entry.action().equals("approval.approved")),
                        APPROVALS,
                        reference + " came out otherwise");
            }
            var recommended = Json.list(read(RECOMMENDATIONS), "recommendations").size();
            report.check(rounds.size() == recommended, APPROVALS, "there is not one round for each recommendation");
            if (report.good(APPROVALS)) {
                report.right.add(decisions + " decisions in " + rounds.size() + " rounds of approval were made by those named, none by who recommended");
            }
        }

        private static boolean decided(Entry entry, Object step, Object decision) {
            return entry.actor().equals(Json.get(decision, "actor"))
                    && Json.text(step, "code").equals(Json.get(entry.details(), "step"))
                    && Json.text(decision, "outcome").equals(Json.get(entry.details(), "outcome"))
                    && String.valueOf(Json.get(decision, "principal")).equals(Json.get(entry.details(), "for"));
        }

        private void checkNotices() {
            var all = Json.list(read(NOTICES), "notices");
            var ends = new ArrayList<Instant>();
            for (var one : all) {
                var number = Json.whole(one, "number");
                var text = parsed(Json.text(one, "text"));
                var entry = witness("award.noticed", number, Json.text(one, "text"), NOTICES, "notice");
                var end = Instant.parse(Json.text(one, "at")).plusSeconds(86_400 * Json.whole(text, "standstillDays"));
                ends.add(end);
                report.check(
                        entry == null || end.equals(Instant.parse(Json.text(entry.details(), "until"))),
                        NOTICES,
                        "the standstill of notice " + number + " does not end " + Json.get(text, "standstillDays") + " days after it");
                report.check(Json.whole(text, "bidders") == bids.size(), NOTICES, "notice " + number + " counts other bids");
                var place = place(Json.text(text, "letter"));
                report.check(place != null && same(Json.get(place, "price"), Json.get(one, "price")), NOTICES, "notice " + number + " names another price");
                report.check(
                        recommendations().stream().anyMatch(said -> Json.text(text, "letter").equals(Json.text(Json.get(said, "said"), "letter"))
                                && Json.text(text, "vendor").equals(Json.get(said, "vendor"))),
                        NOTICES,
                        "notice " + number + " is of a bid that nobody recommended");
            }
            complete("award.noticed", all.size(), NOTICES);
            var approved = Json.list(read(APPROVALS), "rounds").stream().filter(round -> "APPROVED".equals(Json.get(round, "status"))).count();
            report.check(!report.good(APPROVALS) || approved == all.size(), NOTICES, "there is not one notice for each award that was approved");
            followStandstill(ends);
            if (report.good(NOTICES)) {
                report.right.add(all.size() + " notices were given after an approval, and the days of their standstill were kept");
            }
        }

        private List<Object> recommendations() {
            var said = new ArrayList<>();
            Json.list(read(RECOMMENDATIONS), "recommendations").forEach(one -> said.add(parsed(Json.text(one, "text"))));
            return said;
        }

        /** An objection holds the standstill up; what was left of it runs on. */
        private void followStandstill(List<Instant> ends) {
            int notice = 0;
            Instant until = null;
            Instant held = null;
            for (var step : Json.list(read(RECOMMENDATIONS), "steps")) {
                var at = Instant.parse(Json.text(step, "at"));
                switch (Json.text(step, "to")) {
                    case "STANDSTILL" -> {
                        if (held == null) {
                            until = ends.get(notice++);
                        } else {
                            until = until.plus(Duration.between(held, at));
                            held = null;
                        }
                    }
                    case "OBJECTED" -> held = at;
                    case "RETURNED" -> {
                        until = null;
                        held = null;
                    }
                    case "CLEARED" -> report.check(!at.isBefore(until), NOTICES, "the standstill was ended before its time");
                    default -> {
                        // Nothing about the standstill
                    }
                }
            }
            var stated = Json.get(read(NOTICES), "standstillUntil");
            report.check(Objects.equals(until == null ? null : until.toString(), stated), NOTICES, "the standstill ends " + until + " and not " + stated);
        }

        private void checkObjections() {
            var all = Json.list(read(OBJECTIONS), "objections");
            int answered = 0;
            for (var one : all) {
                var number = Json.whole(one, "number");
                var entry = witness("award.objected", number, Json.text(one, "text"), OBJECTIONS, "objection");
                report.check(by(entry, Json.get(one, "by")), OBJECTIONS, "objection " + number + " is somebody else's");
                report.check(
                        bids.stream().anyMatch(bid -> Json.text(bid, "vendorId").equals(Json.get(one, "vendorId"))), OBJECTIONS, "objection " + number + " is of nobody who has bid");
                var status = Json.text(one, "status");
                if (Json.get(one, "answer") != null) {
                    answered++;
                    var answer = witness("award.answered", number, Json.text(one, "answer"), OBJECTIONS, "answer");
                    report.check(by(answer, Json.get(one, "answeredBy")), OBJECTIONS, "answer " + number + " is somebody else's");
                    report.check(
                            answer == null || status.equals("DISMISSED".equals(Json.get(answer.details(), "outcome")) ? "DISMISSED" : "UPHELD"),
                            OBJECTIONS,
                            "objection " + number + " came out otherwise");
                    report.check(
                            !Objects.equals(recommender(Instant.parse(Json.text(one, "answeredAt"))), Json.get(one, "answeredBy")),
                            OBJECTIONS,
                            "whoever recommended has answered objection " + number);
                } else {
                    report.check(status.equals("OPEN") || status.equals("LAPSED"), OBJECTIONS, "objection " + number + " has no answer");
                }
            }
            complete("award.objected", all.size(), OBJECTIONS);
            complete("award.answered", answered, OBJECTIONS);
            if (report.good(OBJECTIONS)) {
                report.right.add(all.size() + " objections and " + answered + " answers are what was said, and nobody answered about an own recommendation");
            }
        }

        private Object recommender(Instant before) {
            Object last = null;
            for (var one : Json.list(read(RECOMMENDATIONS), "recommendations")) {
                if (!Instant.parse(Json.text(one, "at")).isAfter(before)) {
                    last = Json.get(one, "by");
                }
            }
            return last;
        }

        /** What bidders are told follows from the consensus and the ranking, and is about their own bid and the winner's alone. */
        private void checkDebriefs() {
            var all = Json.list(read(DEBRIEFS), "debriefs");
            var holds = List.of("STANDSTILL", "OBJECTED", "CLEARED", "CONTRACTED").contains(String.valueOf(Json.get(read(RECOMMENDATIONS), "status")));
            report.check(all.size() == (holds ? bids.size() : 0), DEBRIEFS, "there is not one for each bid");
            if (all.isEmpty() || !report.good(NOTICES, CONSENSUS)) {
                return;
            }
            var notices = Json.list(read(NOTICES), "notices");
            var notice = parsed(Json.text(notices.get(notices.size() - 1), "text"));
            var winner = Json.text(notice, "letter");
            for (var one : all) {
                var letter = Json.text(one, "letter");
                var what = "what bid " + letter + " is told";
                var own = place(letter);
                var first = place(winner);
                report.check(Boolean.valueOf(letter.equals(winner)).equals(Json.get(one, "won")), DEBRIEFS, what + " names another winner");
                report.check(Json.text(notice, "rules").equals(Json.get(one, "rules")), DEBRIEFS, what + " is by other rules than the notice");
                for (var figure : List.of("rank", "qualityPoints", "pricePoints", "total", "price")) {
                    var told = Json.get(one, figure);
                    report.check(told == null || same(told, Json.get(own, figure)), DEBRIEFS, what + " has another " + figure + " than the ranking");
                }
                var price = Json.get(one, "winnerPrice");
                report.check(price == null || same(price, Json.get(first, "price")), DEBRIEFS, what + " has another price of the winner");
                var order = Json.get(one, "winnerPriceOrder");
                report.check(
                        order == null || order.equals(order((BigDecimal) Json.get(first, "price"), (BigDecimal) Json.get(own, "price"))),
                        DEBRIEFS,
                        what + " compares prices wrongly");
                compareLines(Json.list(one, "lines"), letter, winner, what);
            }
            if (report.good(DEBRIEFS)) {
                report.right.add(all.size() + " debriefs follow from the consensus and the ranking");
            }
        }

        private void compareLines(List<?> lines, String letter, String winner, String what) {
            var settled = new HashMap<String, Object>();
            Json.list(consensus, "consensus").forEach(one -> settled.put(cell(one), Json.get(one, "judgement")));
            for (var line : lines) {
                var code = Json.text(line, "criterion");
                var own = settled.get(letter + " " + code);
                var other = settled.get(winner + " " + code);
                var mark = Json.get(line, "mark");
                var passed = Json.get(line, "passed");
                var reason = Json.get(line, "reason");
                var order = Json.get(line, "winner");
                report.check(
                        own != null
                                && (mark == null || same(mark, Json.get(own, "mark")))
                                && (passed == null || passed.equals(Json.get(own, "passed")))
                                && (reason == null || reasoned((String) reason, own, letter + " " + code))
                                && (order == null || order.equals(order(BigDecimal.valueOf(number(other)), BigDecimal.valueOf(number(own))))),
                        DEBRIEFS,
                        what + " about " + code + " is not what the panel came to");
            }
        }

        /** Whether a reason is that of the panel; where it gave none, whether it is made of reasons of its people, a line each. */
        private boolean reasoned(String reason, Object own, String cell) {
            if (Json.get(own, "reason") != null) {
                return reason.equals(Json.get(own, "reason"));
            }
            var ofPeople = new HashSet<String>();
            for (var sheet : sheets) {
                Json.list(sheet, "marks").stream()
                        .filter(mark -> cell(mark).equals(cell))
                        .forEach(mark -> ofPeople.add(String.valueOf(Json.get(Json.get(mark, "judgement"), "reason"))));
            }
            var rest = reason;
            while (!rest.isEmpty()) {
                var open = rest;
                var next = ofPeople.stream()
                        .filter(words -> open.equals(words) || open.startsWith(words + "\n"))
                        .findFirst();
                if (next.isEmpty()) {
                    return false;
                }
                rest = open.substring(Math.min(open.length(), next.get().length() + 1));
            }
            return true;
        }

        private static String order(BigDecimal winners, BigDecimal own) {
            int apart = winners.compareTo(own);
            return apart == 0 ? "EQUAL" : apart < 0 ? "LOWER" : "HIGHER";
        }

        private void checkContract() {
            var contract = Json.get(read(CONTRACT), "contract");
            complete("award.contracted", contract == null ? 0 : 1, CONTRACT);
            if (contract == null || !report.good(NOTICES)) {
                return;
            }
            var reference = Json.text(contract, "reference");
            var notices = Json.list(read(NOTICES), "notices");
            var last = notices.get(notices.size() - 1);
            var notice = parsed(Json.text(last, "text"));
            report.check(
                    Json.text(notice, "vendor").equals(Json.get(contract, "vendorId")) && Json.text(notice, "solution").equals(Json.get(contract, "solution"))
                            && Json.text(notice, "route").equals(Json.get(contract, "route")),
                    CONTRACT,
                    "it is with somebody else, or about something else, than the notice says");
            var terms = Json.list(contract, "terms");
            for (var one : terms) {
                var number = Json.whole(one, "number");
                var digest = sha256(Json.text(one, "text").getBytes(StandardCharsets.UTF_8));
                report.check(
                        said(number == 0 ? "contract.made" : "contract.changed").stream().anyMatch(entry -> entry.objectId().equals(reference)
                                && digest.equals(Json.get(entry.details(), "digest")) && entry.actor().equals(Json.get(one, "by"))),
                        CONTRACT,
                        "what it says from change " + number + " on is not what the audit chain says");
            }
            complete("contract.changed", terms.size() - 1, CONTRACT);
            var made = parsed(Json.text(terms.get(0), "text"));
            report.check(
                    same(Json.get(made, "value"), Json.get(last, "price")) || Json.get(last, "price") == null || !blank(Json.get(made, "reason")),
                    CONTRACT,
                    "its value is not the price that was awarded, and no reason is given");
            report.check(
                    !Instant.parse(Json.text(terms.get(0), "at")).isBefore(Instant.parse(Json.text(read(NOTICES), "standstillUntil"))),
                    CONTRACT,
                    "it was made before the standstill was over");
            if (report.good(CONTRACT)) {
                report.right.add(reference + " was made after the standstill with the vendor of the notice, and says what the chain says");
            }
        }

        // The ranking, computed anew.

        private void checkRanking() {
            if (!report.good(INPUT)) {
                return;
            }
            var ranking = new Ranking(input);
            report.check(
                    ranking.result().equals(new String(parts.get(RESULT), StandardCharsets.UTF_8)), RESULT, "computed anew the ranking is another");
            report.check(
                    ranking.stability().equals(new String(parts.get(STABILITY), StandardCharsets.UTF_8)),
                    STABILITY,
                    "computed anew the stability of the weights is another");
            if (report.good(RESULT, STABILITY)) {
                report.right.add("the ranking of " + Json.list(input, "candidates").size() + " bids, computed anew, is the same; first: "
                        + Objects.requireNonNullElse(ranking.winner(), "nobody alone"));
                report.right.add("the stability of the weights, computed anew, is the same");
            }
        }
    }

    // ---------------------------------------------------------------------------------------------------------------
    // The ranking, edition 2026-1
    // ---------------------------------------------------------------------------------------------------------------

    /** A fraction, always in lowest terms. */
    record Fraction(BigInteger above, BigInteger below) implements Comparable<Fraction> {

        static final Fraction ZERO = of(BigInteger.ZERO, BigInteger.ONE);
        static final Fraction ONE = of(BigInteger.ONE, BigInteger.ONE);
        static final Fraction HUNDRED = of(BigInteger.valueOf(100), BigInteger.ONE);

        static Fraction of(BigInteger above, BigInteger below) {
            if (below.signum() == 0) {
                throw new ArithmeticException("divided by nothing");
            }
            var common = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
            return new Fraction(above.divide(common), below.divide(common));
        }

        static Fraction of(Object number) {
            var decimal = (BigDecimal) number;
            return decimal.scale() >= 0
                    ? of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                    : of(decimal.toBigIntegerExact(), BigInteger.ONE);
        }

        Fraction plus(Fraction other) {
            return of(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Fraction minus(Fraction other) {
            return plus(new Fraction(other.above.negate(), other.below));
        }

        Fraction times(Fraction other) {
            return of(above.multiply(other.above), below.multiply(other.below));
        }

        Fraction over(Fraction other) {
            return of(above.multiply(other.below), below.multiply(other.above));
        }

        int sign() {
            return above.signum();
        }

        @Override
        public int compareTo(Fraction other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }

        /** With six decimals, rounded half up. */
        BigDecimal shown() {
            return new BigDecimal(above).divide(new BigDecimal(below), 6, RoundingMode.HALF_UP);
        }

        BigDecimal percentage() {
            return times(HUNDRED).shown();
        }
    }

    /** The ranking of an input. */
    static final class Ranking {

        private record Criterion(String code, String section, Fraction weight, Object passingMark) {}

        private record Bid(String code, Map<?, ?> marks, Object price, Fraction quality, List<Object> shortfalls) {
            boolean in() {
                return shortfalls.isEmpty();
            }

            Fraction mark(String criterion) {
                return Fraction.of(marks.get(criterion)).over(Fraction.of(BigDecimal.valueOf(4)));
            }
        }

        private record Group(List<Bid> bids, String rule) {}

        private final Object input;
        private final Object scheme;
        private final List<Criterion> criteria = new ArrayList<>();
        private final List<Bid> bids = new ArrayList<>();
        private final List<Bid> in;
        private final Map<String, Fraction> prices = new HashMap<>();
        private final Fraction qualityWeight;
        private final boolean priced;
        private String winner;
        private String result;

        Ranking(Object input) {
            this.input = input;
            this.scheme = Json.get(input, "scheme");
            if (!Json.text(input, "formulaVersion").equals("2026-1")) {
                throw new Damaged("this program computes edition 2026-1 and not " + Json.text(input, "formulaVersion"));
            }
            this.qualityWeight = Fraction.of(Json.get(scheme, "qualityWeight"));
            this.priced = !Json.text(scheme, "formula").equals("QUALITY_ONLY");
            for (var one : Json.list(scheme, "criteria")) {
                criteria.add(new Criterion(
                        Json.text(one, "code"), Json.text(one, "section"), Fraction.of(Json.get(one, "weight")), Json.get(one, "passingMark")));
            }
            for (var candidate : Json.list(input, "candidates")) {
                bids.add(bid(candidate));
            }
            bids.sort(Comparator.comparing(Bid::code));
            this.in = bids.stream().filter(Bid::in).toList();
            pricePoints();
            rank();
        }

        String winner() {
            return winner;
        }

        String result() {
            return result;
        }

        private Bid bid(Object candidate) {
            var marks = (Map<?, ?>) Json.get(candidate, "marks");
            var quality = share(criteria, marks);
            var shortfalls = new ArrayList<>();
            for (var gate : Json.list(scheme, "gates")) {
                if (Json.list(candidate, "failedGates").contains(gate)) {
                    shortfalls.add(shortfall("GATE", (String) gate, null, null));
                }
            }
            for (var criterion : criteria) {
                var mark = marks.get(criterion.code());
                if (criterion.passingMark() != null && ((BigDecimal) mark).compareTo((BigDecimal) criterion.passingMark()) < 0) {
                    shortfalls.add(shortfall("PASSING_MARK", criterion.code(), mark, criterion.passingMark()));
                }
            }
            for (var floor : new TreeMap<>((Map<?, ?>) Json.get(scheme, "sectionFloors")).entrySet()) {
                var section = criteria.stream().filter(one -> one.section().equals(floor.getKey())).toList();
                if (!section.isEmpty()) {
                    below(shortfalls, "SECTION_FLOOR", (String) floor.getKey(), share(section, marks), floor.getValue());
                }
            }
            if (Json.get(scheme, "qualityFloor") != null) {
                below(shortfalls, "QUALITY_FLOOR", null, quality, Json.get(scheme, "qualityFloor"));
            }
            return new Bid(Json.text(candidate, "code"), marks, Json.get(candidate, "price"), quality, shortfalls);
        }

        private static void below(List<Object> shortfalls, String kind, String code, Fraction reached, Object floor) {
            if (reached.times(Fraction.HUNDRED).compareTo(Fraction.of(floor)) < 0) {
                shortfalls.add(shortfall(kind, code, reached.percentage(), floor));
            }
        }

        private static Map<String, Object> shortfall(String kind, String code, Object reached, Object needed) {
            return members("kind", kind, "code", code, "reached", reached, "needed", needed);
        }

        /** Points that were won out of those that could be. */
        private static Fraction share(List<Criterion> criteria, Map<?, ?> marks) {
            var won = Fraction.ZERO;
            var possible = Fraction.ZERO;
            for (var criterion : criteria) {
                won = won.plus(criterion.weight().times(Fraction.of(marks.get(criterion.code()))));
                possible = possible.plus(criterion.weight().times(Fraction.of(BigDecimal.valueOf(4))));
            }
            return won.over(possible);
        }

        private void pricePoints() {
            if (!priced || in.isEmpty()) {
                return;
            }
            var sorted = in.stream().map(bid -> Fraction.of(bid.price())).sorted().toList();
            var lowest = sorted.get(0);
            int middle = sorted.size() / 2;
            var two = Fraction.ONE.plus(Fraction.ONE);
            var twiceMedian = sorted.size() % 2 == 1 ? sorted.get(middle).times(two) : sorted.get(middle - 1).plus(sorted.get(middle));
            for (var bid : in) {
                var price = Fraction.of(bid.price());
                var share =
                        switch (Json.text(scheme, "formula")) {
                            case "LOWEST_RATIO" -> lowest.over(price);
                            case "LINEAR" -> two.minus(price.over(lowest));
                            case "RELATIVE_TO_MEDIAN" -> Fraction.ONE.minus(price.over(twiceMedian));
                            default -> throw new Damaged("unknown formula");
                        };
                prices.put(bid.code(), share.sign() < 0 ? Fraction.ZERO : share);
            }
        }

        private Fraction total(Bid bid, Fraction weight) {
            return weight.times(bid.quality())
                    .plus(Fraction.HUNDRED.minus(weight).times(prices.getOrDefault(bid.code(), Fraction.ZERO)));
        }

        private void rank() {
            var byTotal = new TreeMap<Fraction, List<Bid>>(Comparator.reverseOrder());
            in.forEach(bid -> byTotal.computeIfAbsent(total(bid, qualityWeight), total -> new ArrayList<>()).add(bid));
            var places = new ArrayList<>();
            var open = new ArrayList<>();
            for (var equals : byTotal.values()) {
                for (var group : parted(equals)) {
                    int rank = places.size() + 1;
                    if (group.bids().size() > 1) {
                        open.add(group.bids().stream().map(Bid::code).toList());
                    } else if (rank == 1) {
                        winner = group.bids().get(0).code();
                    }
                    group.bids().forEach(bid -> places.add(place(bid, rank, group.rule())));
                }
            }
            bids.stream().filter(bid -> !bid.in()).forEach(bid -> places.add(place(bid, null, null)));
            result = Json.format(members("formulaVersion", Json.get(input, "formulaVersion"), "places", places, "openTies", open));
        }

        private Map<String, Object> place(Bid bid, Integer rank, String rule) {
            var price = prices.get(bid.code());
            return members(
                    "code", bid.code(),
                    "rank", rank,
                    "qualityPercentage", bid.quality().percentage(),
                    "pricePercentage", price == null ? null : price.percentage(),
                    "qualityPoints", qualityWeight.times(bid.quality()).shown(),
                    "pricePoints", price == null ? null : Fraction.HUNDRED.minus(qualityWeight).times(price).shown(),
                    "total", rank == null ? null : total(bid, qualityWeight).shown(),
                    "price", bid.price(),
                    "decidedBy", rule,
                    "shortfalls", bid.shortfalls(),
                    "band", band(bid));
        }

        private Object band(Bid bid) {
            for (var band : Json.list(scheme, "bands")) {
                if (bid.quality().times(Fraction.HUNDRED).compareTo(Fraction.of(Json.get(band, "fromPercentage"))) >= 0) {
                    return Json.get(band, "code");
                }
            }
            return null;
        }

        /** Bids with equal totals, parted by the written rules one after the other. */
        private List<Group> parted(List<Bid> equals) {
            var groups = List.of(new Group(equals, null));
            for (var rule : Json.list(scheme, "tieRules")) {
                if (rule.equals("NEW_OFFERS")) {
                    break;
                }
                var next = new ArrayList<Group>();
                for (var group : groups) {
                    var parts = new TreeMap<Comparable<Object>, List<Bid>>();
                    group.bids().forEach(bid -> parts.computeIfAbsent(key((String) rule, bid), first -> new ArrayList<>()).add(bid));
                    parts.values().forEach(part -> next.add(new Group(part, parts.size() == 1 ? group.rule() : (String) rule)));
                }
                groups = next;
            }
            return groups;
        }

        /** What comes first has the lowest key. */
        @SuppressWarnings("unchecked")
        private Comparable<Object> key(String rule, Bid bid) {
            Comparable<?> key =
                    switch (rule) {
                        case "QUALITY" -> Fraction.ZERO.minus(bid.quality());
                        case "CRITERION" -> Fraction.ZERO.minus(bid.mark(Json.text(scheme, "tieCriterion")));
                        case "PRICE" -> bid.price() == null ? Fraction.ZERO : Fraction.of(bid.price());
                        case "DRAW" -> sha256((Json.text(input, "lot") + "\n" + bid.code()).getBytes(StandardCharsets.UTF_8));
                        default -> throw new Damaged("unknown tie rule " + rule);
                    };
            return (Comparable<Object>) key;
        }

        // How far the weights may move before somebody else wins.

        String stability() {
            var ranges = ranges();
            Fraction nearest = null;
            for (int i = 1; i < ranges.size(); i++) {
                var end = (Fraction) ranges.get(i).get(1);
                if (nearest == null || distance(end).compareTo(distance(nearest)) < 0) {
                    nearest = end;
                }
            }
            var shown = ranges.stream()
                    .map(range -> {
                        var from = (Fraction) range.get(1);
                        var to = (Fraction) range.get(2);
                        return members(
                                "code", range.get(0),
                                "from", from.shown(),
                                "to", to.shown(),
                                "sharePercentage", to.minus(from).over(Fraction.HUNDRED).percentage());
                    })
                    .toList();
            return Json.format(members(
                    "ranges", shown, "nearestQualityWeight", nearest == null ? null : nearest.shown(), "smallestShift", smallestShift()));
        }

        private Fraction distance(Fraction weight) {
            var apart = weight.minus(qualityWeight);
            return apart.sign() < 0 ? Fraction.ZERO.minus(apart) : apart;
        }

        /** Code, from, to: who wins for which weight of quality. Totals are straight lines; only where two cross can the first change. */
        private List<List<Object>> ranges() {
            var ranges = new ArrayList<List<Object>>();
            if (!priced || in.isEmpty()) {
                return ranges;
            }
            var ends = new TreeSet<>(List.of(Fraction.ZERO, Fraction.HUNDRED));
            for (var one : in) {
                for (var other : in) {
                    var price = prices.get(one.code()).minus(prices.get(other.code()));
                    var slope = one.quality().minus(other.quality()).minus(price);
                    if (slope.sign() != 0) {
                        var weight = Fraction.ZERO.minus(price).times(Fraction.HUNDRED).over(slope);
                        if (weight.sign() > 0 && weight.compareTo(Fraction.HUNDRED) < 0) {
                            ends.add(weight);
                        }
                    }
                }
            }
            Fraction from = null;
            for (var to : ends) {
                if (from != null) {
                    var code = first(from.plus(to).over(Fraction.ONE.plus(Fraction.ONE)));
                    var last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
                    if (last != null && last.get(0).equals(code)) {
                        ranges.set(ranges.size() - 1, List.of(code, last.get(1), to));
                    } else {
                        ranges.add(List.of(code, from, to));
                    }
                }
                from = to;
            }
            return ranges;
        }

        private String first(Fraction weight) {
            var highest = in.stream().map(bid -> total(bid, weight)).max(Comparator.naturalOrder()).orElseThrow();
            var best = in.stream().filter(bid -> total(bid, weight).compareTo(highest) == 0).toList();
            return parted(best).get(0).bids().get(0).code();
        }

        private record Shift(String rival, Fraction points, String to, Map<String, Fraction> from) {}

        private Object smallestShift() {
            if (winner == null) {
                return null;
            }
            var first = in.stream().filter(bid -> bid.code().equals(winner)).findFirst().orElseThrow();
            Shift smallest = null;
            for (var rival : in) {
                var shift = rival == first ? null : shift(first, rival);
                if (shift != null && (smallest == null || shift.points().compareTo(smallest.points()) < 0)) {
                    smallest = shift;
                }
            }
            if (smallest == null) {
                return null;
            }
            var taken = new ArrayList<>();
            smallest.from().forEach((code, points) -> taken.add(members("code", code, "points", points.shown())));
            return members("rival", smallest.rival(), "points", smallest.points().shown(), "to", smallest.to(), "from", taken);
        }

        /** Points go to where the rival leads most, and come first from where the winner leads most. */
        private Shift shift(Bid first, Bid rival) {
            var leads = new LinkedHashMap<String, Fraction>();
            var weights = new HashMap<String, Fraction>();
            var sum = Fraction.ZERO;
            for (var criterion : criteria) {
                sum = sum.plus(criterion.weight());
            }
            for (var criterion : criteria) {
                leads.put(criterion.code(), first.mark(criterion.code()).minus(rival.mark(criterion.code())));
                weights.put(criterion.code(), criterion.weight().times(qualityWeight).over(sum));
            }
            if (priced) {
                leads.put("PRICE", prices.get(first.code()).minus(prices.get(rival.code())));
            }
            weights.put("PRICE", Fraction.HUNDRED.minus(qualityWeight));
            var order = new ArrayList<>(leads.keySet());
            order.sort(Comparator.comparing((String code) -> leads.get(code)).reversed());
            String to = null;
            for (var code : leads.keySet()) {
                if (to == null || leads.get(code).compareTo(leads.get(to)) < 0) {
                    to = code;
                }
            }
            var gap = total(first, qualityWeight).minus(total(rival, qualityWeight));
            var points = Fraction.ZERO;
            var from = new LinkedHashMap<String, Fraction>();
            for (var code : order) {
                var perPoint = leads.get(code).minus(leads.get(to));
                if (gap.sign() <= 0 || perPoint.sign() == 0) {
                    break;
                }
                var needed = gap.over(perPoint);
                var moved = needed.compareTo(weights.get(code)) < 0 ? needed : weights.get(code);
                if (moved.sign() > 0) {
                    from.put(code, moved);
                    points = points.plus(moved);
                    gap = gap.minus(moved.times(perPoint));
                }
            }
            return gap.sign() > 0 ? null : new Shift(rival.code(), points, to, from);
        }

        private static Map<String, Object> members(Object... namesAndValues) {
            var members = new TreeMap<String, Object>();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                members.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
            return members;
        }
    }

    // ---------------------------------------------------------------------------------------------------------------
    // Tools
    // ---------------------------------------------------------------------------------------------------------------

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String sha256(byte[] bytes) {
        return hex(digest(bytes));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** JSON: objects as maps, numbers as decimals exactly as they are written. */
    static final class Json {

        private final String text;
        private int at;

        private Json(String text) {
            this.text = text;
        }

        static Object parse(byte[] bytes) {
            var json = new Json(new String(bytes, StandardCharsets.UTF_8));
            var value = json.value();
            json.skip();
            if (json.at != json.text.length()) {
                throw new Damaged("more than one value");
            }
            return value;
        }

        static Object get(Object object, String member) {
            return object instanceof Map<?, ?> map ? map.get(member) : null;
        }

        static String text(Object object, String member) {
            if (get(object, member) instanceof String found) {
                return found;
            }
            throw new Damaged("there is no " + member);
        }

        static BigDecimal number(Object object, String member) {
            if (get(object, member) instanceof BigDecimal found) {
                return found;
            }
            throw new Damaged("there is no number " + member);
        }

        static long whole(Object object, String member) {
            return number(object, member).longValueExact();
        }

        static List<?> list(Object object, String member) {
            if (get(object, member) instanceof List<?> found) {
                return found;
            }
            throw new Damaged("there is no list " + member);
        }

        private char peek() {
            skip();
            if (at >= text.length()) {
                throw new Damaged("it ends early");
            }
            return text.charAt(at);
        }

        private void skip() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private void expect(String word) {
            skip();
            if (!text.startsWith(word, at)) {
                throw new Damaged("no " + word + " at character " + at);
            }
            at += word.length();
        }

        private Object value() {
            return switch (peek()) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                case 't' -> word("true", Boolean.TRUE);
                case 'f' -> word("false", Boolean.FALSE);
                case 'n' -> word("null", null);
                default -> decimal();
            };
        }

        private Object word(String word, Object value) {
            expect(word);
            return value;
        }

        private Map<String, Object> object() {
            var members = new LinkedHashMap<String, Object>();
            expect("{");
            while (peek() != '}') {
                if (!members.isEmpty()) {
                    expect(",");
                }
                skip();
                var name = string();
                expect(":");
                if (members.containsKey(name)) {
                    throw new Damaged("the member " + name + " is there twice");
                }
                members.put(name, value());
            }
            expect("}");
            return members;
        }

        private List<Object> array() {
            var items = new ArrayList<>();
            expect("[");
            while (peek() != ']') {
                if (!items.isEmpty()) {
                    expect(",");
                }
                items.add(value());
            }
            expect("]");
            return items;
        }

        private BigDecimal decimal() {
            int from = at;
            while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            try {
                return new BigDecimal(text.substring(from, at));
            } catch (NumberFormatException none) {
                throw new Damaged("no value at character " + from);
            }
        }

        private String string() {
            var out = new StringBuilder();
            expect("\"");
            while (true) {
                if (at >= text.length()) {
                    throw new Damaged("a text does not end");
                }
                char c = text.charAt(at++);
                if (c == '"') {
                    return out.toString();
                }
                out.append(c == '\\' ? escaped() : c);
            }
        }

        private char escaped() {
            char c = at < text.length() ? text.charAt(at++) : ' ';
            return switch (c) {
                case '"', '\\', '/' -> c;
                case 'b' -> '\b';
                case 't' -> '\t';
                case 'n' -> '\n';
                case 'f' -> '\f';
                case 'r' -> '\r';
                case 'u' -> {
                    at += 4;
                    yield (char) HexFormat.fromHexDigits(text, at - 4, at);
                }
                default -> throw new Damaged("an unknown escape at character " + at);
            };
        }

        /** Members in the order of their names, without white space. */
        static String format(Object value) {
            if (value instanceof Map<?, ?> members) {
                return new TreeMap<>(members).entrySet().stream()
                        .map(member -> quoted((String) member.getKey()) + ":" + format(member.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            }
            if (value instanceof List<?> items) {
                return items.stream().map(Json::format).collect(Collectors.joining(",", "[", "]"));
            }
            if (value instanceof String words) {
                return quoted(words);
            }
            return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
        }

        static String quoted(String words) {
            return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }
}
