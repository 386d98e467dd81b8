// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.about;

import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * A page of fixed words. Its texts are {@code about.<topic>.1.heading}, {@code .1.text}, {@code .2.heading} and so
 * on, as many as there are.
 *
 * @param topic first part of the keys, for example {@code privacy}
 */
public record AboutPage(PageFrame frame, String topic) implements Page {

    /** Whether there is another section. */
    public boolean has(int section) {
        return frame.texts().has(key(section, "heading"));
    }

    /** A text of a section. */
    public String text(int section, String part) {
        return frame.texts().get(key(section, part));
    }

    private String key(int section, String part) {
        return "about." + topic + "." + section + "." + part;
    }
}
