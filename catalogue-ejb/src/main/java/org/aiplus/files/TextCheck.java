// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.aiplus.shared.ProblemCode;

/**
 * Text is UTF-8 without control characters and does not begin like markup. JSON can be read to its end; no cell of a CSV
 * is a formula to the spreadsheet that opens it.
 */
final class TextCheck {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_FIELD = 100_000;
    private static final int HEAD = 1024;
    private static final Pattern NUMBER = Pattern.compile("[+-][0-9 .,:/()%-]*");
    private static final Markers MARKUP = Markers.of(
            "<!doctype", "<html", "<head", "<body", "<script", "<iframe", "<svg", "<?xml", "<?php", "<!entity");

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private TextCheck() {}

    static void check(ReceivedFile file, FileType type) throws IOException {
        onlyCharacters(file);
        switch (type) {
            case JSON -> json(file);
            case CSV -> {
                noMarkup(file);
                csv(file);
            }
            default -> noMarkup(file);
        }
    }

    private static void noMarkup(ReceivedFile file) throws IOException {
        try (var in = file.open()) {
            if (MARKUP.first(new ByteArrayInputStream(in.readNBytes(HEAD))).isPresent()) {
                throw Refusals.of(ProblemCode.FILE_HIDDEN_CONTENT);
            }
        }
    }

    private static void onlyCharacters(ReceivedFile file) throws IOException {
        var block = new char[HEAD * 16];
        try (var reader = reader(file)) {
            for (int read = reader.read(block); read >= 0; read = reader.read(block)) {
                for (int i = 0; i < read; i++) {
                    var c = block[i];
                    if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7F) {
                        throw Refusals.of(ProblemCode.FILE_UNREADABLE);
                    }
                }
            }
        } catch (CharacterCodingException notText) {
            throw Refusals.of(ProblemCode.FILE_UNREADABLE);
        }
    }

    private static void json(ReceivedFile file) throws IOException {
        try (var parser = JSON.createParser(file.open())) {
            if (parser.nextToken() == null) {
                throw Refusals.of(ProblemCode.FILE_UNREADABLE);
            }
            parser.skipChildren();
            if (parser.nextToken() != null) {
                throw Refusals.of(ProblemCode.FILE_HIDDEN_CONTENT);
            }
        } catch (JsonProcessingException notJson) {
            throw Refusals.of(ProblemCode.FILE_UNREADABLE);
        }
    }

    private static void csv(ReceivedFile file) throws IOException {
        try (var reader = reader(file);
                var rows = CsvReader.builder()
                        .detectBomHeader(true)
                        .maxBufferSize(4 * MAX_FIELD)
                        .ofCsvRecord(reader)) {
            for (var row : rows) {
                if (row.getFields().stream().anyMatch(TextCheck::formula)) {
                    throw Refusals.of(ProblemCode.FILE_ACTIVE_CONTENT);
                }
            }
        } catch (CsvParseException notCsv) {
            throw Refusals.of(ProblemCode.FILE_UNREADABLE);
        }
    }

    /** Whether a spreadsheet would calculate the cell. A signed number or a telephone number is none. */
    private static boolean formula(String cell) {
        var text = cell.strip();
        if (text.isEmpty()) {
            return false;
        }
        return switch (text.charAt(0)) {
            case '=', '@', '\uFF1D', '\uFF20' -> true;
            case '+', '-', '\uFF0B', '\uFF0D' -> !NUMBER.matcher(text).matches() && text.length() > 1;
            default -> false;
        };
    }

    private static Reader reader(ReceivedFile file) {
        return new InputStreamReader(
                file.open(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
