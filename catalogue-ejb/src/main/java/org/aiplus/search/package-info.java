// SPDX-License-Identifier: Apache-2.0
/**
 * Finding published solutions: one box and facets with true counts in three languages, over an index that follows the
 * change feed and can always be made anew.
 */
@Feature(dependsOn = {"shared", "identity", "json", "questionnaire", "catalogue", "feed"})
@NullMarked
package org.aiplus.search;

import org.aiplus.shared.Feature;
import org.jspecify.annotations.NullMarked;
