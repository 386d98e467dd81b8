// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.TextState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text in one language; a localised text is an object of these, by language tag. */
@Schema(name = "Text", description = "A text in one language, and how far it can be trusted.")
public record TextJson(String text, TextState state) {

    /** A localised text by language tag ({@code en}, {@code zh-Hant-HK}, {@code zh-Hans}); a missing language is absent. */
    public static Map<String, TextJson> from(LocalisedText localised) {
        var texts = new LinkedHashMap<String, TextJson>();
        localised
                .texts()
                .forEach((language, text) -> texts.put(language.tag(), new TextJson(text.text(), text.state())));
        return texts;
    }

    /** The same for a text that may not exist at all. */
    public static @Nullable Map<String, TextJson> fromOptional(@Nullable LocalisedText localised) {
        return localised == null ? null : from(localised);
    }
}
