// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of a text that was kept, added or removed. */
public record WordChange(Kind kind, String text) {

    /** What became of a piece. */
    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    /** Chinese has no spaces: each of its characters counts as a word. */
    private static final Pattern WORD = Pattern.compile(
            "\\p{IsIdeographic}|[\\p{L}\\p{M}\\p{N}]+?(?=\\p{IsIdeographic}|[^\\p{L}\\p{M}\\p{N}]|$)|\\s+|.",
            Pattern.DOTALL);

    /** Longer texts are shown whole instead, so that no pair of texts keeps the server busy. */
    private static final int MOST_WORDS = 6_000;

    /**
     * The newer text with what was taken out of the older one; empty when the texts are too long to be compared word by
     * word.
     */
    static List<WordChange> between(String older, String newer) {
        var before = words(older);
        var after = words(newer);
        if (before.size() > MOST_WORDS || after.size() > MOST_WORDS) {
            return List.of();
        }
        var changes = new ArrayList<WordChange>();
        int done = 0;
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            add(changes, Kind.KEPT, before.subList(done, delta.getSource().getPosition()));
            add(changes, Kind.REMOVED, delta.getSource().getLines());
            add(changes, Kind.ADDED, delta.getTarget().getLines());
            done = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(changes, Kind.KEPT, before.subList(done, before.size()));
        return changes;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    private static void add(List<WordChange> changes, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            changes.add(new WordChange(kind, String.join("", words)));
        }
    }
}
