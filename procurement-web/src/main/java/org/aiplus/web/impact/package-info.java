// SPDX-License-Identifier: Apache-2.0
/** Pages on which departments write impact assessments, officers sign them and everybody concerned reads them. */
@NullMarked
package org.aiplus.web.impact;

import org.jspecify.annotations.NullMarked;
