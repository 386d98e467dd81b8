// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.audit;

import org.aiplus.audit.ChainCheck;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/** The result of a check of the whole chain. */
public record ChainPage(PageFrame frame, ChainCheck check) implements Page {}
