// SPDX-License-Identifier: Apache-2.0
/**
 * What a record is asked: versioned question sets and vocabularies that ship as content, and the answers that a record
 * gives to them. Pages, API, import, search and comparison all read this one model.
 */
@Feature(dependsOn = {"shared", "identity", "json"})
@NullMarked
package org.aiplus.questionnaire;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
