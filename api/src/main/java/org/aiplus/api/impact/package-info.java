// SPDX-License-Identifier: Apache-2.0
/** Impact assessments of planned uses, and the questions that they answer. */
@NullMarked
package org.aiplus.api.impact;

import org.jspecify.annotations.NullMarked;
