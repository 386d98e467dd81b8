// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aiplus.shared.ProblemCode;

/**
 * Looks at the content of one part of a package, block by block: no other archive or program in it, and in its XML
 * neither a document type, which could name things outside, nor a script address.
 */
final class ContentInspection {

    /** Beginnings of archives, of compound documents with macros and objects, and of programs. */
    private static final List<byte[]> NESTED = List.of(
            bytes("PK\u0003\u0004"),
            bytes("PK\u0005\u0006"),
            bytes("\u00D0\u00CF\u0011\u00E0"),
            bytes("Rar!"),
            bytes("7z\u00BC\u00AF"),
            bytes("MZ"),
            bytes("\u007FELF"),
            bytes("\u001F\u008B"));

    private static final List<byte[]> OUTWARD =
            List.of(bytes("<!doctype"), bytes("<!entity"), bytes("vnd.sun.star.script:"), bytes("ddeauto "));

    private static final int LONGEST = 24;

    private final boolean xml;
    private final byte[] before = new byte[LONGEST];
    private int kept;
    private boolean begun;

    ContentInspection(String name) {
        var lower = name.toLowerCase(java.util.Locale.ROOT);
        this.xml =
                lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml") || lower.endsWith(".rdf");
    }

    void block(byte[] content, int length) {
        if (!begun && length > 0) {
            begun = true;
            if (!xml && NESTED.stream().anyMatch(start -> startsWith(content, length, start))) {
                throw Refusals.of(ProblemCode.FILE_ACTIVE_CONTENT);
            }
        }
        if (xml) {
            inspectXml(content, length);
        }
    }

    private void inspectXml(byte[] content, int length) {
        var joined = new byte[kept + Math.min(length, LONGEST)];
        System.arraycopy(before, 0, joined, 0, kept);
        System.arraycopy(content, 0, joined, kept, joined.length - kept);
        search(joined, joined.length);
        search(content, length);
        kept = Math.min(length, LONGEST);
        System.arraycopy(content, length - kept, before, 0, kept);
    }

    private static void search(byte[] text, int length) {
        for (int at = 0; at < length; at++) {
            var b = text[at];
            if (b == 0) {
                // Two-byte characters would hide everything that is looked for here; no office program writes them.
                throw Refusals.of(ProblemCode.FILE_UNREADABLE);
            }
            if (b == '<' ? at + 1 < length && text[at + 1] == '!' : (b | 0x20) == 'v' || (b | 0x20) == 'd') {
                for (var marker : OUTWARD) {
                    if (matches(text, at, length, marker)) {
                        throw Refusals.of(ProblemCode.FILE_ACTIVE_CONTENT);
                    }
                }
            }
        }
    }

    private static boolean matches(byte[] text, int at, int length, byte[] marker) {
        if (at + marker.length > length) {
            return false;
        }
        for (int i = 0; i < marker.length; i++) {
            var b = text[at + i];
            if ((b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b) != marker[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] content, int length, byte[] start) {
        if (length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (content[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
