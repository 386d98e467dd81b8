// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import java.util.List;

/**
 * What went wrong, in words that help.
 *
 * @param status HTTP status of the answer; statuses without words of their own are told as 400 or 500
 * @param own whether the title of the page names this very case, so that words about the status would only blur it
 * @param detail sentences about this very case, in the page's language
 */
public record ErrorPage(PageFrame frame, int status, boolean own, List<String> detail) implements Page {

    public ErrorPage {
        detail = List.copyOf(detail);
    }

    /** First part of the keys of this page's texts. */
    public String key() {
        return key(frame.texts(), status);
    }

    /** Title of the page for a status, for the frame. */
    public static String title(Texts texts, int status) {
        return texts.get(key(texts, status) + ".title");
    }

    /** Whether signing in may help. */
    public boolean signIn() {
        return status == 401 || status == 404 && frame.person() == null;
    }

    private static String key(Texts texts, int status) {
        String own = "error." + status;
        if (texts.has(own + ".title")) {
            return own;
        }
        return status >= 500 ? "error.500" : "error.400";
    }
}
