// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Makes a PDF give back the characters that were written. Several characters can share one glyph of a font, for example a word and the
 * radical that looks like it, and PDFBox names the one with the lowest number. Here each glyph gets the name that the document uses.
 */
final class CopiedText {

    private static final int LONGEST_BLOCK = 100;

    /** Glyphs that stand for more than one character, by the font; looked up once, as fonts are large. */
    private static final Map<String, Map<Integer, List<Integer>>> SHARED = new ConcurrentHashMap<>();

    private CopiedText() {}

    /**
     * The same PDF with the characters of the document.
     *
     * @param document of which the PDF was made
     */
    static byte[] repaired(byte[] pdf, String document) {
        var used = document.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
        try (var open = Loader.loadPDF(pdf)) {
            for (var font : fonts(open)) {
                var name = font.getName();
                var shared = name.contains("NotoSansSC")
                        ? shared(ReportPdf.SIMPLIFIED)
                        : name.contains("NotoSansHK")
                                ? shared(ReportPdf.TRADITIONAL)
                                : Map.<Integer, List<Integer>>of();
                if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream names) {
                    rename(names, shared, used);
                }
            }
            var out = new ByteArrayOutputStream();
            open.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException("a report that cannot be read again", failed);
        }
    }

    private static Set<PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new IdentityHashMap<Object, PDFont>();
        for (PDPage page : document.getPages()) {
            var resources = page.getResources();
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                fonts.put(font.getCOSObject(), font);
            }
        }
        return Set.copyOf(fonts.values());
    }

    private static void rename(COSStream names, Map<Integer, List<Integer>> shared, Set<Integer> used)
            throws IOException {
        var characters = new TreeMap<Integer, String>();
        try (var in = new RandomAccessReadBuffer(names.createInputStream())) {
            var known = new CMapParser().parse(in);
            for (int glyph = 0; glyph <= Character.MAX_VALUE; glyph++) {
                var character = known.toUnicode(glyph, 2);
                if (character != null) {
                    characters.put(glyph, character);
                }
            }
        }
        shared.forEach((glyph, all) -> characters.computeIfPresent(glyph, (same, first) -> all.stream()
                .filter(used::contains)
                .findFirst()
                .map(Character::toString)
                .orElse(first)));
        try (var out = names.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(written(characters).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** The table that PDF asks for: glyph and character in pairs, in blocks of at most a hundred. */
    private static String written(Map<Integer, String> characters) {
        var out = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        var hex = HexFormat.of().withUpperCase();
        var lines = new ArrayList<String>();
        characters.forEach((glyph, character) -> lines.add("<" + hex.toHexDigits((char) (int) glyph) + "> <"
                + hex.formatHex(character.getBytes(StandardCharsets.UTF_16BE)) + ">\n"));
        for (int from = 0; from < lines.size(); from += LONGEST_BLOCK) {
            var block = lines.subList(from, Math.min(lines.size(), from + LONGEST_BLOCK));
            out.append(block.size()).append(" beginbfchar\n");
            block.forEach(out::append);
            out.append("endbfchar\n");
        }
        return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static Map<Integer, List<Integer>> shared(String font) {
        return SHARED.computeIfAbsent(font, CopiedText::read);
    }

    private static Map<Integer, List<Integer>> read(String resource) {
        try (var in = ReportPdf.resource(resource);
                var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            var glyphs = font.getUnicodeCmapLookup();
            var all = new HashMap<Integer, List<Integer>>();
            for (int glyph = 0; glyph < font.getNumberOfGlyphs(); glyph++) {
                var characters = glyphs.getCharCodes(glyph);
                if (characters != null && characters.size() > 1) {
                    all.put(glyph, List.copyOf(characters));
                }
            }
            return Map.copyOf(all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
