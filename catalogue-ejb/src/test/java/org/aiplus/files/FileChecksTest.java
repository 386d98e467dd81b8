// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import static org.aiplus.files.Samples.docx;
import static org.aiplus.files.Samples.docxParts;
import static org.aiplus.files.Samples.jpeg;
import static org.aiplus.files.Samples.latin1;
import static org.aiplus.files.Samples.openDocument;
import static org.aiplus.files.Samples.pdf;
import static org.aiplus.files.Samples.png;
import static org.aiplus.files.Samples.relationships;
import static org.aiplus.files.Samples.xlsxParts;
import static org.aiplus.files.Samples.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileChecksTest {

    private static final FileChecks CHECKS = new FileChecks();
    private static final String EICAR_LIKE = "no virus, only words";

    static Stream<Arguments> goodFiles() {
        return Stream.of(
                good("a.pdf", "application/pdf", pdf(), FileType.PDF),
                good("a.PDF", null, pdf(), FileType.PDF),
                good("a.png", "image/png", png(), FileType.PNG),
                good("a.jpeg", "image/jpeg", jpeg(), FileType.JPEG),
                good("a.txt", "text/plain; charset=utf-8", utf8("測試報告\n" + EICAR_LIKE), FileType.TXT),
                good("a.csv", "application/vnd.ms-excel", utf8("a,b\n-5,+852 2123 4567\n"), FileType.CSV),
                good("a.json", "application/json", utf8("{\"a\":[1,\"<html>\"]}"), FileType.JSON),
                good("a.docx", "application/octet-stream", zip(docxParts()), FileType.DOCX),
                good("a.xlsx", FileType.XLSX.mediaType(), zip(xlsxParts()), FileType.XLSX),
                good("a.odt", null, openDocument(FileType.ODT.mediaType(), Map.of()), FileType.ODT),
                good("a.ods", null, openDocument(FileType.ODS.mediaType(), Map.of()), FileType.ODS));
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void aFileOfATypeThatIsTakenIsKnownForWhatItIs(String name, @Nullable String declared, byte[] file, FileType type) {
        assertThat(check(name, declared, file)).isEqualTo(type);
    }

    static Stream<Arguments> refusedFiles() {
        var markup = "<!DOCTYPE html><html><script>alert(1)</script></html>";
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
        var xxe = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">]><a>&x;</a>";
        var remote = relationships("http://schemas.example/attachedTemplate", "http://example.org/t.dotm", "External");
        return Stream.of(
                // Types that are not taken, whatever they are called.
                bad("a.html", null, utf8(markup), ProblemCode.FILE_TYPE_NOT_ALLOWED),
                bad("a.svg", "image/svg+xml", utf8(svg), ProblemCode.FILE_TYPE_NOT_ALLOWED),
                bad("a.zip", null, zip(docxParts()), ProblemCode.FILE_TYPE_NOT_ALLOWED),
                bad("a.docm", null, zip(docxParts()), ProblemCode.FILE_TYPE_NOT_ALLOWED),
                bad("a.exe", null, latin1("MZ\u0090\0"), ProblemCode.FILE_TYPE_NOT_ALLOWED),
                bad("a", null, pdf(), ProblemCode.FILE_TYPE_NOT_ALLOWED),
                bad("a.txt", "text/plain", utf8(svg), ProblemCode.FILE_TYPE_NOT_ALLOWED),
                bad("a.txt", "text/plain", utf8(markup), ProblemCode.FILE_TYPE_NOT_ALLOWED),
                bad("a.json", null, utf8(xxe), ProblemCode.FILE_UNREADABLE),
                bad("a.pdf", "application/pdf", latin1("MZ\u0090\0\u0003\0\0\0"), ProblemCode.FILE_TYPE_NOT_ALLOWED),
                bad("a.docx", null, zip(Map.of("a.txt", utf8("x"))), ProblemCode.FILE_TYPE_NOT_ALLOWED),
                bad("a.odt", null, openDocument("application/epub+zip", Map.of()), ProblemCode.FILE_TYPE_NOT_ALLOWED),
                // Content, ending and declared type that do not agree.
                bad("a.pdf", "image/png", pdf(), ProblemCode.FILE_TYPE_MISMATCH),
                bad("a.pdf", "text/html", pdf(), ProblemCode.FILE_TYPE_MISMATCH),
                bad("a.png", "image/png", pdf(), ProblemCode.FILE_TYPE_MISMATCH),
                bad("a.pdf", "application/pdf", utf8("just words"), ProblemCode.FILE_TYPE_MISMATCH),
                bad("a.txt", "text/plain", png(), ProblemCode.FILE_TYPE_MISMATCH),
                bad("a.xlsx", null, zip(docxParts()), ProblemCode.FILE_TYPE_MISMATCH),
                bad("a.ods", null, openDocument(FileType.ODT.mediaType(), Map.of()), ProblemCode.FILE_TYPE_MISMATCH),
                // Damaged or not to be read.
                bad("a.pdf", null, latin1("%PDF-1.7\nno end"), ProblemCode.FILE_UNREADABLE),
                bad("a.png", null, Arrays.copyOf(png(), png().length - 3), ProblemCode.FILE_UNREADABLE),
                bad("a.png", null, changed(png(), 20), ProblemCode.FILE_UNREADABLE),
                bad("a.jpg", null, Arrays.copyOf(jpeg(), jpeg().length - 2), ProblemCode.FILE_UNREADABLE),
                bad("a.txt", null, latin1("Gr\u00FC\u00DFe aus B\u00E4rn\n"), ProblemCode.FILE_UNREADABLE),
                bad("a.json", null, utf8("{\"a\":"), ProblemCode.FILE_UNREADABLE),
                bad("a.json", null, utf8("[".repeat(5000)), ProblemCode.FILE_UNREADABLE),
                bad("a.docx", null, changed(zip(docxParts()), 60), ProblemCode.FILE_UNREADABLE),
                bad("a.docx", null, encrypted(zip(docxParts())), ProblemCode.FILE_UNREADABLE),
                // Two files in one.
                bad("a.pdf", null, joined(pdf(), zip(docxParts())), ProblemCode.FILE_HIDDEN_CONTENT),
                bad("a.pdf", null, pdf("stream\n<html><script>alert(1)</script>"), ProblemCode.FILE_HIDDEN_CONTENT),
                bad("a.pdf", null, joined(pdf(), utf8("<p>behind")), ProblemCode.FILE_HIDDEN_CONTENT),
                bad("a.pdf", null, joined(pdf(), latin1("Rar!\u001A\u0007\0")), ProblemCode.FILE_HIDDEN_CONTENT),
                bad("a.png", null, joined(png(), zip(docxParts())), ProblemCode.FILE_HIDDEN_CONTENT),
                bad("a.png", null, joined(png(), utf8("x")), ProblemCode.FILE_HIDDEN_CONTENT),
                bad("a.jpg", null, joined(jpeg(), utf8("<?php echo 1;")), ProblemCode.FILE_HIDDEN_CONTENT),
                bad("a.jpg", null, joined(jpeg(), utf8("x")), ProblemCode.FILE_HIDDEN_CONTENT),
                bad(
                        "a.txt",
                        null,
                        utf8("hello\n".repeat(99) + "<script>alert(1)</script>"),
                        ProblemCode.FILE_HIDDEN_CONTENT),
                bad("a.json", null, utf8("{} {}"), ProblemCode.FILE_HIDDEN_CONTENT),
                bad("a.docx", null, joined(zip(docxParts()), utf8("x")), ProblemCode.FILE_HIDDEN_CONTENT),
                bad("a.docx", null, docx("../../evil.sh", utf8("x")), ProblemCode.FILE_HIDDEN_CONTENT),
                bad("a.docx", null, docx("/etc/passwd", utf8("x")), ProblemCode.FILE_HIDDEN_CONTENT),
                bad("a.docx", null, docx("word\\x.xml", utf8("x")), ProblemCode.FILE_HIDDEN_CONTENT),
                bad("a.docx", null, docx("WORD/document.xml", utf8("x")), ProblemCode.FILE_HIDDEN_CONTENT),
                // Things that act.
                bad("a.pdf", null, pdf("<< /S /JavaScript /JS (app.alert(1)) >>"), ProblemCode.FILE_ACTIVE_CONTENT),
                bad("a.pdf", null, pdf("<< /S /Launch /F (cmd.exe) >>"), ProblemCode.FILE_ACTIVE_CONTENT),
                bad("a.csv", null, utf8("a\n=cmd|' /C calc'!A0\n"), ProblemCode.FILE_ACTIVE_CONTENT),
                bad("a.csv", null, utf8("a\n\"\t@SUM(1)\"\n"), ProblemCode.FILE_ACTIVE_CONTENT),
                bad("a.csv", null, utf8("a\n+1+cmd\n"), ProblemCode.FILE_ACTIVE_CONTENT),
                bad("a.docx", null, docx("word/vbaProject.bin", utf8("x")), ProblemCode.FILE_ACTIVE_CONTENT),
                bad("a.docx", null, macroTyped(), ProblemCode.FILE_ACTIVE_CONTENT),
                bad("a.docx", null, docx("word/document.xml", utf8(xxe)), ProblemCode.FILE_ACTIVE_CONTENT),
                bad("a.docx", null, docx("[Content_Types].xml", utf8(xxe)), ProblemCode.FILE_ACTIVE_CONTENT),
                bad("a.docx", null, docx("word/_rels/settings.xml.rels", remote), ProblemCode.FILE_ACTIVE_CONTENT),
                bad("a.docx", null, docx("word/embeddings/a.bin", utf8("x")), ProblemCode.FILE_ACTIVE_CONTENT),
                bad("a.docx", null, docx("word/media/a.bin", zip(docxParts())), ProblemCode.FILE_ACTIVE_CONTENT),
                bad("a.docx", null, docx("word/media/a.bin", latin1("MZ\0\0")), ProblemCode.FILE_ACTIVE_CONTENT),
                bad(
                        "a.odt",
                        null,
                        openDocument(FileType.ODT.mediaType(), Map.of("Basic/Standard/a.xml", utf8("<a/>"))),
                        ProblemCode.FILE_ACTIVE_CONTENT),
                bad(
                        "a.ods",
                        null,
                        openDocument(
                                FileType.ODS.mediaType(),
                                Map.of("settings.xml", utf8("<a href=\"vnd.sun.star.script:x?language=Basic\"/>"))),
                        ProblemCode.FILE_ACTIVE_CONTENT));
    }

    @ParameterizedTest
    @MethodSource("refusedFiles")
    void everyOtherFileIsRefusedWithTheReason(String name, @Nullable String declared, byte[] file, ProblemCode code) {
        assertThat(refusal(name, declared, file)).isEqualTo(code);
    }

    @Test
    void aLinkForReadersMayLeadOutside() {
        var link = relationships(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
                "https://example.org/",
                "External");
        assertThat(check("a.docx", null, docx("word/_rels/document.xml.rels", link)))
                .isEqualTo(FileType.DOCX);
    }

    @Test
    void aPartWhoseLocalNameDiffersFromTheDirectoryIsRefused() {
        var file = zip(docxParts());
        var name = latin1("word/document.xml");
        var at = indexOf(file, name);
        file[at] = 'W';
        assertThat(refusal("a.docx", null, file)).isEqualTo(ProblemCode.FILE_HIDDEN_CONTENT);
    }

    @Test
    void anEmptyFileIsMissing() {
        assertThat(refusal("a.txt", null, new byte[0])).isEqualTo(ProblemCode.REQUIRED);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWhileItArrives() {
        var endless = new java.io.InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] target, int from, int length) {
                Arrays.fill(target, from, from + length, (byte) 'x');
                return length;
            }
        };
        var refused = catchThrowableOfType(RuleViolation.class, () -> ReceivedFile.from(endless));
        assertThat(refused.problems().get(0).code()).isEqualTo(ProblemCode.BODY_TOO_LARGE);
    }

    static FileType check(String name, @Nullable String declared, byte[] file) {
        try (var received = ReceivedFile.from(new ByteArrayInputStream(file))) {
            return CHECKS.check(received, FileName.of(name), declared);
        }
    }

    static ProblemCode refusal(String name, @Nullable String declared, byte[] file) {
        var refused = catchThrowableOfType(RuleViolation.class, () -> check(name, declared, file));
        assertThat(refused).as("%s was taken", name).isNotNull();
        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.problems().get(0).pointer()).isEqualTo("/file");
        return refused.problems().get(0).code();
    }

    private static Arguments good(String name, @Nullable String declared, byte[] file, FileType type) {
        return Arguments.of(name, declared, file, type);
    }

    @Test
    void whoeverSendsMarkupAsAPdfIsToldWhatItIs() {
        var markup = utf8("<!DOCTYPE html><html><script>alert(1)</script></html>");
        assertThat(found("a.pdf", markup)).isEqualTo("text/html");
        assertThat(found("a.pdf", utf8("just words"))).isEqualTo("text/plain");
        assertThat(found("a.png", pdf())).isEqualTo("application/pdf");
    }

    private static Object found(String name, byte[] file) {
        return catchThrowableOfType(RuleViolation.class, () -> check(name, null, file))
                .problems()
                .get(0)
                .parameters()
                .get("found");
    }

    private static Arguments bad(String name, @Nullable String declared, byte[] file, ProblemCode code) {
        return Arguments.of(name, declared, file, code);
    }

    private static byte[] macroTyped() {
        var parts = docxParts();
        var types = new String(parts.get("[Content_Types].xml"), StandardCharsets.US_ASCII)
                .replace(
                        "</Types>",
                        "<Default Extension=\"x\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>");
        parts.put("[Content_Types].xml", latin1(types));
        return zip(parts);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        List.of(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] changed(byte[] file, int at) {
        var copy = file.clone();
        copy[at] ^= 0x55;
        return copy;
    }

    /** Sets the mark of encryption at every part of the directory. */
    private static byte[] encrypted(byte[] zip) {
        var copy = zip.clone();
        for (int at = 0; at + 4 < copy.length; at++) {
            if (ByteBuffer.wrap(copy, at, 4).getInt() == 0x504B0102) {
                copy[at + 8] |= 1;
            }
        }
        return copy;
    }

    static int indexOf(byte[] all, byte[] part) {
        for (int at = 0; at + part.length <= all.length; at++) {
            if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new IllegalArgumentException("not there");
    }
}
