// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light or dark, as the reader has chosen; kept in a cookie. */
public enum Theme {
    /** As the device is set. */
    DEVICE,
    LIGHT,
    DARK;

    /** Name of the cookie. */
    public static final String COOKIE = "theme";

    /** The theme of a cookie or form value; anything unknown means the device's. */
    public static Theme of(@Nullable String value) {
        for (Theme theme : values()) {
            if (theme.code().equals(value)) {
                return theme;
            }
        }
        return DEVICE;
    }

    /** Value in cookie, form and page: {@code device}, {@code light} or {@code dark}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
