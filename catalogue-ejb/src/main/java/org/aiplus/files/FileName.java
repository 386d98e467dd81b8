// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file as data: shown to people and offered for saving, and never used to find anything. Whatever a sender
 * calls a file, the name has no path, no character that cannot be seen, none that turns the reading direction around, and
 * at most {@value #LONGEST} characters.
 */
public record FileName(String value) {

    /** Most characters, the ending included. */
    public static final int LONGEST = 150;

    private static final String NAMELESS = "file";
    private static final int LONGEST_ENDING = 10;
    private static final int MOST_ROUNDS = 5;
    private static final String RESERVED = "\"*:<>?|%";
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    public FileName {
        if (!value.equals(safe(value))) {
            throw new IllegalArgumentException("not a safe file name");
        }
    }

    /** The safe form of what a sender calls a file; {@code file} when nothing is left of it. */
    public static FileName of(@Nullable String sent) {
        return new FileName(safe(sent == null ? "" : sent));
    }

    /** The ending in lower case without the dot, empty when there is none. */
    public String extension() {
        var dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The value of a {@code Content-Disposition} header (RFC 6266) under which the file is saved and never shown. The
     * plain form is for programs that do not know the extended one (RFC 8187).
     */
    public String attachment() {
        var plain = new StringBuilder();
        value.codePoints().forEach(c -> plain.appendCodePoint(c > ' ' - 1 && c < 0x7F && c != '\\' ? c : '_'));
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + extended(value);
    }

    private static String extended(String text) {
        var encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (octet & 0xFF);
            var plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0;
            encoded.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return encoded.toString();
    }

    /** Making a name safe in one way can make it unsafe in another, so it is done until nothing changes. */
    private static String safe(String sent) {
        var name = once(sent);
        for (int i = 0; i < MOST_ROUNDS; i++) {
            var next = once(name);
            if (next.equals(name)) {
                return name;
            }
            name = next;
        }
        return NAMELESS;
    }

    private static String once(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var kept = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::visible)
                .forEach(
                        c -> kept.appendCodePoint(Character.isSpaceChar(c) ? ' ' : RESERVED.indexOf(c) >= 0 ? '_' : c));
        var name = shortened(trimmed(kept.toString()));
        var dot = name.indexOf('.');
        var stem = (dot < 0 ? name : name.substring(0, dot)).strip();
        if (stem.isEmpty()) {
            name = NAMELESS + (name.startsWith(".") ? name : "");
        } else if (DEVICES.contains(stem.toLowerCase(Locale.ROOT))) {
            name = "_" + name;
        }
        return name;
    }

    private static boolean visible(int c) {
        var type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && c != 0xFFFD;
    }

    /** Some systems drop blanks and dots at the end of a name, so that it would become another. */
    private static String trimmed(String name) {
        var text = name.strip();
        while (text.endsWith(".") || text.endsWith(" ")) {
            text = text.substring(0, text.length() - 1);
        }
        return text;
    }

    /** Cuts the name and keeps its ending, and leaves room for a mark in front. */
    private static String shortened(String name) {
        var most = LONGEST - 1;
        if (name.codePointCount(0, name.length()) <= most) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot - 1 > LONGEST_ENDING ? "" : name.substring(dot);
        var room = most - ending.codePointCount(0, ending.length());
        return trimmed(name.substring(0, name.offsetByCodePoints(0, room))) + ending;
    }

    @Override
    public String toString() {
        return value;
    }
}
