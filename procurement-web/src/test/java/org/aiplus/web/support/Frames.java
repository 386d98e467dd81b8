// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aiplus.shared.Language;
import org.aiplus.web.support.PageFrame.Crumb;
import org.aiplus.web.support.PageFrame.NavigationItem;
import org.aiplus.web.support.PageFrame.Person;
import org.aiplus.web.support.PageFrame.Release;
import org.jspecify.annotations.Nullable;

/** Frames as the server would make them. */
public final class Frames {

    private Frames() {}

    /** A frame of somebody who is signed in, in the demo profile. */
    public static PageFrame signedIn(Language language, Theme theme, String path, String query) {
        return frame(
                language,
                theme,
                path,
                query,
                new Person("Chan Tai Man", "AI owner, DPO", 3, Set.of("/needs", "/uses")),
                "token-\"1\"");
    }

    /** A frame of a visitor. */
    public static PageFrame visitor(Language language, Theme theme, String path, String query) {
        return frame(language, theme, path, query, null, null);
    }

    private static PageFrame frame(
            Language language, Theme theme, String path, String query, @Nullable Person person, @Nullable String csrf) {
        Texts texts = Texts.in(language);
        String home = "/" + language.path();
        return new PageFrame(
                language,
                path,
                query,
                "",
                person,
                List.of(
                        new NavigationItem(home + "/", texts.get("frame.nav.home"), path.equals("/")),
                        new NavigationItem(home + "/tools", texts.get("frame.nav.tools"), path.startsWith("/tools")),
                        new NavigationItem(home + "/import", texts.get("frame.nav.import"), false)),
                List.of(new Crumb(home + "/", texts.get("frame.nav.home"))),
                theme,
                true,
                "0198f1c2",
                csrf,
                null,
                new Release("0.1.0", LocalDate.of(2026, 11, 20)));
    }
}
