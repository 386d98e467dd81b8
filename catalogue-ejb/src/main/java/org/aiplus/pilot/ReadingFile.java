// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.aiplus.json.Problems;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/**
 * A file of readings, read row by row in constant memory. A row that cannot be read is a row with problems; a file that cannot
 * be read is refused as a whole.
 */
final class ReadingFile {

    private static final int LONGEST_LINE = 20_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Consumer<ReadingRow> consumer;
    private int rows;

    private ReadingFile(Consumer<ReadingRow> consumer) {
        this.consumer = consumer;
    }

    /**
     * Hands each row on.
     *
     * @throws RuleViolation IMPORT_ENCODING, IMPORT_UNREADABLE, IMPORT_UNKNOWN_COLUMN, IMPORT_MISSING_COLUMN or
     *     IMPORT_TOO_MANY_ROWS
     */
    static void read(InputStream file, ReadingFormat format, Consumer<ReadingRow> consumer) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var walk = new ReadingFile(consumer);
        try {
            var reader = new BufferedReader(new InputStreamReader(file, decoder), 1 << 16);
            if (format == ReadingFormat.CSV) {
                walk.csv(reader);
            } else {
                walk.lines(reader);
            }
        } catch (CharacterCodingException e) {
            throw walk.encoding();
        } catch (UncheckedIOException | CsvParseException e) {
            throw e.getCause() instanceof CharacterCodingException ? walk.encoding() : unreadable();
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private void csv(Reader reader) throws IOException {
        try (var csv = CsvReader.builder()
                .maxBufferSize(1 << 18)
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
                consumer.accept(row(header, records.next()));
            }
        }
    }

    private static List<String> header(CsvRecord first) {
        var names = first.getFields().stream()
                .map(name -> name.replace(BYTE_ORDER_MARK, "").strip())
                .toList();
        var problems = new Problems();
        names.stream()
                .filter(name -> !ReadingReader.COLUMNS.containsKey(name))
                .forEach(name -> problems.add("/" + name, ProblemCode.IMPORT_UNKNOWN_COLUMN, "column", name));
        ReadingReader.NEEDED.stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .forEach(name -> problems.add("/" + name, ProblemCode.IMPORT_MISSING_COLUMN, "column", name));
        if (names.stream().distinct().count() < names.size()) {
            problems.add("", ProblemCode.DUPLICATE_ITEM);
        }
        problems.throwIfAny();
        return names;
    }

    private static ReadingRow row(List<String> header, CsvRecord record) {
        var problems = new Problems();
        if (record.getFieldCount() != header.size()) {
            problems.add(new Problem(
                    ProblemCode.IMPORT_UNREADABLE,
                    null,
                    Map.of("fields", record.getFieldCount(), "expected", header.size())));
            return new ReadingRow(record.getStartingLineNumber(), null, problems.list());
        }
        var cells = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(ReadingReader.COLUMNS.getOrDefault(header.get(i), ""), record.getField(i));
        }
        var reading = ReadingReader.read(cells, problems);
        return new ReadingRow(record.getStartingLineNumber(), reading, problems.list());
    }

    private void lines(BufferedReader reader) throws IOException {
        var line = new StringBuilder();
        long number = 0;
        for (int character = 0; character != -1; ) {
            line.setLength(0);
            number++;
            while ((character = reader.read()) != -1 && character != '\n') {
                if (line.length() >= LONGEST_LINE) {
                    throw unreadable();
                }
                line.append((char) character);
            }
            if (!line.toString().isBlank()) {
                count();
                consumer.accept(json(number, line.toString().replace(BYTE_ORDER_MARK, "")));
            }
        }
    }

    private static ReadingRow json(long number, String line) {
        var problems = new Problems();
        try {
            var cells = ReadingReader.cells(StrictJson.parse(line), problems);
            return new ReadingRow(number, ReadingReader.read(cells, problems), problems.list());
        } catch (RuleViolation malformed) {
            return new ReadingRow(number, null, malformed.problems());
        }
    }

    private void count() {
        rows++;
        if (rows > PilotLimits.MAX_ROWS) {
            throw new RuleViolation(List.of(
                    new Problem(ProblemCode.IMPORT_TOO_MANY_ROWS, null, Map.of("maximum", PilotLimits.MAX_ROWS))));
        }
    }

    private RuleViolation encoding() {
        return new RuleViolation(
                List.of(new Problem(ProblemCode.IMPORT_ENCODING, null, Map.of("charset", "UTF-8", "row", rows + 1))));
    }

    private static RuleViolation unreadable() {
        return new RuleViolation(ProblemCode.IMPORT_UNREADABLE);
    }
}
