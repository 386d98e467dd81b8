// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.administration;

import org.aiplus.search.IndexState;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/** The state of what can be looked after. */
public record AdministrationPage(PageFrame frame, IndexState index) implements Page {}
