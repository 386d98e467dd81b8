// SPDX-License-Identifier: Apache-2.0
/** Questions, their schema and vocabularies as resources. */
@NullMarked
package org.aiplus.api.questionnaire;

import org.jspecify.annotations.NullMarked;
