// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aiplus.shared.Language;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a solution as the index keeps them for highlights. Beside each stands which words and concepts are in it, so
 * that of dozens of texts only those are taken apart again that can be the reason why the solution was found.
 */
final class StoredTexts {

    /** Stands for a text that is the same in every language. */
    private static final int NO_LANGUAGE = Language.values().length;

    private static final int CONCEPT = 0x9E3779B9;

    /**
     * One text.
     *
     * @param language its language, {@code null} when it is the same in every language
     * @param utf8 the text; a part of what was read
     * @param marks {@linkplain #mark marks} of its words and concepts, in ascending order
     */
    record Text(String field, @Nullable Language language, BytesRef utf8, int[] marks) {

        String text() {
            return utf8.utf8ToString();
        }

        /** Whether a word or concept with this mark is in the text; seldom wrong, and then only by saying so. */
        boolean has(int mark) {
            return Arrays.binarySearch(marks, mark) >= 0;
        }
    }

    private StoredTexts() {}

    /** The mark of a word. */
    static int mark(String term) {
        return term.hashCode();
    }

    /** The mark of a concept. */
    static int mark(int concept) {
        return (concept + 1) * CONCEPT;
    }

    /**
     * The texts for the index.
     *
     * @param analysis takes them apart
     */
    static BytesRef write(List<TextPart> texts, TextAnalysis analysis, TermTable terms) {
        var output = new ByteBuffersDataOutput();
        try {
            output.writeVInt(texts.size());
            for (var text : texts) {
                var utf8 = new BytesRef(text.text());
                var marks = marks(analysis.of(text.text()).parts(), terms);
                output.writeString(text.field());
                output.writeVInt(
                        Optional.ofNullable(text.language()).map(Enum::ordinal).orElse(NO_LANGUAGE));
                output.writeVInt(utf8.length);
                output.writeBytes(utf8.bytes, utf8.offset, utf8.length);
                output.writeVInt(marks.length);
                for (var mark : marks) {
                    output.writeInt(mark);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(output.toArrayCopy());
    }

    private static int[] marks(List<Words.Part> parts, TermTable terms) {
        var marks = new ArrayList<Integer>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            marks.add(mark(parts.get(i).term()));
            for (var found : terms.allAt(parts, i)) {
                found.concepts().forEach(concept -> marks.add(mark(concept)));
            }
        }
        return marks.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    static List<Text> read(BytesRef stored) throws IOException {
        var input = new ByteArrayDataInput(stored.bytes, stored.offset, stored.length);
        int count = input.readVInt();
        var texts = new ArrayList<Text>(count);
        for (int i = 0; i < count; i++) {
            var field = input.readString();
            int language = input.readVInt();
            int length = input.readVInt();
            var utf8 = new BytesRef(stored.bytes, input.getPosition(), length);
            input.skipBytes(length);
            var marks = new int[input.readVInt()];
            for (int j = 0; j < marks.length; j++) {
                marks[j] = input.readInt();
            }
            texts.add(new Text(field, language == NO_LANGUAGE ? null : Language.values()[language], utf8, marks));
        }
        return texts;
    }
}
