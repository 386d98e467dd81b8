// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** The page templates, compiled with the product. */
public final class Templates {

    /** A page of usual size, so that the buffer seldom grows. */
    private static final int CHUNK_BYTES = 16 * 1024;

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader());

    private Templates() {}

    /**
     * Renders a page.
     *
     * @param template path below {@code src/main/jte} without the ending, for example {@code tools/list}
     * @param page the one parameter of that template
     * @return the document in UTF-8
     */
    public static byte[] render(String template, Page page) {
        Utf8ByteOutput output = new Utf8ByteOutput(CHUNK_BYTES);
        ENGINE.render(template + ".jte", page, output);
        return output.toByteArray();
    }
}
