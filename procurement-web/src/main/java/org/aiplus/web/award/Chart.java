// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import java.util.List;
import java.util.Locale;

/**
 * A drawing that stands in the page and in the PDF. Its units are those of the drawing; it is {@link #WIDTH} wide. It never says what
 * no table says.
 *
 * @param id by which its parts name each other
 * @param title what it shows
 * @param text what is seen in it, in a sentence, for who does not see it
 * @param height in units
 * @param boxes areas, drawn first
 * @param lines drawn over them
 * @param words drawn last
 * @param keys what areas mean; empty where words say it
 * @param note a word below it, empty for none
 */
public record Chart(
        String id,
        String title,
        String text,
        int height,
        List<Box> boxes,
        List<Line> lines,
        List<Word> words,
        List<Key> keys,
        String note) {

    /** Width of every drawing. */
    public static final int WIDTH = 560;

    /** What an area stands for, and so how it is filled: each way differs without colours too. */
    public enum Fill {
        /** Points for quality: full. */
        QUALITY,
        /** Points for the price: empty, with a broken outline. */
        PRICE,
        /** Weights for which a bid wins: full. */
        SPAN,
        /** All that can be reached: empty. */
        TRACK;

        /** Class of the style sheet. */
        public String style() {
            return "app-points__" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which end of a word stands at its place, in the words of SVG. */
    public enum Anchor {
        START,
        MIDDLE,
        END;

        /** As an attribute. */
        public String attribute() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An area. */
    public record Box(Fill fill, String x, String y, String width, String height) {}

    /** An upright line. */
    public record Line(String x, String from, String to) {}

    /** A word. */
    public record Word(Anchor anchor, String x, String y, String text) {}

    /** What an area means. */
    public record Key(Fill fill, String text) {}

    public Chart {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
        words = List.copyOf(words);
        keys = List.copyOf(keys);
    }

    static Box box(Fill fill, double x, double y, double width, double height) {
        return new Box(fill, drawn(x), drawn(y), drawn(width), drawn(height));
    }

    static Line line(double x, double from, double to) {
        return new Line(drawn(x), drawn(from), drawn(to));
    }

    static Word word(Anchor anchor, double x, double y, String text) {
        return new Word(anchor, drawn(x), drawn(y), text);
    }

    private static String drawn(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
