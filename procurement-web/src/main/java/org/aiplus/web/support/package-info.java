// SPDX-License-Identifier: Apache-2.0
/** What all pages share: the frame around them, interface texts, formats, templates, style sheet and script. */
@NullMarked
package org.aiplus.web.support;

import org.jspecify.annotations.NullMarked;
