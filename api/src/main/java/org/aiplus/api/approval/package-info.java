// SPDX-License-Identifier: Apache-2.0
/** Rounds of approval, what waits for a person, and absences. */
@NullMarked
package org.aiplus.api.approval;

import org.jspecify.annotations.NullMarked;
