// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aiplus.search.ParsedText.Binding;
import org.aiplus.search.ParsedText.Unit;

/**
 * Reads what somebody typed into the box. Words and the names of concepts stand for themselves, {@code "several words"}
 * for themselves one after the other, and {@code -word} for what is not wanted. Nothing that can be typed is an error.
 */
final class TextReader {

    /** More than this is not looked for, so that a pasted page does not become a thousand conditions. */
    private static final int MOST_UNITS = 24;

    private static final int MOST_LOOSE_CHARACTERS = 24;

    private static final String QUOTES = "\"“”「」『』《》＂";

    private static final Set<String> STOP_WORDS = Set.of(
            "a", "an", "and", "ar", "as", "at", "be", "by", "can", "for", "from", "have", "how", "i", "in", "into",
            "is", "it", "my", "need", "of", "on", "or", "our", "that", "the", "their", "thei", "to", "want", "we",
            "what", "which", "who", "with", "tool", "system", "ai");

    private static final Set<String> CHINESE_STOP_CHARACTERS = Set.of(
            "的", "了", "和", "与", "及", "或", "在", "对", "为", "以", "用", "我", "你", "想", "要", "把", "将", "被", "从", "向", "给",
            "是", "有", "个", "可", "能", "之", "于", "等", "这", "那", "请", "问", "吗", "呢", "系", "统");

    private final TermTable terms;
    private final List<Unit> wanted = new ArrayList<>();
    private final List<Unit> excluded = new ArrayList<>();

    private TextReader(TermTable terms) {
        this.terms = terms;
    }

    static ParsedText read(String text, TermTable terms) {
        if (text.isBlank()) {
            return ParsedText.NOTHING;
        }
        var reader = new TextReader(terms);
        reader.split(text);
        var latin = Words.spelt(text).stream().filter(part -> !part.chinese()).toList();
        return new ParsedText(reader.wanted, reader.excluded, latin);
    }

    private void split(String text) {
        var free = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean minus = (c == '-' || c == '－')
                    && (i == 0 || isSpace(text.charAt(i - 1)))
                    && i + 1 < text.length()
                    && !isSpace(text.charAt(i + 1));
            int from = minus ? i + 1 : i;
            if (isQuote(text.charAt(from))) {
                int end = from + 1;
                while (end < text.length() && !isQuote(text.charAt(end))) {
                    end++;
                }
                exact(text.substring(from + 1, end), minus ? excluded : wanted);
                i = end + 1;
                free.append(' ');
            } else if (minus) {
                int end = from;
                while (end < text.length() && !isSpace(text.charAt(end))) {
                    end++;
                }
                exact(text.substring(from, end), excluded);
                i = end;
            } else {
                free.append(c);
                i++;
            }
        }
        // Twice, because a longer name may be there only after the words within it are.
        free(canonical(canonical(Words.parts(free.toString()))));
    }

    /** The same with one Chinese word for each concept, whichever of its words was typed. */
    private List<Words.Part> canonical(List<Words.Part> parts) {
        var canonical = new ArrayList<Words.Part>(parts.size());
        int i = 0;
        while (i < parts.size()) {
            var concept = terms.longestAt(parts, i);
            var names = concept == null || !chinese(parts.subList(i, concept.to()))
                    ? List.<List<String>>of()
                    : terms.chineseNames(concept.meant());
            if (concept == null) {
                canonical.add(parts.get(i));
                i++;
                continue;
            }
            if (names.isEmpty()) {
                canonical.addAll(parts.subList(i, concept.to()));
            } else {
                int start = parts.get(i).start();
                int end = parts.get(concept.to() - 1).end();
                var name = names.get(0);
                for (int c = 0; c < name.size(); c++) {
                    canonical.add(new Words.Part(name.get(c), start, c + 1 < name.size() ? start : end));
                }
            }
            i = concept.to();
        }
        return canonical;
    }

    private static boolean chinese(List<Words.Part> parts) {
        return parts.stream().allMatch(Words.Part::chinese);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u3000';
    }

    /** Whether a stem or Chinese character has no meaning of its own. */
    static boolean isCommon(String term) {
        return STOP_WORDS.contains(term) || CHINESE_STOP_CHARACTERS.contains(term);
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private void exact(String quoted, List<Unit> units) {
        var run = new ArrayList<String>();
        for (var part : Words.parts(quoted)) {
            // A phrase that changes between scripts is two phrases, because they are kept in different fields.
            if (!run.isEmpty() && Words.isChinese(run.get(0)) != part.chinese()) {
                add(units, Unit.plain(run, Binding.EXACT));
                run.clear();
            }
            run.add(part.term());
        }
        if (!run.isEmpty()) {
            add(units, Unit.plain(run, Binding.EXACT));
        }
    }

    private void free(List<Words.Part> parts) {
        var stopWords = new ArrayList<Unit>();
        var run = new ArrayList<String>();
        int i = 0;
        while (i < parts.size()) {
            var concept = terms.longestAt(parts, i);
            if (concept != null) {
                loose(run);
                var named = parts.subList(i, concept.to()).stream()
                        .map(Words.Part::term)
                        .toList();
                var names = named.stream().allMatch(Words::isChinese)
                        ? terms.chineseNames(concept.meant())
                        : List.<List<String>>of();
                add(wanted, new Unit(named, Binding.NAME, concept.meant(), names.isEmpty() ? List.of(named) : names));
                i = concept.to();
                continue;
            }
            var term = parts.get(i).term();
            if (parts.get(i).chinese()) {
                if (i > 0 && parts.get(i - 1).end() != parts.get(i).start()) {
                    loose(run);
                }
                run.add(term);
            } else {
                loose(run);
                add(STOP_WORDS.contains(term) ? stopWords : wanted, Unit.plain(List.of(term), Binding.NAME));
            }
            i++;
        }
        loose(run);
        if (wanted.isEmpty() && excluded.isEmpty()) {
            wanted.addAll(stopWords);
        }
    }

    /** Takes the characters gathered so far as one unit; those without meaning of their own only part the others. */
    private void loose(List<String> run) {
        var meaningful = new ArrayList<String>();
        for (var character : run) {
            if (CHINESE_STOP_CHARACTERS.contains(character) && run.size() > 1) {
                addLoose(meaningful);
            } else if (meaningful.size() < MOST_LOOSE_CHARACTERS) {
                meaningful.add(character);
            }
        }
        addLoose(meaningful);
        run.clear();
    }

    private void addLoose(List<String> characters) {
        if (!characters.isEmpty()) {
            add(wanted, Unit.plain(characters, Binding.LOOSE));
            characters.clear();
        }
    }

    private static void add(List<Unit> units, Unit unit) {
        if (units.size() < MOST_UNITS && !units.contains(unit)) {
            units.add(unit);
        }
    }
}
