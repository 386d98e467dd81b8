// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.aiplus.json.Problems;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/**
 * Reads a file row by row in constant memory. A row that cannot be read is a row with problems; a file that cannot be
 * read (its encoding, its header) refuses the whole import.
 */
final class RowReader {

    /** Most rows of one import. */
    static final long MAX_ROWS = 200_000;

    private static final int MAX_LINE = 1_000_000;
    private static final int MAX_COLUMNS = 500;

    private final ImportRequest request;
    private final ImportProfile profile;
    private final RowMapper mapper;
    private long rows;

    RowReader(ImportRequest request, ImportProfile profile, RowMapper mapper) {
        this.request = request;
        this.profile = profile;
        this.mapper = mapper;
    }

    /**
     * Hands each row on.
     *
     * @throws RuleViolation IMPORT_ENCODING, IMPORT_UNREADABLE, IMPORT_UNKNOWN_COLUMN, IMPORT_MISSING_COLUMN or
     *     IMPORT_TOO_MANY_ROWS
     */
    void forEach(InputStream file, Consumer<Row> consumer) {
        try (var reader = decode(file)) {
            if (request.format() == ImportFormat.CSV) {
                readCsv(reader, consumer);
            } else {
                readLines(reader, consumer);
            }
        } catch (CharacterCodingException e) {
            throw encodingProblem();
        } catch (UncheckedIOException | CsvParseException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw encodingProblem();
            }
            throw unreadable();
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private BufferedReader decode(InputStream file) throws IOException {
        var decoder = request.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(withoutByteOrderMark(file), decoder), 1 << 16);
    }

    private static InputStream withoutByteOrderMark(InputStream file) throws IOException {
        var stream = new PushbackInputStream(file, 3);
        var head = stream.readNBytes(3);
        boolean mark = head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        if (!mark) {
            stream.unread(head);
        }
        return stream;
    }

    private void readLines(BufferedReader reader, Consumer<Row> consumer) throws IOException {
        var line = new StringBuilder();
        long number = 0;
        boolean more = true;
        while (more) {
            line.setLength(0);
            more = readLine(reader, line);
            number++;
            if (line.toString().isBlank()) {
                continue;
            }
            if (rows == 0 && isPartOfOneDocument(line.toString().strip())) {
                throw unreadable();
            }
            count();
            consumer.accept(fromJson(number, line.toString()));
        }
    }

    /** One JSON array, or one object on many lines, would be refused line by line, and nobody would know why. */
    private static boolean isPartOfOneDocument(String firstLine) {
        return firstLine.startsWith("[") || "{".equals(firstLine);
    }

    /** Reads one line within bounds; an endless line must not fill the memory. */
    private boolean readLine(BufferedReader reader, StringBuilder line) throws IOException {
        int character;
        while ((character = reader.read()) != -1) {
            if (character == '\n') {
                return true;
            }
            if (line.length() >= MAX_LINE) {
                throw unreadable();
            }
            line.append((char) character);
        }
        return false;
    }

    private Row fromJson(long number, String line) {
        JsonNode json;
        try {
            json = StrictJson.parse(line);
        } catch (DomainException e) {
            return new Row(number, null, e.problems());
        }
        if (profile.direct() || !(json instanceof ObjectNode object)) {
            return new Row(number, json, List.of());
        }
        var problems = new Problems();
        var columns = new HashMap<String, String>();
        var known = profile.columns();
        for (var entry : object.properties()) {
            if (!known.contains(entry.getKey())) {
                problems.add("/" + entry.getKey(), ProblemCode.IMPORT_UNKNOWN_COLUMN, "column", entry.getKey());
            } else if (entry.getValue().isValueNode() && !entry.getValue().isNull()) {
                columns.put(entry.getKey(), entry.getValue().asText());
            }
        }
        return new Row(number, mapper.map(columns, problems), problems.list());
    }

    private void readCsv(BufferedReader reader, Consumer<Row> consumer) throws IOException {
        try (var csv = CsvReader.builder()
                .maxBufferSize(MAX_LINE)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(reader)) {
            var records = csv.iterator();
            if (!records.hasNext()) {
                throw unreadable();
            }
            var header = header(records.next());
            while (records.hasNext()) {
                count();
                consumer.accept(fromRecord(header, records.next()));
            }
        }
    }

    private List<String> header(CsvRecord first) {
        var names = first.getFields().stream().map(String::strip).toList();
        if (names.size() > MAX_COLUMNS) {
            throw unreadable();
        }
        var problems = new Problems();
        var known = profile.columns();
        for (var name : names) {
            if (!known.contains(name)) {
                problems.add("/" + name, ProblemCode.IMPORT_UNKNOWN_COLUMN, "column", name);
            }
        }
        for (var mapping : profile.mappings()) {
            boolean required = "/source/externalId".equals(mapping.to()) || "/code".equals(mapping.to());
            if (required && mapping.from().stream().noneMatch(names::contains)) {
                var column = mapping.from().get(0);
                problems.add("/" + column, ProblemCode.IMPORT_MISSING_COLUMN, "column", column);
            }
        }
        problems.throwIfAny();
        return names;
    }

    private Row fromRecord(List<String> header, CsvRecord record) {
        var problems = new Problems();
        if (record.getFieldCount() != header.size()) {
            problems.add(new Problem(
                    ProblemCode.IMPORT_UNREADABLE,
                    null,
                    Map.of("fields", record.getFieldCount(), "expected", header.size())));
            return new Row(record.getStartingLineNumber(), null, problems.list());
        }
        var columns = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            columns.put(header.get(i), record.getField(i));
        }
        return new Row(record.getStartingLineNumber(), mapper.map(columns, problems), problems.list());
    }

    private void count() {
        rows++;
        if (rows > MAX_ROWS) {
            throw new RuleViolation(
                    List.of(new Problem(ProblemCode.IMPORT_TOO_MANY_ROWS, null, Map.of("maximum", MAX_ROWS))));
        }
    }

    private RuleViolation encodingProblem() {
        return new RuleViolation(List.of(new Problem(
                ProblemCode.IMPORT_ENCODING,
                null,
                Map.of("charset", request.charset().name(), "row", rows + 1))));
    }

    private RuleViolation unreadable() {
        return new RuleViolation(List.of(new Problem(ProblemCode.IMPORT_UNREADABLE, null, Map.of("row", rows + 1))));
    }
}
