// SPDX-License-Identifier: Apache-2.0
/** Mistakes in entries: the form beside each answer, the lists and the page on which they are answered. */
@NullMarked
package org.aiplus.web.correction;

import org.jspecify.annotations.NullMarked;
