// SPDX-License-Identifier: Apache-2.0
/** Imports by upload: preview, confirmation, report. */
@NullMarked
package org.aiplus.web.imports;

import org.jspecify.annotations.NullMarked;
