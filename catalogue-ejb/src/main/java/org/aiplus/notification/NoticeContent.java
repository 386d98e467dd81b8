// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says, in no language yet.
 *
 * @param code name of the text
 * @param path page that it is about, without the language
 * @param values by placeholder
 * @param task whether somebody has to do something
 * @param due when, on the one clock
 */
record NoticeContent(
        UUID id,
        String code,
        String path,
        Map<String, String> values,
        boolean task,
        @Nullable Instant due) {

    NoticeContent {
        values = Map.copyOf(values);
    }
}
