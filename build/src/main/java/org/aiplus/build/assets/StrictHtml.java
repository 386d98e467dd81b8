// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.assets;

import gg.jte.html.HtmlAttribute;
import gg.jte.html.HtmlPolicyException;
import gg.jte.html.HtmlTag;
import gg.jte.html.OwaspHtmlPolicy;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses markup that the content security policy would block in the browser, so that the build says it first.
 *
 * <p>No inline script or style, no event handler attribute, no frame, no base address.
 */
final class StrictHtml extends OwaspHtmlPolicy {

    private static final Set<String> REFUSED_TAGS =
            Set.of("style", "iframe", "frame", "object", "embed", "applet", "base", "marquee", "font", "center");

    @Override
    public void validateHtmlTag(HtmlTag tag) throws HtmlPolicyException {
        super.validateHtmlTag(tag);
        if (REFUSED_TAGS.contains(tag.getName().toLowerCase(Locale.ROOT))) {
            throw new HtmlPolicyException("<" + tag.getName() + "> is not used in pages");
        }
    }

    @Override
    public void validateHtmlAttribute(HtmlTag tag, HtmlAttribute attribute) throws HtmlPolicyException {
        super.validateHtmlAttribute(tag, attribute);
        String name = attribute.getName().toLowerCase(Locale.ROOT);
        if ("style".equals(name) || name.startsWith("on")) {
            throw new HtmlPolicyException(
                    "The attribute " + name + " on <" + tag.getName() + "> is blocked by the content security policy");
        }
    }
}
