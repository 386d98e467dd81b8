// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.frame;

import java.time.LocalDate;
import org.aiplus.web.support.PageFrame;

/** Which build answers. */
final class Releases {

    /** Day on which somebody last read all texts of the site; changed by whoever does. */
    private static final LocalDate TEXTS_REVIEWED = LocalDate.of(2026, 11, 21);

    private static final PageFrame.Release CURRENT = new PageFrame.Release(version(), TEXTS_REVIEWED);

    private Releases() {}

    static PageFrame.Release current() {
        return CURRENT;
    }

    private static String version() {
        var version = Releases.class.getPackage().getImplementationVersion();
        return version == null ? "0.1.0" : version;
    }
}
