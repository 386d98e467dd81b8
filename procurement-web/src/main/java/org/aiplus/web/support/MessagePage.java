// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import java.util.List;

/**
 * A page that only says something, such as after signing out.
 *
 * @param paragraphs sentences in the page's language
 * @param next label of the button that leads on
 * @param nextHref where it leads
 */
public record MessagePage(PageFrame frame, List<String> paragraphs, String next, String nextHref) implements Page {

    public MessagePage {
        paragraphs = List.copyOf(paragraphs);
    }
}
