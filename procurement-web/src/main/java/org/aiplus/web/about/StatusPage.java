// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.about;

import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * Whether the service is well, in plain words.
 *
 * @param records whether entries can be read
 * @param search whether the search answers
 */
public record StatusPage(PageFrame frame, boolean records, boolean search) implements Page {}
