// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, whole and hostile, made here so that nothing harmful lies in the repository. */
public final class Samples {

    static final String RELATIONSHIP =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

    private Samples() {}

    public static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] pdf(String... inside) {
        return latin1("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
                + String.join("\n", inside)
                + "\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n");
    }

    public static byte[] png() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        part(out, "IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0});
        part(out, "IDAT", new byte[] {0x78, (byte) 0x9C, 0x63, 0, 0, 0, 2, 0, 1});
        part(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void part(ByteArrayOutputStream out, String type, byte[] content) {
        try {
            var data = new DataOutputStream(out);
            var sum = new CRC32();
            sum.update(latin1(type));
            sum.update(content);
            data.writeInt(content.length);
            data.write(latin1(type));
            data.write(content);
            data.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] jpeg() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16});
        out.writeBytes(latin1("JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0"));
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 2, 1, (byte) 0xFF, 0, 2, (byte) 0xFF, (byte) 0xD0, 3});
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return out.toByteArray();
    }

    /** The parts of a text document as an office program writes them. */
    public static Map<String, byte[]> docxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                latin1(
                        "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
        parts.put("_rels/.rels", relationships(RELATIONSHIP, "word/document.xml", ""));
        parts.put("word/document.xml", latin1("<w:document xmlns:w=\"w\"><w:body/></w:document>"));
        return parts;
    }

    public static Map<String, byte[]> xlsxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                latin1(
                        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"));
        parts.put("_rels/.rels", relationships(RELATIONSHIP, "xl/workbook.xml", ""));
        parts.put("xl/workbook.xml", latin1("<workbook/>"));
        return parts;
    }

    public static byte[] relationships(String type, String target, String mode) {
        return latin1("<Relationships><Relationship Id=\"r1\" Type=\"" + type + "\" Target=\"" + target + "\""
                + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"") + "/></Relationships>");
    }

    public static byte[] openDocument(String mediaType, Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "META-INF/manifest.xml",
                latin1("<manifest xmlns=\"m\"><file-entry full-path=\"/\" media-type=\"" + mediaType
                        + "\"/></manifest>"));
        parts.put("content.xml", latin1("<content/>"));
        parts.putAll(more);
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            var first = new ZipEntry("mimetype");
            var content = latin1(mediaType);
            var sum = new CRC32();
            sum.update(content);
            first.setMethod(ZipEntry.STORED);
            first.setSize(content.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(content);
            add(zip, parts);
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            add(zip, parts);
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ZipOutputStream zip, Map<String, byte[]> parts) throws IOException {
        for (var part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue());
            zip.closeEntry();
        }
    }

    /** The parts of a text document with one more or another. */
    public static byte[] docx(String name, byte[] content) {
        var parts = docxParts();
        parts.put(name, content);
        return zip(parts);
    }
}
