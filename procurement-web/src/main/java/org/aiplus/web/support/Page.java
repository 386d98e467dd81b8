// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

/** What a page template gets: one record with the frame and the page's own content. */
public interface Page {

    /** What is around the content. */
    PageFrame frame();
}
