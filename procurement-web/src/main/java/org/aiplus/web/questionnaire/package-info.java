// SPDX-License-Identifier: Apache-2.0
/** Pages about the questions: what vendors are asked, what a version changes, and publishing the next one. */
@NullMarked
package org.aiplus.web.questionnaire;

import org.jspecify.annotations.NullMarked;
