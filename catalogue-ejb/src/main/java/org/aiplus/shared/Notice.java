// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody must hear of an event. The feature that fires the event says who and what; in which words, languages and
 * ways it reaches them is not its concern.
 *
 * @param code stable name of the text, for example {@code submission-changes-requested}
 * @param path page that it is about, without the language: {@code /vendor/submissions/SUB-000012}
 * @param values names and numbers that the text mentions, by placeholder; already safe for this addressee to read. One
 *     that exists in several languages has an entry for each, {@code solution@zh-Hans}: see {@link #localised}
 * @param task key under which it stays open as a task until an event settles it; {@code null} for mere news
 * @param due when the task is due, on the one clock
 */
public record Notice(
        String code,
        Addressee addressee,
        String path,
        Map<String, String> values,
        @Nullable String task,
        @Nullable Instant due) {

    public Notice {
        values = Map.copyOf(values);
        if (due != null && task == null) {
            throw new IllegalArgumentException("only a task can be due");
        }
    }

    /** News that asks for nothing. */
    public static Notice news(String code, Addressee addressee, String path, Map<String, String> values) {
        return new Notice(code, addressee, path, values, null, null);
    }

    /** The entries of a value that readers find in their own language; put them beside other values. */
    public static Map<String, String> localised(String name, LocalisedText text) {
        return text.texts().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> name + "@" + entry.getKey().tag(),
                        entry -> entry.getValue().text()));
    }

    /** Something that the addressee has to do. */
    public static Notice task(
            String code,
            Addressee addressee,
            String path,
            Map<String, String> values,
            String task,
            Optional<Instant> due) {
        return new Notice(code, addressee, path, values, task, due.orElse(null));
    }
}
