// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/** Chooses the product's language that suits an {@code Accept-Language} header best. */
final class AcceptLanguage {

    private static final int LONGEST = 500;

    private AcceptLanguage() {}

    /** The first wish that can be met; English when there is none or the header cannot be read. */
    static Language best(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST) {
            return Language.EN;
        }
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> of(range.getRange()))
                .filter(language -> language != null)
                .findFirst()
                .orElse(Language.EN);
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** Chinese by script where the tag names one, else by region, else as most of its readers write it. */
    private static @Nullable Language of(String range) {
        if ("*".equals(range)) {
            return Language.EN;
        }
        var wanted = Locale.forLanguageTag(range);
        return switch (wanted.getLanguage()) {
            case "en" -> Language.EN;
            case "yue" -> Language.TC;
            case "zh" -> traditional(wanted) ? Language.TC : Language.SC;
            default -> null;
        };
    }

    private static boolean traditional(Locale chinese) {
        if (!chinese.getScript().isEmpty()) {
            return "Hant".equals(chinese.getScript());
        }
        return List.of("HK", "MO", "TW").contains(chinese.getCountry());
    }
}
