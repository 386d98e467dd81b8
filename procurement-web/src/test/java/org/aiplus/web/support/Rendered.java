// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import java.nio.charset.StandardCharsets;

/** Pages as browsers get them. */
public final class Rendered {

    private Rendered() {}

    public static String html(String template, Page page) {
        return new String(Templates.render(template, page), StandardCharsets.UTF_8);
    }
}
