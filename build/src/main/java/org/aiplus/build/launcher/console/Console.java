// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.console;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The terminal. Everything that the launcher says goes through here, always in UTF-8 and line by line. */
public final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final InputStream in;

    /** A console over the given streams; tests pass their own. */
    public Console(PrintStream out, PrintStream err, InputStream in) {
        this.out = out;
        this.err = err;
        this.in = in;
    }

    /** The process's own standard streams, whatever encoding the surroundings claim. */
    public static Console ofProcess() {
        return new Console(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.in);
    }

    /** One line for the reader. */
    public synchronized void line(String text) {
        out.println(text);
    }

    /** One line about what went wrong. */
    public synchronized void problem(String text) {
        err.println("catalogue: " + text);
    }

    /** Asks a yes-or-no question; everything but y or yes, and an end of input, is no. */
    public boolean confirms(String question) {
        out.print(question + " [y/N] ");
        out.flush();
        try {
            String answer = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
            if (answer == null) {
                out.println();
                return false;
            }
            String plain = answer.strip().toLowerCase(Locale.ROOT);
            return plain.equals("y") || plain.equals("yes");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A table with a heading line; columns are as wide as their widest cell. */
    public void table(List<String> headings, List<List<String>> rows) {
        int[] widths = new int[headings.size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = headings.get(column).length();
            for (List<String> row : rows) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        line(tableLine(headings, widths));
        for (List<String> row : rows) {
            line(tableLine(row, widths));
        }
    }

    private static String tableLine(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder("  ");
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            line.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
        }
        return line.toString().stripTrailing();
    }

    /** For the command line's help text. */
    public PrintWriter writer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /** For the command line's own complaints. */
    public PrintWriter problemWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }
}
