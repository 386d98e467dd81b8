// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.aiplus.testsupport.GeneratedEntries;

/** Writes generated entries as files of the import format, each small enough for one import. */
final class WriteEntries {

    private static final long SEED = 42;
    private static final int PER_FILE = 1_000;

    private WriteEntries() {}

    /** Arguments: directory, first entry, last entry. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        int first = Integer.parseInt(arguments[1]);
        int last = Integer.parseInt(arguments[2]);
        int number = 0;
        Writer file = null;
        var lines = GeneratedEntries.lines(SEED, last).skip(first - 1L).iterator();
        while (lines.hasNext()) {
            if (number % PER_FILE == 0) {
                if (file != null) {
                    file.close();
                }
                String name = String.format(Locale.ROOT, "entries-%06d.ndjson", first + number);
                file = Files.newBufferedWriter(directory.resolve(name), StandardCharsets.UTF_8);
            }
            file.write(lines.next());
            file.write('\n');
            number++;
        }
        if (file != null) {
            file.close();
        }
    }
}
