// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.aiplus.shared.Language;

/**
 * Where people sign in, in the language in which they read, and where they come back to. That place stands in the path,
 * because the server's OIDC client keeps only the path on the way through the identity server.
 */
public final class SignInAddress {

    /** The identity server's names for our languages. */
    private static final Map<Language, String> LOCALES =
            Map.of(Language.EN, "en", Language.TC, "zh-TW", Language.SC, "zh-CN");

    private SignInAddress() {}

    /**
     * The address of the sign-in page.
     *
     * @param back path of this site to come back to
     */
    public static String of(Language language, String back) {
        var place = Base64.getUrlEncoder().withoutPadding().encodeToString(back.getBytes(StandardCharsets.UTF_8));
        return QueryString.EMPTY
                .with("ui_locales", LOCALES.getOrDefault(language, "en"))
                .on("/" + language.path() + "/sign-in/" + place);
    }

    /**
     * The place to come back to, from the last part of the address of the sign-in page; never one of another site.
     *
     * @param otherwise what to answer when there is none
     */
    public static String back(String place, String otherwise) {
        try {
            return LocalAddress.orElse(
                    new String(Base64.getUrlDecoder().decode(place), StandardCharsets.UTF_8), otherwise);
        } catch (IllegalArgumentException notOurs) {
            return otherwise;
        }
    }
}
